/** A command as Discord lists it: a chat command, or those that belong together as its subcommands. */
export interface DiscordCommand {
  readonly name: string;
  /** For those who may set up apps on a server; they can give it to others there. */
  readonly isForManagers: boolean;
  /** One who installed the app for themselves has it everywhere. */
  readonly isPersonal: boolean;
  readonly forms: readonly DiscordForm[];
}

/** One way in which a command is given, and the chat command that it stands for. */
export interface DiscordForm {
  /** The subcommand; null where the command has none. */
  readonly subcommand: string | null;
  readonly command: string;
  /** The first word of the argument. */
  readonly word: string | null;
  readonly options: readonly DiscordOption[];
}

/** In the order in which they make up the argument. */
export interface DiscordOption {
  readonly name: string;
  /** "story": stories are suggested while it is typed; "share": is the reply for everyone? */
  readonly kind: "words" | "number" | "story" | "part" | "share";
  readonly isRequired: boolean;
}

const words = (name: string): DiscordOption => ({ name, kind: "words", isRequired: true });
const story = (name: string): DiscordOption => ({ name, kind: "story", isRequired: true });
const number: DiscordOption = { name: "number", kind: "number", isRequired: true };
const part: DiscordOption = { name: "part", kind: "part", isRequired: false };
const share: DiscordOption = { name: "share", kind: "share", isRequired: false };

const usual = { isForManagers: false, isPersonal: false } as const;
const personal = { isForManagers: false, isPersonal: true } as const;
const forManagers = { isForManagers: true, isPersonal: false } as const;

/** A command without subcommands. */
function single(name: string, options: readonly DiscordOption[]): Pick<DiscordCommand, "name" | "forms"> {
  return { name, forms: [{ subcommand: null, command: name, word: null, options }] };
}

/** A form of a chat command that is told from its others by its first word. */
function form(command: string, word: string, options: readonly DiscordOption[] = []): DiscordForm {
  return { subcommand: word, command, word, options };
}

/** A form of `/digest schedule`, which on Discord is a command of its own so that a server can say who has it. */
function ofSchedule(subcommand: string, word: string, options: readonly DiscordOption[]): DiscordForm {
  return { subcommand, command: "digest", word, options };
}

/** All that people can type on Discord, in the order in which `/help` tells it. */
export const discordCommands: readonly DiscordCommand[] = [
  {
    ...usual,
    name: "digest",
    forms: [form("digest", "now"), form("digest", "latest"), form("digest", "preview")],
  },
  { ...personal, ...single("story", [story("story"), part, share]) },
  { ...personal, ...single("ask", [words("question"), share]) },
  { ...usual, ...single("verify", [words("citation")]) },
  { ...usual, ...single("follow", [story("story")]) },
  { ...usual, ...single("unfollow", [story("story")]) },
  { ...usual, ...single("report", [words("about"), words("text")]) },
  {
    ...usual,
    name: "correct",
    forms: [
      form("story", "merge", [story("first"), story("second")]),
      form("story", "split", [story("story"), words("articles")]),
      {
        subcommand: "not-a-conflict",
        command: "not-a-conflict",
        word: null,
        options: [words("point")],
      },
      { subcommand: "reports", command: "report", word: "list", options: [] },
    ],
  },
  {
    ...forManagers,
    name: "schedule",
    forms: [
      ofSchedule("add", "schedule", [words("when")]),
      ofSchedule("list", "schedule list", []),
      ofSchedule("pause", "schedule pause", [number]),
      ofSchedule("resume", "schedule resume", [number]),
      ofSchedule("remove", "schedule remove", [number]),
    ],
  },
  {
    ...forManagers,
    name: "sources",
    forms: [
      form("sources", "list"),
      form("sources", "health"),
      form("sources", "add", [words("address")]),
      form("sources", "remove", [number]),
    ],
  },
  { ...personal, ...single("help", []) },
];
