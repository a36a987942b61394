import { clusterArticles } from "../cluster/cluster-articles.ts";
import type { Story } from "../news/story.ts";
import { readAll } from "../newsroom/read-all.ts";
import { folderSource } from "../sources/folder.ts";
import { effectsOf } from "./effects-of.ts";
import type { World } from "./world.ts";

/** The stories of the articles in some folders; what could not be read is told. */
export async function readStoriesIn(folders: readonly string[], world: World): Promise<readonly Story[]> {
  const { articles, problems } = await readAll(
    folders.map((folder) => folderSource(folder, { nowMs: world.now() })),
    effectsOf(world),
  );
  for (const { subject, message } of problems) world.tell(`${subject}: ${message}`);
  return clusterArticles(articles);
}
