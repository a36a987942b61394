import { UserError } from "../news/user-error.ts";
import { toLanguage } from "../sources/read-fields.ts";
import type { Published } from "../text/publication-date.ts";
import { cleanLink } from "./clean-link.ts";
import { cutFooter } from "./cut-footer.ts";
import { htmlLine, htmlText, plainText } from "./html-text.ts";
import { parseFeedDate } from "./parse-feed-date.ts";
import { decodeEntities } from "./read-xml-tag.ts";
import { stateJsonFeed } from "./state-json-feed.ts";
import { stateXmlFeed } from "./state-xml-feed.ts";
import type { Markup, StatedEntry, StatedFeed } from "./stated-feed.ts";

/** One entry of a feed, cleaned: text without markup, absolute links, times in UTC. Null: the feed does not tell. */
export interface ParsedEntry {
  /** The entry's id as its feed states it. */
  readonly id: string | null;
  /** One line. */
  readonly title: string | null;
  /** The article's address, without trackers. */
  readonly link: string | null;
  /** Who published it, where the feed took it over. */
  readonly source: string | null;
  /** Paragraphs, separated by empty lines, without what leads to the site ("Read more"); "" where there are none. */
  readonly summary: string;
  readonly content: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly language: string | null;
  readonly published: Published | null;
  readonly updated: Published | null;
}

/** A feed, cleaned. Null: it does not tell. */
export interface ParsedFeed {
  readonly format: StatedFeed["format"];
  readonly title: string | null;
  /** The page of which it is the feed. */
  readonly link: string | null;
  readonly language: string | null;
  /** For how long the feed says that nothing will be new. */
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23, at which nobody should ask. */
  readonly skipHours: readonly number[];
  /** Days at which nobody should ask: "Sunday". */
  readonly skipDays: readonly string[];
  /** Where to subscribe for pushes (WebSub). */
  readonly hub: string | null;
  readonly entries: readonly ParsedEntry[];
}

/** The address that the feed was read from; "" where that is not known: then relative links are not resolved. */
export interface FeedPlace {
  readonly address: string;
}

/**
 * Parses a feed in any format, whole or damaged, and cleans what it states.
 *
 * @throws UserError where the text is no feed: a sentence without its subject, in one line.
 */
export function parseFeed(text: string, { address }: FeedPlace): ParsedFeed {
  const stated = stateFeed(text, { address });
  return {
    ...stated,
    title: toLine(stated.title),
    link: stated.link === null ? null : cleanLink(stated.link),
    language: toLanguage(stated.language),
    hub: stated.hub === null ? null : cleanLink(stated.hub),
    entries: stated.entries.map((entry) => cleanEntry(entry)),
  };
}

/**
 * Parses a feed in any format and gives what it states as it stands there.
 *
 * @throws UserError where the text is no feed.
 */
export function stateFeed(text: string, { address }: FeedPlace): StatedFeed {
  const start = text.search(/\S/);
  if (start < 0) throw new UserError("is empty; check the address, or try again later");
  const isJson = text[start] === "{" || (text[start] === "[" && !text.includes("<"));
  return isJson ? stateJsonFeed(text.slice(start), address) : stateXmlFeed(text, address);
}

function cleanEntry(entry: StatedEntry): ParsedEntry {
  return {
    id: entry.id,
    title: toLine(entry.title),
    link: entry.link === null ? null : cleanLink(entry.link),
    source: entry.source === null ? null : htmlLine(entry.source.title ?? entry.source.link ?? "") || null,
    summary: cutFooter(toText(entry.summary)),
    content: cutFooter(toText(entry.content)),
    authors: unique(entry.authors.map(htmlLine)),
    categories: unique(entry.categories.map(htmlLine)),
    language: toLanguage(entry.language),
    published: entry.published === null ? null : parseFeedDate(entry.published),
    updated: entry.updated === null ? null : parseFeedDate(entry.updated),
  };
}

/** Entities in what is said to be plain are a common mistake, and mended. */
function toText(markup: Markup | null): string {
  if (markup === null) return "";
  return markup.kind === "html" ? htmlText(markup.text) : plainText(decodeEntities(markup.text));
}

function toLine(markup: Markup | null): string | null {
  return toText(markup).replace(/\s+/g, " ") || null;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ""))];
}
