import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { renderDigest } from "./chat/render-digest.ts";
import { toMarkdown } from "./chat/terminal/to-markdown.ts";
import { toText } from "./chat/terminal/to-text.ts";
import { toJson } from "./chat/to-json.ts";
import { clusterLines } from "./cluster/cluster-lines.ts";
import { type Command, parseCommand, type Wish } from "./command-line.ts";
import type { Digest } from "./news/digest.ts";
import { UserError } from "./news/user-error.ts";
import { buildDigest, readAll } from "./newsroom.ts";
import { folderSource } from "./sources/folder.ts";

/** The world as `main.ts` hands it in. */
export interface World {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Writes results. */
  readonly print: (text: string) => unknown;
  /** Writes a line for the person who waits: progress, mistakes. */
  readonly tell: (line: string) => unknown;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

const sampleNewsroom = fileURLToPath(new URL("../test/fixtures/newsroom", import.meta.url));

const howToReadRealNews = [
  "This was the invented sample newsroom. For real news, put articles (.txt, .md, .html, .json) into a folder and run:",
  "  npm run -s rashomon -- digest FOLDER        (more: npm run -s rashomon -- --help)",
];

/** Runs one command. Exit code: 0 done, 1 failed, 2 wrong usage. */
export async function run(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const wish = parseCommand(args);
  if (wish.kind !== "wish") {
    if (wish.kind === "help") world.print(wish.text);
    else world.tell(wish.text);
    return wish.kind === "help" ? 0 : 2;
  }
  try {
    await commands[wish.command](wish, world);
    return 0;
  } catch (error) {
    if (world.signal.aborted) world.tell("rashomon: stopped before it was done");
    else if (error instanceof UserError) world.tell(`rashomon: ${error.message}`);
    else throw error;
    return 1;
  }
}

const commands: Record<Command, (wish: Wish, world: World) => Promise<void>> = {
  async start(wish, world) {
    await printDigest({ ...wish, folders: [sampleNewsroom] }, world);
    world.print(`\n${howToReadRealNews.join("\n")}\n`);
  },

  digest: printDigest,

  async cluster({ folders: [file] }, world) {
    for await (const line of clusterLines(linesOf(file!))) world.print(`${JSON.stringify(line)}\n`);
  },

  async articles({ folders }, world) {
    const { articles, problems } = await readAll(folders.map(folderSource), effectsOf(world));
    for (const { id, path, outlet, title, publishedAt, text } of articles) {
      world.print(`${JSON.stringify({ id, path, outlet, title, publishedAt, text })}\n`);
    }
    for (const problem of problems) world.tell(`${problem.subject}: ${problem.message}`);
  },
};

/** The lines of a file, as a stream. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${file} cannot be opened (${error.code}); give the path of a readable .jsonl file`);
  });
  yield* handle.readLines();
}

async function printDigest({ folders, format, maxStories }: Wish, world: World): Promise<void> {
  const whole = await buildDigest(folders.map(folderSource), effectsOf(world));
  const digest = { ...whole, briefs: whole.briefs.slice(0, maxStories) };
  world.print(formats[format](digest, world));
}

const formats: Record<Wish["format"], (digest: Digest, world: World) => string> = {
  text: (digest, { width, colour }) => toText(renderDigest(digest), { width, colour }),
  markdown: (digest) => toMarkdown(renderDigest(digest)),
  json: (digest) => `${JSON.stringify(toJson(digest), null, 2)}\n`,
};

/** Progress is told only when the work takes long enough for somebody to wonder. */
function effectsOf({ now, signal, tell }: World) {
  const startedAt = now();
  const quietMs = 2000;
  const onProgress = (line: string) => {
    if (now() - startedAt > quietMs) tell(`… ${line}`);
  };
  return { now, signal, onProgress };
}
