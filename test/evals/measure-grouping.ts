import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import type { Article } from "../../src/news/article.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { placeOf } from "./gold.ts";
import { type GoldFolder, type GoldSet, readTexts } from "./gold-sets.ts";
import { placeArticles } from "./place-articles.ts";
import { type ClusterScore, scoreClusters } from "./score-clusters.ts";

/** Groups the articles of all folders of the sets together, as if they came on one day, and scores the grouping. */
export async function measureGrouping(sets: readonly GoldSet[]): Promise<ClusterScore> {
  const articles: Article[] = [];
  const goldOf = new Map<string, string>();
  for (const folder of sets.flatMap((set) => set.folders)) {
    const reading = await folderSource(folder.folder).read(new AbortController().signal);
    const placeOfId = placeArticles(reading.articles, readTexts(folder));
    const storyAt = goldStories(folder);
    for (const article of reading.articles) {
      const story = storyAt.get(placeOfId.get(article.id)!);
      if (story === undefined) continue;
      articles.push(article);
      goldOf.set(article.id, `${folder.folder} ${story}`);
    }
  }
  return scoreClusters(
    clusterArticles(articles).flatMap((story) =>
      story.articles.map(({ id }) => ({ gold: goldOf.get(id)!, predicted: story.id })),
    ),
  );
}

function goldStories({ golds }: GoldFolder): ReadonlyMap<string, string> {
  return new Map(
    golds.flatMap((gold) => Object.values(gold.articles).map((article) => [placeOf(article), gold.story])),
  );
}
