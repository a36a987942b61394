import { parseArgs } from "node:util";

/** What can be asked for on the command line. */
export type Command = "start" | "digest" | "cluster" | "articles";

/** A command that can be carried out. */
export interface Wish {
  readonly kind: "wish";
  readonly command: Command;
  /** The folders (or the one file) it works on. */
  readonly folders: readonly string[];
  readonly format: "text" | "markdown" | "json";
  readonly maxStories: number;
}

/** Text for a person instead of a run: asked for, or because the arguments are wrong. */
export interface Words {
  readonly kind: "help" | "misuse";
  readonly text: string;
}

const formats: readonly string[] = ["text", "markdown", "json"] satisfies Wish["format"][];

interface CommandForm {
  readonly usage: string;
  readonly help: string;
  /** How many folders or files it takes. */
  readonly min: number;
  readonly max: number;
  readonly options: readonly ("format" | "max-stories")[];
}

const forms: Record<Command, CommandForm> = {
  start: {
    usage: "start [--format text|markdown|json] [--max-stories N]",
    help: "Prints the digest of the invented sample newsroom that comes with Rashomon.",
    min: 0,
    max: 0,
    options: ["format", "max-stories"],
  },
  digest: {
    usage: "digest FOLDER… [--format text|markdown|json] [--max-stories N]",
    help: "Reads the articles in the folders (.txt, .md, .html, .json) and prints their digest: stories, what happened, where the sources disagree.",
    min: 1,
    max: Number.POSITIVE_INFINITY,
    options: ["format", "max-stories"],
  },
  cluster: {
    usage: "cluster FILE.jsonl",
    help: "Reads lines {id, title, text, published, source|outlet, url} and prints a line {id, story} for each.",
    min: 1,
    max: 1,
    options: [],
  },
  articles: {
    usage: "articles FOLDER…",
    help: "Prints a line {id, path, outlet, title, publishedAt, text} for each article; quotes are offsets into that text.",
    min: 1,
    max: Number.POSITIVE_INFINITY,
    options: [],
  },
};

const optionHelp = {
  format: "--format text|markdown|json   how the digest is written (text)",
  "max-stories": "--max-stories N               at most N stories, the most important first (all)",
};

/** Reads the arguments after the program's name. Never throws. */
export function parseCommand(args: readonly string[]): Wish | Words {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    return { kind: name === undefined ? "misuse" : "help", text: overview() };
  }
  if (!isCommand(name)) {
    return misuse(`there is no command '${name}'`, "--help");
  }
  const form = forms[name];
  let parsed: ReturnType<typeof parseRest>;
  try {
    parsed = parseRest(rest);
  } catch (error) {
    return misuse((error as Error).message, `${name} --help`);
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help", text: helpOn(name) };
  for (const option of ["format", "max-stories"] as const) {
    if (values[option] !== undefined && !form.options.includes(option)) {
      return misuse(`${name} takes no --${option}`, `${name} --help`);
    }
  }
  if (positionals.length < form.min || positionals.length > form.max) {
    return misuse(`expected: ${form.usage}`, `${name} --help`);
  }
  const format = values.format ?? "text";
  if (!isFormat(format))
    return misuse(`--format is one of ${formats.join(", ")}, not '${format}'`, `${name} --help`);
  const maxStories = Number(values["max-stories"] ?? Number.POSITIVE_INFINITY);
  if (!(maxStories >= 1) || (Number.isFinite(maxStories) && !Number.isInteger(maxStories))) {
    return misuse(`--max-stories is a whole number from 1, not '${values["max-stories"]}'`, `${name} --help`);
  }
  return { kind: "wish", command: name, folders: positionals, format, maxStories };
}

function parseRest(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string" },
      "max-stories": { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
}

const isCommand = (name: string): name is Command => Object.hasOwn(forms, name);
const isFormat = (name: string): name is Wish["format"] => formats.includes(name);

function misuse(what: string, help: string): Words {
  return { kind: "misuse", text: `rashomon: ${what}. See: npm run -s rashomon -- ${help}` };
}

function overview(): string {
  const lines = Object.values(forms).flatMap(({ usage, help }) => [`  ${usage}`, `      ${help}`]);
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
  const { usage, help, options } = forms[name];
  return [
    `usage: npm run -s rashomon -- ${usage}`,
    "",
    help,
    ...options.map((option) => `  ${optionHelp[option]}`),
    "",
  ].join("\n");
}
