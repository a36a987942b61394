import { clusterArticles } from "../cluster/cluster-articles.ts";
import type { Digest } from "../news/digest.ts";
import type { Source } from "../sources/source.ts";
import { digestStories } from "./digest-stories.ts";
import type { Effects } from "./effects.ts";
import { readAll } from "./read-all.ts";

/** From sources to one frozen digest. */
export async function buildDigest(sources: readonly Source[], effects: Effects): Promise<Digest> {
  const startedAt = effects.now();
  const { articles, problems } = await readAll(sources, effects);
  return digestStories({ stories: clusterArticles(articles), problems, startedAt }, effects);
}
