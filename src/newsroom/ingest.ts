import { isSameArticle } from "../cluster/is-same-article.ts";
import type { Article } from "../news/article.ts";
import type { Problem } from "../news/digest.ts";
import type { Source } from "../sources/source.ts";
import { placeArticles } from "../store/place-articles.ts";
import { type PlacedArticle, type StoredCounts, storeArticles } from "../store/store-articles.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Effects } from "./effects.ts";
import { groupWaiting } from "./group-waiting.ts";

/** What one run brought. */
export interface Ingested {
  readonly articles: StoredCounts;
  /** How many stories were founded, joined, or changed otherwise. */
  readonly stories: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the sources, stores what is new or has changed, and groups what is new into stories. May be stopped at any
 * moment: what was stored and not grouped is grouped by the next run, before it reads anything.
 */
export async function ingest(
  sources: readonly Source[],
  workspace: Workspace,
  effects: Effects,
): Promise<Ingested> {
  const left = await groupWaiting(workspace, effects);
  const placed: PlacedArticle[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    effects.onProgress(`reading ${source.name}`);
    const reading = await source.read(effects.signal);
    problems.push(...reading.problems);
    for (const article of placeArticles(source.name, reading.articles)) placed.push(article);
  }
  const articles = await storeArrivals(placed, workspace, effects);
  const touched = await groupWaiting(workspace, effects);
  return { articles, stories: new Set([...left, ...touched]).size, problems };
}

/** Stores what is new or has changed; it waits to be grouped. */
export function storeArrivals(
  placed: readonly PlacedArticle[],
  workspace: Workspace,
  effects: Effects,
  isNews: (article: Article) => boolean = () => true,
): Promise<StoredCounts> {
  return storeArticles(workspace, { placed, seenAt: timeOf(effects), isSame: isSameAtPlace, isNews });
}

/** An address is an article's own for good; a file may be written over with another article. */
function isSameAtPlace(before: Article, after: Article): boolean {
  return after.path === null || isSameArticle(before, after);
}

function timeOf({ now }: Effects): string {
  return new Date(now()).toISOString();
}
