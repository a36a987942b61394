import { open } from "node:fs/promises";
import type { Command } from "./commands/command-forms.ts";
import { parseCommand, type Wish } from "./commands/command-line.ts";
import { effectsOf } from "./commands/effects-of.ts";
import type { StoreCommand } from "./commands/store-commands.ts";
import type { World } from "./commands/world.ts";
import { UserError } from "./news/user-error.ts";
import { folderSource } from "./sources/folder.ts";

/** Runs one command. Exit code: 0 done, 1 failed, 2 wrong usage. */
export async function run(args: readonly string[], world: World): Promise<0 | 1 | 2> {
  const wish = parseCommand(args, world.environment.RASHOMON_DATA);
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
    if (wish.once) return commands.digest(wish, world);
    const { start } = await import("./commands/start.ts");
    await start(wish, world);
  },

  async digest(wish, world) {
    // With all that reads prose, which the service leaves to its workers.
    const { digest } = await import("./commands/digest.ts");
    await digest(wish, world);
  },

  async ask(wish, world) {
    if (wish.folders.length === 0) return onStore("ask")(wish, world);
    const { askFolders } = await import("./commands/ask.ts");
    await askFolders(wish, world);
  },

  async story(wish, world) {
    if (wish.folders.length === 0) return onStore("story")(wish, world);
    const { storyInFolders } = await import("./commands/story.ts");
    await storyInFolders(wish, world);
  },

  ingest: onStore("ingest"),
  stories: onStore("stories"),
  "story merge": onStore("story merge"),
  "story split": onStore("story split"),
  "story apart": onStore("story apart"),
  "story undo": onStore("story undo"),
  decisions: onStore("decisions"),
  reports: onStore("reports"),
  answers: onStore("answers"),
  "sources list": onStore("sources list"),
  "sources add": onStore("sources add"),
  "sources remove": onStore("sources remove"),
  "sources check": onStore("sources check"),
  "sources import": onStore("sources import"),
  "sources export": onStore("sources export"),
  poll: onStore("poll"),
  post: onStore("post"),
  "schedules list": onStore("schedules list"),
  "schedules add": onStore("schedules add"),
  "schedules pause": onStore("schedules pause"),
  "schedules resume": onStore("schedules resume"),
  "schedules remove": onStore("schedules remove"),
  status: onStore("status"),
  doctor: onStore("doctor"),
  backup: onStore("backup"),

  async "slack manifest"({ operands }, world) {
    const { slackManifest } = await import("./commands/slack-manifest.ts");
    slackManifest(operands, world);
  },

  async "discord invite"(_, world) {
    const { discordInvite } = await import("./commands/discord-invite.ts");
    discordInvite(world);
  },

  async cluster({ operands: [file] }, world) {
    const { clusterLines } = await import("./cluster/cluster-lines.ts");
    for await (const line of clusterLines(linesOf(file!))) world.print(`${JSON.stringify(line)}\n`);
  },

  async articles({ operands }, world) {
    const { readAll } = await import("./newsroom/read-all.ts");
    const { articles, problems } = await readAll(
      operands.map((folder) => folderSource(folder, { nowMs: world.now() })),
      effectsOf(world),
    );
    for (const { id, path, outlet, title, publishedAt, text } of articles) {
      world.print(`${JSON.stringify({ id, path, outlet, title, publishedAt, text })}\n`);
    }
    for (const problem of problems) world.tell(`${problem.subject}: ${problem.message}`);
  },
};

/** The store's code is loaded by the commands that need it: the others start a tenth of a second sooner. */
function onStore(command: StoreCommand): (wish: Wish, world: World) => Promise<void> {
  return async (wish, world) => {
    const { storeCommands } = await import("./commands/store-commands.ts");
    await storeCommands[command](wish, world);
  };
}

/** The lines of a file, as a stream. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`${file} cannot be opened (${error.code}); give the path of a readable .jsonl file`);
  });
  yield* handle.readLines();
}
