import { buildDigest } from "../newsroom/build-digest.ts";
import { folderSource } from "../sources/folder.ts";
import type { Wish } from "./command-line.ts";
import { digestSample } from "./digest-sample.ts";
import { effectsOf } from "./effects-of.ts";
import { improveShown } from "./improve-shown.ts";
import { printDigest } from "./print-digest.ts";
import type { World } from "./world.ts";

/** Prints the digest of folders; without any that of the store, and where nothing is stored of the sample newsroom. */
export async function digest(wish: Wish, world: World): Promise<void> {
  if (wish.operands.length > 0) return digestFolders(wish, world);
  const { digestStore } = await import("./digest-store.ts");
  if (!(await digestStore(wish, world))) await digestSample(wish, world);
}

async function digestFolders(wish: Wish, world: World): Promise<void> {
  const digest = await buildDigest(
    wish.operands.map((folder) => folderSource(folder, { nowMs: world.now() })),
    effectsOf(world),
  );
  printDigest(await improveShown(digest, wish, world), wish, world);
}
