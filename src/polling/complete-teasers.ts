import { hash } from "node:crypto";
import type { Article } from "../news/article.ts";
import { type FetchedPage, fetchPage } from "../sources/fetch-page.ts";
import type { ParsedArticle } from "../sources/parsed-article.ts";
import type { NamedArticle } from "../store/named-article.ts";
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
  access: PageAccess,
): Promise<readonly CompletedEntry[]> {
  const completed: CompletedEntry[] = [];
  let [asked, failures] = [0, 0];
  for (const entry of entries) {
    const { url, text } = entry.article;
    if (url === null || !isTeaser(text)) {
      completed.push({ entry, article: entry, settled: true });
      continue;
    }
    const mayAsk = asked < maxPages && failures < maxFailures;
    const page = mayAsk ? await tryFetchPage(url, access) : "postponed";
    if (mayAsk) {
      asked += 1;
      failures = page === "postponed" ? failures + 1 : 0;
    }
    const whole = typeof page === "string" ? null : withPage(entry, page);
    const article = whole ?? unlessFuller(entry, stored.get(entry.place));
    completed.push({ entry, article, settled: page !== "postponed" });
  }
  return completed;
}

/** The page's article; whether it is not to be had at all or only not now. */
async function tryFetchPage(
  url: string,
  { web, allow, signal }: PageAccess,
): Promise<ParsedArticle | "none" | "postponed"> {
  try {
    const page = await fetchPage(url, { ...web.accessFor(allow), limiter: web.pages }, signal);
    if (page.kind === "article") return page.article;
    signal.throwIfAborted();
    return passing.has(page.reason) ? "postponed" : "none";
  } catch {
    // Whatever a page makes of its reader: the teaser is there, and the other entries go on.
    signal.throwIfAborted();
    return "none";
  }
}

/** What may be otherwise the next time. */
const passing: ReadonlySet<Extract<FetchedPage, { kind: "problem" }>["reason"]> = new Set([
  "timeout",
  "dns",
  "refused",
  "interrupted",
]);

function withPage(entry: NamedArticle, page: ParsedArticle): NamedArticle | null {
  return isWholeOf(entry.article, page.text) ? { ...entry, article: takeOver(entry, page) } : null;
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
