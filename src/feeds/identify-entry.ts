import { hash } from "node:crypto";
import { linkKey } from "./clean-link.ts";
import type { ParsedEntry, ParsedFeed } from "./parse-feed.ts";

/** By what an entry is known again when its feed is read the next time. */
export interface Identity {
  /** The same for the same entry whatever happens to its dates, its title, its text and the trackers in its link. */
  readonly key: string;
  /** Other keys under which it may be known: an entry that has any of these is this one, though its link has changed. */
  readonly aliases: readonly string[];
}

/** Tells the entries of one feed apart. */
export type Identify = (entry: ParsedEntry) => Identity;

/**
 * How the entries of a feed are known. The address of an article is its key: other feeds give the same one. A feed's
 * own id is an alias, and the key where a link tells nothing: there is none, it is that of the site or the feed's
 * page, or entries with other ids share it. Entries with neither are known by their words. `address` is that of the
 * feed: it keeps the ids of feeds apart.
 */
export function identifyEntries(feed: Pick<ParsedFeed, "link" | "entries">, address: string): Identify {
  const page = feed.link === null ? null : linkKey(feed.link);
  const place = linkKey(address) ?? address;
  const traits = new Map(feed.entries.map((entry) => [entry, traitsOf(entry, page)]));
  const sharersOfLink = group(traits.values(), "link", ({ id, words }) => id ?? words);
  const sharersOfId = group(traits.values(), "id", ({ link, words }) => link ?? words);
  return (entry) => {
    const { link, id, words } = traits.get(entry) ?? traitsOf(entry, page);
    const isOwnLink = link !== null && (id === link || (sharersOfLink.get(link)?.size ?? 1) === 1);
    const isOwnId = id !== null && id !== link && (sharersOfId.get(id)?.size ?? 1) === 1;
    const idKey = !isOwnId ? null : isWorldwide(entry.id!) ? id : `${place} ${id}`;
    if (isOwnLink) return { key: link, aliases: idKey === null ? [] : [idKey] };
    return { key: idKey ?? `${link ?? place} ${hash("sha256", words).slice(0, 16)}`, aliases: [] };
  };
}

/** What may tell an entry from others. Null: it has nothing of the kind that could. */
interface Traits {
  readonly link: string | null;
  readonly id: string | null;
  readonly words: string;
}

function traitsOf(entry: ParsedEntry, page: string | null): Traits {
  const link = entry.link === null ? null : linkKey(entry.link);
  const words = entry.title ?? (entry.content || entry.summary).slice(0, 200);
  return {
    link: link === page ? null : link,
    id: entry.id === null ? null : stableId(entry.id),
    words: words
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim(),
  };
}

/** Ids that nobody else gives to anything: a feed may move to another address, and another feed have the article, too. */
function isWorldwide(id: string): boolean {
  return /^(?:tag|urn|oai|doi|yt):|:\/\/|^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(id);
}

/**
 * An id where ids of its form last: an address without its trackers, a tag, a number of a database. Low numbers
 * count places in the feed, and a number behind "#" the revisions of an article.
 */
function stableId(id: string): string | null {
  if (/^https?:\/\//i.test(id)) return linkKey(id.replace(/#\d+$/, ""));
  return /^(?:(?:item|entry|post)[-_ ]?)?\d{1,3}$/i.test(id) ? null : id.slice(0, 500);
}

/** Which different things the entries with each link or id say of themselves: one entry may be there twice. */
function group(
  all: Iterable<Traits>,
  trait: "link" | "id",
  sayingOf: (traits: Traits) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sayings = new Map<string, Set<string>>();
  for (const traits of all) {
    const key = traits[trait];
    if (key === null) continue;
    const known = sayings.get(key);
    if (known === undefined) sayings.set(key, new Set([sayingOf(traits)]));
    else known.add(sayingOf(traits));
  }
  return sayings;
}
