import { hash } from "node:crypto";
import type { Article } from "../news/article.ts";
import { type FetchedPage, fetchPage } from "../sources/fetch-page.ts";
import type { ParsedArticle } from "../sources/parsed-article.ts";
import type { NamedArticle } from "../store/named-article.ts";
import { isTeaser, isWholeOf } from "./teaser.ts";
import type { Web } from "./web.ts";

/** An entry of a feed with the text that could be had. */
export interface CompletedEntry {
  /** As the feed has it. */
  readonly entry: NamedArticle;
  readonly article: Article;
  /** Is the article still a mere teaser? */
  readonly isTeaser: boolean;
  /** False: its page could not be had now; the entry is to be looked at again. */
  readonly settled: boolean;
}

/** Where pages come from, and on whose behalf. */
export interface PageAccess {
  readonly web: Web;
  readonly allow: readonly string[];
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** More pages than that wait for the next poll: a new feed does not keep its site busy for long. */
const maxPages = 30;
/** The digest may be waiting for it. */
const maxPagesMs = 60_000;
/** A site that fails so often in a row is left alone until the next poll. */
const maxFailures = 2;

/**
 * Gives entries that are mere teasers the text of their pages; none where `access` is null. A teaser is kept where
 * its page is not the article or cannot be had.
 */
export async function completeTeasers(
  entries: readonly NamedArticle[],
  access: PageAccess | null,
): Promise<readonly CompletedEntry[]> {
  const completed: CompletedEntry[] = [];
  const askForPage = access === null ? async () => "none" as const : createPageAsker(access);
  for (const entry of entries) {
    const { article } = entry;
    if (!isTeaser(article.text)) {
      completed.push({ entry, article, isTeaser: false, settled: true });
      continue;
    }
    const page = article.url === null ? "none" : await askForPage(article.url);
    const isWhole = typeof page !== "string" && isWholeOf(article, page.text);
    completed.push({
      entry,
      article: isWhole ? takeOver(entry, page) : article,
      isTeaser: !isWhole,
      settled: page !== "postponed",
    });
  }
  return completed;
}

/** A page's article; "none" where it is not to be had at all, "postponed" where only not now. */
type PageAnswer = ParsedArticle | "none" | "postponed";

/** Asks for the pages of one source, one after the other, as long as that goes well. */
function createPageAsker(access: PageAccess): (url: string) => Promise<PageAnswer> {
  const untilMs = access.now() + maxPagesMs;
  let [asked, failures] = [0, 0];
  return async (url) => {
    if (asked >= maxPages || failures >= maxFailures || access.now() >= untilMs) return "postponed";
    const page = await tryFetchPage(url, access);
    asked += 1;
    failures = page === "postponed" ? failures + 1 : 0;
    return page;
  };
}

async function tryFetchPage(url: string, { web, allow, signal }: PageAccess): Promise<PageAnswer> {
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
