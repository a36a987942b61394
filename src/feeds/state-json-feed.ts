import { UserError } from "../news/user-error.ts";
import { resolveLink } from "./resolve-link.ts";
import type { Markup, StatedEntry, StatedFeed } from "./stated-feed.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a JSON Feed (1.0 and 1.1) states.
 *
 * @throws UserError where it is not JSON or holds no feed.
 */
export function stateJsonFeed(text: string, address: string): StatedFeed {
  const feed = readObject(text);
  const items = feed.items;
  const isFeed =
    textOf(feed.version)?.includes("jsonfeed.org") || (Array.isArray(items) && textOf(feed.title));
  if (!isFeed)
    throw new UserError('is JSON and not a feed: it has no "version" of JSON Feed; check the address');
  const language = textOf(feed.language);
  const link = textOf(feed.home_page_url);
  const hubs = listOf(feed.hubs).flatMap((hub) => textOf(hub.url) ?? []);
  return {
    format: "json",
    title: toMarkup(feed.title, "plain", address),
    link: link === null ? null : (resolveLink(link, address || null) ?? link),
    language,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    hub: hubs[0] ?? null,
    entries: listOf(items).map((item) => stateItem(item, address)),
  };
}

function stateItem(item: Fields, address: string): StatedEntry {
  const link = textOf(item.url) ?? textOf(item.external_url);
  const authors = [...listOf(item.authors), ...listOf([item.author])];
  return {
    id: textOf(item.id),
    title: toMarkup(item.title, "plain", address),
    link: link === null ? null : (resolveLink(link, address || null) ?? link),
    source: null,
    summary: toMarkup(item.summary, "plain", address),
    content: toMarkup(item.content_html, "html", address) ?? toMarkup(item.content_text, "plain", address),
    authors: authors.flatMap((author) => textOf(author.name) ?? []),
    categories: (Array.isArray(item.tags) ? item.tags : []).flatMap((tag) => textOf(tag) ?? []),
    language: textOf(item.language),
    published: textOf(item.date_published),
    updated: textOf(item.date_modified),
  };
}

function readObject(text: string): Fields {
  try {
    const value: unknown = JSON.parse(mendJson(text));
    if (isObject(value)) return value;
  } catch (error) {
    throw new UserError(
      `is not valid JSON (${(error as Error).message.slice(0, 120)}); it may have been cut off`,
    );
  }
  throw new UserError("is JSON and not a feed: it is no object; check the address");
}

/** Line breaks within strings are the commonest mistake in JSON; between values they are white space, too. */
function mendJson(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

function toMarkup(value: unknown, kind: Markup["kind"], address: string): Markup | null {
  const text = textOf(value);
  return text === null ? null : { text, kind, base: address || null };
}

/** Some write their ids and dates as numbers. */
function textOf(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : null;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
