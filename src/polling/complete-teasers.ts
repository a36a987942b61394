import { hash } from "node:crypto";
import type { Article } from "../news/article.ts";
import type { ParsedArticle } from "../sources/parsed-article.ts";
import type { NamedArticle } from "../store/named-article.ts";
import { type PageReading, readPage } from "./read-page.ts";
import { isTeaser, isWholeOf } from "./teaser.ts";
import type { Web } from "./web.ts";

/** An entry of a feed and the article that it is to be stored as. */
export interface CompletedEntry {
  readonly entry: NamedArticle;
  /** Null where a fuller text is stored already. */
  readonly article: NamedArticle | null;
  /** False: its page could not be had now; the entry is to be looked at again. */
  readonly settled: boolean;
}

/** Where pages come from, and on whose behalf. */
export interface PageAccess {
  readonly web: Web;
  readonly allow: readonly string[];
  readonly signal: AbortSignal;
}

/** More pages than that wait for the next poll: a new feed does not keep its site busy for long. */
const maxPages = 30;
/** A site that fails so often in a row is left alone until the next poll. */
const maxFailures = 2;

/**
 * Gives entries that are mere teasers the text of their pages. A teaser is kept where its page is not the article or
 * cannot be had; it never replaces a fuller text. `stored` are the texts that stand at the places of the entries.
 */
export async function completeTeasers(
  entries: readonly NamedArticle[],
  stored: ReadonlyMap<string, Article>,
  { web, allow, signal }: PageAccess,
): Promise<readonly CompletedEntry[]> {
  const completed: CompletedEntry[] = [];
  const access = web.accessFor(allow);
  let [pages, failures] = [0, 0];
  for (const entry of entries) {
    const { url, text } = entry.article;
    if (url === null || !isTeaser(text)) {
      completed.push({ entry, article: entry, settled: true });
      continue;
    }
    let reading: PageReading = { kind: "nothing", lasting: false };
    if (pages < maxPages && failures < maxFailures) {
      reading = await readPage(url, access, web.pages, signal);
      pages += 1;
      failures = isPostponed(reading) ? failures + 1 : 0;
    }
    const article = withPage(entry, reading) ?? unlessFuller(entry, stored.get(entry.place));
    completed.push({ entry, article, settled: !isPostponed(reading) });
  }
  return completed;
}

function isPostponed(reading: PageReading): boolean {
  return reading.kind === "nothing" && !reading.lasting;
}

function withPage(entry: NamedArticle, reading: PageReading): NamedArticle | null {
  if (reading.kind === "nothing" || !isWholeOf(entry.article, reading.article.text)) return null;
  return { ...entry, article: takeOver(entry, reading.article) };
}

/** The page's text, and its date where the feed tells none. */
function takeOver({ place, article }: NamedArticle, { text, published }: ParsedArticle): Article {
  const { title, publishedAt, publishedPrecision } = article;
  return {
    ...article,
    id: hash("sha256", JSON.stringify([place, title, text])).slice(0, 16),
    text,
    publishedAt: publishedAt ?? published?.publishedAt ?? null,
    publishedPrecision: publishedAt === null && published ? published.publishedPrecision : publishedPrecision,
  };
}

function unlessFuller(entry: NamedArticle, stored: Article | undefined): NamedArticle | null {
  const isFuller = stored !== undefined && stored.text.length > entry.article.text.length;
  return isFuller ? null : entry;
}
