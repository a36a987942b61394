import { fileURLToPath } from "node:url";
import { buildDigest } from "../newsroom.ts";
import { folderSource } from "../sources/folder.ts";
import type { Wish } from "./command-line.ts";
import { effectsOf } from "./effects-of.ts";
import { improveShown } from "./improve-shown.ts";
import { printDigest } from "./print-digest.ts";
import type { World } from "./world.ts";

const sampleNewsroom = fileURLToPath(new URL("../../test/fixtures/newsroom", import.meta.url));

const howToReadRealNews = [
  "This newsroom is invented. For a folder of real articles: npm run -s rashomon -- digest FOLDER",
  "For a feed, from now on: npm run -s rashomon -- sources add ADDRESS",
];

/** Prints the digest of folders; without any that of the store, and where nothing is stored of the sample newsroom. */
export async function digest(wish: Wish, world: World): Promise<void> {
  if (wish.operands.length > 0) return digestFolders(wish, world);
  const { digestStore } = await import("./digest-store.ts");
  if (await digestStore(wish, world)) return;
  // Nobody pays for a model's view of invented news.
  printDigest(await buildDigest([folderSource(sampleNewsroom)], effectsOf(world)), wish, world);
  // What reads JSON wants nothing behind it.
  if (wish.format !== "json") world.print(`\n${howToReadRealNews.join("\n")}\n`);
}

async function digestFolders(wish: Wish, world: World): Promise<void> {
  const digest = await buildDigest(wish.operands.map(folderSource), effectsOf(world));
  printDigest(await improveShown(digest, wish, world), wish, world);
}
