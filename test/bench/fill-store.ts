import { fileURLToPath } from "node:url";
import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import type { Article } from "../../src/news/article.ts";
import { groupWaiting } from "../../src/newsroom/group-waiting.ts";
import { storeArrivals } from "../../src/newsroom/ingest.ts";
import { folderSource } from "../../src/sources/folder.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { clusteringSets, readClusteringSet } from "../evals/clustering-sets.ts";
import { streamArticles } from "./article-stream.ts";

const articlesADay = 2_000;
const dayMs = 24 * 3_600_000;

/**
 * Stores and groups so many articles that look like the news of as many days as it takes.
 *
 * @param until when the last are stored: epoch milliseconds.
 */
export async function fillStore(
  workspace: Workspace,
  { length, until }: { readonly length: number; readonly until: number },
  onProgress: (line: string) => void,
): Promise<void> {
  const { signal } = new AbortController();
  let daysLeft = Math.ceil(length / articlesADay);
  const store = async (articles: readonly Article[]) => {
    const placed = articles.map((article) => ({ place: `https://news.example/${article.id}`, article }));
    daysLeft -= 1;
    const now = () => until - daysLeft * dayMs;
    await storeArrivals(placed, workspace, { now, signal, onProgress });
  };
  let batch: Article[] = [];
  for (const { article } of streamArticles(await readKnown(), length, 1)) {
    batch.push({ ...article, url: `https://news.example/${article.id}` });
    if (batch.length < articlesADay) continue;
    await store(batch);
    batch = [];
  }
  if (batch.length > 0) await store(batch);
  await groupWaiting(workspace, { now: () => until, signal, onProgress });
}

/** Stories to make others of: real news where it stands beside the repository, else the sample newsroom. */
export async function readKnown(): Promise<readonly (readonly Article[])[]> {
  const set = clusteringSets.find(({ name }) => name === "gva");
  const read = set === undefined ? null : readClusteringSet(set);
  if (read === null) {
    const newsroom = fileURLToPath(new URL("../fixtures/newsroom", import.meta.url));
    const { articles } = await folderSource(newsroom).read(new AbortController().signal);
    return clusterArticles(articles).map((story) => story.articles);
  }
  const known = read.lines.map((line) => toArticle(JSON.parse(line)));
  return [...Map.groupBy(known, ({ id }) => read.gold.get(id)!).values()];
}

function toArticle(row: Record<"id" | "source" | "title" | "text" | "published", string>): Article {
  const { id, source: outlet, title, text, published } = row;
  const publishedAt = new Date(published).toISOString();
  return {
    id,
    outlet,
    title,
    text,
    url: null,
    path: null,
    publishedAt,
    publishedPrecision: "day",
    language: "en",
  };
}
