import { hash } from "node:crypto";
import { hostOf } from "../fetch/host-limiter.ts";
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
/** A host that fails so often in a row is left alone until the next poll. */
const maxFailures = 2;

/**
 * Gives entries that are mere teasers the text of their pages; none where `access` is null. A teaser is kept where
 * its page is not the article or cannot be had. In the order of the entries.
 */
export async function completeTeasers(
  entries: readonly NamedArticle[],
  access: PageAccess | null,
): Promise<readonly CompletedEntry[]> {
  const teasers = entries.filter(({ article }) => isTeaser(article.text));
  const pages = access === null ? new Map<NamedArticle, PageAnswer>() : await fetchPages(teasers, access);
  return entries.map((entry) => {
    const { article } = entry;
    if (!isTeaser(article.text)) return { entry, article, isTeaser: false, settled: true };
    const page = pages.get(entry) ?? "none";
    const isWhole = typeof page !== "string" && isWholeOf(article, page.text);
    return {
      entry,
      article: isWhole ? takeOver(entry, page) : article,
      isTeaser: !isWhole,
      settled: page !== "postponed",
    };
  });
}

/** A page's article; "none" where it is not to be had at all, "postponed" where only not now. */
type PageAnswer = ParsedArticle | "none" | "postponed";

/** Asks for the pages of one source: those of one host one after the other, as long as that goes well. */
async function fetchPages(
  teasers: readonly NamedArticle[],
  access: PageAccess,
): Promise<ReadonlyMap<NamedArticle, PageAnswer>> {
  const pages = new Map<NamedArticle, PageAnswer>();
  const untilMs = access.now() + maxPagesMs;
  let asked = 0;
  const askHost = async (entries: readonly NamedArticle[]) => {
    let failures = 0;
    for (const entry of entries) {
      const mayAsk = asked < maxPages && failures < maxFailures && access.now() < untilMs;
      if (mayAsk) asked += 1;
      const page = mayAsk ? await tryFetchPage(entry.article.url!, access) : "postponed";
      failures = page === "postponed" ? failures + 1 : 0;
      pages.set(entry, page);
    }
  };
  const linked = teasers.filter(({ article }) => article.url !== null);
  await Promise.all(
    Map.groupBy(linked, ({ article }) => hostOf(article.url!))
      .values()
      .map(askHost),
  );
  return pages;
}

async function tryFetchPage(url: string, { web, allow, signal }: PageAccess): Promise<PageAnswer> {
  try {
    const page = await fetchPage(url, { ...web.accessFor(allow), limiter: web.pages }, signal);
    if (page.kind === "article") return page.article;
    signal.throwIfAborted();
    return isPassing(page) ? "postponed" : "none";
  } catch {
    // Whatever a page makes of its reader: the teaser is there, and the other entries go on.
    signal.throwIfAborted();
    return "none";
  }
}

type PageProblem = Extract<FetchedPage, { readonly kind: "problem" }>;

/** May it be otherwise the next time? */
function isPassing({ reason, status }: PageProblem): boolean {
  return passing.has(reason) || (status !== null && passingStatuses.has(status));
}

const passing: ReadonlySet<PageProblem["reason"]> = new Set([
  "timeout",
  "dns",
  "refused",
  "interrupted",
  "unasked",
]);
/** What a busy or failing server answers; others mean that there is nothing for us. */
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

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
