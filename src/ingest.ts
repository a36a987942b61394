import { type Clusterer, createClusterer } from "./cluster/create-clusterer.ts";
import { isSameArticle } from "./cluster/is-same-article.ts";
import { resolveTies } from "./cluster/ties.ts";
import type { Article } from "./news/article.ts";
import type { Problem } from "./news/digest.ts";
import type { StoryEvent } from "./news/story-event.ts";
import type { Effects } from "./newsroom.ts";
import type { Source } from "./sources/source.ts";
import { readWaiting } from "./store/articles.ts";
import { readDecisions } from "./store/decisions.ts";
import { placeArticles } from "./store/place-articles.ts";
import { type PlacedArticle, type StoredCounts, storeArticles } from "./store/store-articles.ts";
import { readOpenStories, saveGrouping } from "./store/stories.ts";
import type { Workspace } from "./store/workspace.ts";

/** What one run brought. */
export interface Ingested {
  readonly articles: StoredCounts;
  /** How many stories were founded, joined, or changed otherwise. */
  readonly stories: number;
  readonly problems: readonly Problem[];
}

/** So many articles are grouped at once and stored together: what a crash can cost is the time that took. */
const BATCH = 2_000;

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

/** Groups the articles that wait; the ids of the stories that this changed. */
export async function groupWaiting(workspace: Workspace, effects: Effects): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  let grouping: Grouping | null = null;
  for (;;) {
    effects.signal.throwIfAborted();
    const batch = await readWaiting(workspace, BATCH);
    if (batch.length === 0) return touched;
    if (grouping === null) {
      // What waits is read again afterwards: another process may have grouped some of it meanwhile.
      grouping = await resumeGrouping(workspace);
      continue;
    }
    effects.onProgress(`grouping ${batch.length} articles`);
    const { clusterer, version }: Grouping = grouping;
    const events = clusterer.add(batch);
    const saved = await saveGrouping(workspace, { version, events, at: timeOf(effects) });
    if (saved !== null) for (const id of events.flatMap(storyOf)) touched.add(id);
    grouping = saved === null ? null : { version: saved, clusterer };
  }
}

/** A clusterer that knows the stored stories, as they are at a version, and heeds what people decided. */
interface Grouping {
  readonly version: string;
  readonly clusterer: Clusterer;
}

async function resumeGrouping(workspace: Workspace): Promise<Grouping> {
  const { version, stories } = await readOpenStories(workspace);
  const ties = resolveTies(await readDecisions(workspace));
  return { version, clusterer: createClusterer({ stories, ties }) };
}

function storyOf(event: StoryEvent): string | [] {
  switch (event.kind) {
    case "assigned":
      return event.story;
    case "merged":
    case "split":
      return event.into;
    case "moved":
      return event.to;
    case "retired":
      return [];
  }
}

function timeOf({ now }: Effects): string {
  return new Date(now()).toISOString();
}
