import { hash } from "node:crypto";
import type { Article } from "../news/article.ts";
import type { Problem } from "../news/digest.ts";
import { detectLanguage } from "../sources/detect-language.ts";
import { firstWords } from "../sources/first-words.ts";
import { outletOfHost } from "../text/outlet-name.ts";
import { cutSiteTail } from "../text/site-tail.ts";
import { findEntryOutlets } from "./feed-outlet.ts";
import { identifyEntries } from "./identify-entry.ts";
import type { ParsedEntry, ParsedFeed } from "./parse-feed.ts";

/** An article from a feed, and by what it is known again. */
export interface FeedArticle {
  /** The same whatever happens to the entry's dates, title, text and trackers. */
  readonly place: string;
  /** Other places at which it may be known already. */
  readonly aliases: readonly string[];
  readonly article: Article;
}

/** The articles of a feed in its order, and what had to be left out. */
export interface FeedReading {
  readonly articles: readonly FeedArticle[];
  readonly problems: readonly Problem[];
}

/** No article is as long: a longer text is a mistake, and would hold up everything else. */
const maxArticleCharacters = 1_000_000;

/** So many of its newest entries are read of a feed: more is an archive, or an attack. */
const maxEntries = 1_000;

/**
 * The articles of a feed that was read from an address. An entry that is there twice is one article, with the
 * longer text; one that has neither title nor text is left out and counted, and so are the oldest of too many.
 */
export function toArticles(feed: ParsedFeed, address: string): FeedReading {
  const identify = identifyEntries(feed, address);
  const outletOf = findEntryOutlets(feed, address);
  const articles: FeedArticle[] = [];
  const indexOf = new Map<string, number>();
  const entries = newest(feed.entries);
  const left = { empty: 0, long: 0, old: feed.entries.length - entries.length };
  for (const entry of entries) {
    const text = textOf(entry);
    if (text === "") left.empty += 1;
    if (text.length > maxArticleCharacters) left.long += 1;
    if (text === "" || text.length > maxArticleCharacters) continue;
    const { key, aliases } = identify(entry);
    const names = [key, ...aliases];
    const index =
      names.map((name) => indexOf.get(name)).find((known) => known !== undefined) ?? articles.length;
    for (const name of names) indexOf.set(name, index);
    const known = articles[index];
    const place = known?.place ?? key;
    const others = new Set([...(known?.aliases ?? []), ...names]);
    others.delete(place);
    const isLonger = known === undefined || text.length > known.article.text.length;
    const article = isLonger
      ? createFeedArticle(entry, text, place, outletOf(entry), feed.language)
      : known.article;
    articles[index] = { place, aliases: [...others], article };
  }
  return { articles, problems: describe(address || (feed.title ?? ""), left) };
}

/** In their order. Those without a date count as new, those that come first as newer. */
function newest(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  if (entries.length <= maxEntries) return entries;
  const dateOf = ({ published, updated }: ParsedEntry) => (published ?? updated)?.publishedAt ?? "~";
  const chosen = new Set(
    entries
      .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
      .slice(0, maxEntries),
  );
  return entries.filter((entry) => chosen.has(entry));
}

function createFeedArticle(
  entry: ParsedEntry,
  text: string,
  place: string,
  stated: string | null,
  language: string | null,
): Article {
  const outlet = stated ?? outletOfHost(entry.link ?? "") ?? "unnamed feed";
  const { title } = cutSiteTail(entry.title ?? "", [outlet]);
  const published = entry.published ?? entry.updated;
  return {
    // Dates are no part of it: many feeds give their entries new ones whenever they are asked.
    id: hash("sha256", JSON.stringify([place, title, text])).slice(0, 16),
    url: entry.link,
    path: null,
    outlet,
    title: title || (firstWords(text) ?? text.slice(0, 80)),
    text,
    publishedAt: published?.publishedAt ?? null,
    publishedPrecision: published?.publishedPrecision ?? "day",
    language: entry.language ?? language ?? detectLanguage(text),
  };
}

/** The full text where it is there, the teaser where that says far more, the title alone where there is neither. */
function textOf({ title, summary, content }: ParsedEntry): string {
  return (content.length * 2 >= summary.length ? content : summary) || (title ?? "");
}

function describe(
  subject: string,
  { empty, long, old }: Readonly<Record<"empty" | "long" | "old", number>>,
): readonly Problem[] {
  const entries = (count: number) => (count === 1 ? "1 entry" : `${count} entries`);
  return [
    ...(empty > 0 ? [`has ${entries(empty)} without title and text, left out`] : []),
    ...(long > 0 ? [`has ${entries(long)} of more than a million characters, left out`] : []),
    ...(old > 0 ? [`has ${entries(old)} beside the newest ${maxEntries}, left out`] : []),
  ].map((message) => ({ stage: "read", subject, message }));
}
