import { fileURLToPath } from "node:url";
import { buildDigest } from "../newsroom/build-digest.ts";
import { folderSource } from "../sources/folder.ts";
import type { Wish } from "./command-line.ts";
import { effectsOf } from "./effects-of.ts";
import { printDigest } from "./print-digest.ts";
import type { World } from "./world.ts";

const sampleNewsroom = fileURLToPath(new URL("../../test/fixtures/newsroom", import.meta.url));

const howToReadRealNews = [
  "This newsroom is invented. For a folder of real articles: npm run -s rashomon -- digest FOLDER",
  "For a feed, from now on: npm run -s rashomon -- sources add ADDRESS",
];

/** Prints the digest of the newsroom that comes with the program, and how to come from there to real news. */
export async function digestSample(wish: Wish, world: World): Promise<void> {
  // Nobody pays for a model's view of invented news.
  printDigest(await buildDigest([folderSource(sampleNewsroom)], effectsOf(world)), wish, world);
  // What reads JSON wants nothing behind it.
  if (wish.format !== "json") world.print(`\n${howToReadRealNews.join("\n")}\n`);
}
