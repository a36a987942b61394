import { parseArgs } from "node:util";
import { type Command, type CommandForm, commandForms, type Format } from "./command-forms.ts";
import { optionHelp } from "./option-help.ts";

/** A command that can be carried out. */
export interface Wish {
  readonly kind: "wish";
  readonly command: Command;
  /** What it works on: folders, a file, addresses, stories, articles. */
  readonly operands: readonly string[];
  readonly format: Format;
  readonly maxStories: number;
  /** The folder of the store. */
  readonly data: string;
  /** Folders to read instead of the store. */
  readonly folders: readonly string[];
  /** ISO 8601. */
  readonly since: string | null;
  readonly who: string;
  readonly note: string | null;
  /** Hosts and ranges that may be asked although they are not public. */
  readonly allow: readonly string[];
  /** Are the pages of mere teasers fetched? */
  readonly fullText: boolean;
  /** Does the service end after its first digest? */
  readonly once: boolean;
  /** Is only the exit code wanted? */
  readonly check: boolean;
  /** IANA time zone; null, as the others, where nothing was wished for. */
  readonly zone: string | null;
  readonly minAccounts: number | null;
  readonly include: readonly string[];
  readonly mute: readonly string[];
  readonly language: string | null;
  readonly quietWhenEmpty: boolean | null;
}

/** Text for a person instead of a run: asked for, or because the arguments are wrong. */
export interface Words {
  readonly kind: "help" | "misuse";
  readonly text: string;
}

/**
 * Reads the arguments after the program's name. Never throws.
 *
 * @param usualData the folder of the store where none is named
 */
export function parseCommand(args: readonly string[], usualData = "data"): Wish | Words {
  const [first, second] = args;
  if (first === undefined || first === "--help" || first === "-h" || first === "help") {
    return { kind: first === undefined ? "misuse" : "help", text: overview() };
  }
  const name = [`${first} ${second}`, first].find(isCommand);
  if (name === undefined) {
    const group = commandsOf(first);
    if (group.length > 0 && (second === "--help" || second === "-h"))
      return { kind: "help", text: group.map(helpOn).join("\n") };
    return misuse(describeUnknown(first), "--help");
  }
  const form = commandForms[name];
  let parsed: ReturnType<typeof parseRest>;
  try {
    parsed = parseRest(args.slice(name.split(" ").length));
  } catch (error) {
    return misuse((error as Error).message, `${name} --help`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help", text: helpOn(name) };
  const mistake = findMistake(name, form, values) ?? findMiscount(form, values, positionals);
  if (mistake !== null) return misuse(mistake, `${name} --help`);
  return {
    kind: "wish",
    command: name,
    operands: positionals,
    format: (values.format as Format | undefined) ?? form.formats?.[0] ?? "text",
    maxStories: Number(values["max-stories"] ?? Number.POSITIVE_INFINITY),
    data: values.data ?? usualData,
    once: values.once === true,
    check: values.check === true,
    zone: values.zone ?? null,
    minAccounts: values["min-accounts"] === undefined ? null : Number(values["min-accounts"]),
    include: listOf(values.include),
    mute: listOf(values.mute),
    language: values.language ?? null,
    quietWhenEmpty: values["when-empty"] === undefined ? null : values["when-empty"] === "quiet",
    folders: parsed.folders,
    since: values.since === undefined ? null : new Date(values.since).toISOString(),
    who: values.who ?? "command line",
    note: values.note ?? null,
    allow: (values.allow ?? []).flatMap((list) => listOf(list)),
    fullText: values["full-text"] !== "off",
  };
}

type Values = Partial<ReturnType<typeof parseRest>["values"]>;

function parseRest(args: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      format: { type: "string" },
      "max-stories": { type: "string" },
      data: { type: "string" },
      in: { type: "string", multiple: true },
      since: { type: "string" },
      who: { type: "string" },
      note: { type: "string" },
      allow: { type: "string", multiple: true },
      "full-text": { type: "string" },
      zone: { type: "string" },
      "min-accounts": { type: "string" },
      include: { type: "string" },
      mute: { type: "string" },
      language: { type: "string" },
      "when-empty": { type: "string" },
      check: { type: "boolean" },
      once: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const folders: string[] = [];
  const positionals: string[] = [];
  let isIn = false;
  for (const token of tokens) {
    if (token.kind === "option") isIn = token.name === "in";
    if (token.kind === "option" && isIn) folders.push(token.value!);
    // "--in FOLDER FOLDER": what follows a folder is another.
    if (token.kind === "positional") (isIn ? folders : positionals).push(token.value);
  }
  // "--in FOLDER QUESTION": what a command cannot do without is no folder.
  if (positionals.length === 0 && folders.length > 1) positionals.push(folders.pop()!);
  return { values, positionals, folders };
}

function findMistake(name: Command, { options, formats = [] }: CommandForm, values: Values): string | null {
  const strange = Object.keys(values).find((option) => !(options as readonly string[]).includes(option));
  if (strange !== undefined) return `${name} takes no --${strange}`;
  const { format, since, language, "full-text": fullText, "when-empty": whenEmpty } = values;
  if (format !== undefined && !(formats as readonly string[]).includes(format)) {
    return `--format is one of ${formats.join(", ")}, not '${format}'`;
  }
  for (const name of ["max-stories", "min-accounts"] as const) {
    const count = Number(values[name] ?? 1);
    if (!Number.isInteger(count) || count < 1)
      return `--${name} is a whole number from 1, not '${values[name]}'`;
  }
  if (language !== undefined && !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)) {
    return `--language is a code such as en or pt-br, not '${language}'`;
  }
  if (since !== undefined && Number.isNaN(Date.parse(since))) {
    return `--since is a day or time such as 2026-03-09 or 2026-03-09T08:00Z, not '${since}'`;
  }
  if (fullText !== undefined && fullText !== "on" && fullText !== "off") {
    return `--full-text is on or off, not '${fullText}'`;
  }
  if (whenEmpty !== undefined && whenEmpty !== "quiet" && whenEmpty !== "say-so") {
    return `--when-empty is quiet or say-so, not '${whenEmpty}'`;
  }
  return null;
}

function findMiscount(
  { usage, min, max, insteadOfOperands = [] }: CommandForm,
  values: Values,
  operands: readonly string[],
): string | null {
  const needless = insteadOfOperands.some((option) => values[option] !== undefined);
  const fits = needless ? operands.length === 0 : operands.length >= min && operands.length <= max;
  return fits ? null : `expected: ${usage}`;
}

/** "a, b" → a and b */
const listOf = (text = "") => text.split(",").flatMap((part) => part.trim() || []);

const isCommand = (name: string): name is Command => Object.hasOwn(commandForms, name);

/** The commands of two words that begin with this one. */
const commandsOf = (first: string) =>
  Object.keys(commandForms).filter((name): name is Command => name.startsWith(`${first} `));

function describeUnknown(first: string): string {
  const longer = commandsOf(first);
  return longer.length === 0 ? `there is no command '${first}'` : `expected one of: ${longer.join(", ")}`;
}

function misuse(what: string, help: string): Words {
  return {
    kind: "misuse",
    text: `rashomon: ${what.replace(/\.$/, "")}. See: npm run -s rashomon -- ${help}`,
  };
}

function overview(): string {
  const lines = Object.values(commandForms).flatMap(({ usage, help }) => [`  ${usage}`, `      ${help}`]);
  return [
    "Rashomon groups news articles into stories, says in cited sentences what happened,",
    "and shows where the sources disagree, each side in its own words.",
    "",
    "usage: npm run -s rashomon -- COMMAND",
    "",
    ...lines,
    "",
    "Exit codes: 0 done, 1 failed, 2 wrong usage. `COMMAND --help` tells more.",
    "",
  ].join("\n");
}

function helpOn(name: Command): string {
  const { usage, help, options } = commandForms[name];
  return [
    `usage: npm run -s rashomon -- ${usage}`,
    "",
    help,
    ...options.map((option) => `  ${optionHelp[option]}`),
    "",
  ].join("\n");
}
