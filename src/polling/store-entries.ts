import { isSameArticle } from "../cluster/is-same-article.ts";
import type { FeedArticle } from "../feeds/to-articles.ts";
import type { Effects } from "../newsroom/effects.ts";
import { storeArrivals } from "../newsroom/ingest.ts";
import { findKnownPlaces, readTexts, saveEntries } from "../store/named-article.ts";
import { findSeenVersions, saveVersions } from "../store/seen-versions.ts";
import type { ConfiguredSource } from "../store/sources.ts";
import type { PlacedArticle, StoredCounts } from "../store/store-articles.ts";
import type { Workspace } from "../store/workspace.ts";
import { type CompletedEntry, completeTeasers } from "./complete-teasers.ts";
import type { FolderMemory } from "./folder-memory.ts";
import type { PollPace } from "./next-poll.ts";
import { isOldNews } from "./old-news.ts";
import type { Web } from "./web.ts";

/** What polling takes from the world. */
export interface PollEffects extends Effects {
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly web: Web;
  /** Folders are read as a whole without it. */
  readonly folders?: FolderMemory;
  /** How often what has come is grouped while sources are still being asked; every ten seconds without it. */
  readonly groupEveryMs?: number;
  /** Every quarter of an hour to once a day without it. */
  readonly pace?: PollPace;
}

/** What storing the entries of a feed did; `complete` unless some are to be looked at again. */
export interface StoredEntries {
  readonly counts: StoredCounts;
  readonly complete: boolean;
}

/**
 * Stores the entries of a feed that are new or have changed, mere teasers with the text of their pages where that is
 * wished for. Entries are known again by any of their names. What was old when its feed was added is stored, and is no
 * news. May break off anywhere: what was not stored is taken for new the next time.
 */
export async function storeEntries(
  articles: readonly FeedArticle[],
  source: ConfiguredSource,
  workspace: Workspace,
  effects: PollEffects,
): Promise<StoredEntries> {
  const { address, fullText, allow, facts } = source;
  const { web, signal, now } = effects;
  const entries = await web.storing(() => findUnseen(articles, workspace, new Date(now()).toISOString()));
  if (entries.length === 0)
    return { counts: { new: 0, changed: 0, unchanged: articles.length }, complete: true };
  const completed = await completeTeasers(entries, fullText ? { web, allow, signal, now } : null);
  const settled = completed.filter((one) => one.settled).map(({ entry }) => entry);
  const counts = await web.storing(async () => {
    const placed = await dropLesserTexts(completed, source, workspace);
    if (placed.length > 0) effects.onProgress(`storing ${placed.length} articles of ${address}`);
    const stored = await storeArrivals(placed, workspace, effects, (article) => {
      // Until its first poll has succeeded nothing is known of a source.
      return facts !== null || !isOldNews(article, now());
    });
    await saveEntries(
      workspace,
      entries,
      settled.map(({ article }) => article.id),
      new Date(now()).toISOString(),
    );
    return { ...stored, unchanged: stored.unchanged + articles.length - placed.length };
  });
  return { counts, complete: settled.length === completed.length };
}

/** The articles that are new or have changed since they were in the feed, at the places at which they are known. */
async function findUnseen(articles: readonly FeedArticle[], workspace: Workspace, seenAt: string) {
  const ids = articles.map(({ article }) => article.id);
  const seen = await findSeenVersions(workspace, ids);
  await saveVersions(workspace, [...seen], seenAt);
  const unseen = articles.filter(({ article }) => !seen.has(article.id));
  return findKnownPlaces(workspace, unseen, isSameArticle);
}

/** A text that is so many times as long as another is not replaced by it. */
const fullerBy = 1.5;

/**
 * Without what must not replace a stored text: the teaser of an article whose fuller text is there, from its page
 * earlier or from another feed; and a feed's own idea of an article that stands on somebody else's site.
 */
async function dropLesserTexts(
  completed: readonly CompletedEntry[],
  source: ConfiguredSource,
  workspace: Workspace,
): Promise<readonly PlacedArticle[]> {
  const own = [source.address, source.currentAddress, source.page].map(siteOf);
  const stored = await readTexts(
    workspace,
    completed.map(({ entry }) => entry.place),
  );
  return completed.flatMap(({ entry: { place }, article, isTeaser }) => {
    const before = stored.get(place);
    if (before === undefined) return { place, article };
    const isLesser = before.text.length > fullerBy * article.text.length;
    const isForeign = !own.includes(siteOf(article.url));
    const isReplaced = isForeign && (isLesser || !isSameArticle(before, article));
    return (isTeaser && isLesser) || isReplaced ? [] : { place, article };
  });
}

/** The host of an address; null where it has none. */
function siteOf(address: string | null): string | null {
  return address === null || !URL.canParse(address) ? null : new URL(address).host.replace(/^www\./, "");
}
