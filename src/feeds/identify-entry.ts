import { createHash } from "node:crypto";
import { isSiteRoot, linkKey } from "./clean-link.ts";
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
export function identifyEntries(
  { link: page, entries }: Pick<ParsedFeed, "link" | "entries">,
  address: string,
): Identify {
  const home = page === null ? null : linkKey(page);
  const place = linkKey(address) ?? address;
  const linkOf = ({ link }: ParsedEntry): string | null => {
    const key = link === null || isSiteRoot(link) ? null : linkKey(link);
    return key === home ? null : key;
  };
  const sharersOfLink = collect(entries, linkOf, (entry) => stableId(entry) ?? fold(entry.title ?? ""));
  const sharersOfId = collect(entries, stableId, (entry) => linkOf(entry) ?? fold(entry.title ?? ""));
  return (entry) => {
    const [link, id] = [linkOf(entry), stableId(entry)];
    const isOwnLink = link !== null && (sharersOfLink.get(link)!.size === 1 || id === link);
    const isOwnId = id !== null && id !== link && sharersOfId.get(id)!.size === 1;
    const idKey = isOwnId ? `${place} ${id}` : null;
    if (isOwnLink) return { key: link, aliases: idKey === null ? [] : [idKey] };
    if (idKey !== null) return { key: idKey, aliases: [] };
    const words = entry.title ?? (entry.content || entry.summary).slice(0, 200);
    return { key: `${link ?? place} ${digest(fold(words))}`, aliases: [] };
  };
}

/**
 * The entry's id where ids of its form last: an address without its trackers, a tag, a number of a database. Low
 * numbers count places in the feed, and a number behind "#" the revisions of an article.
 */
function stableId({ id }: ParsedEntry): string | null {
  if (id === null) return null;
  if (/^https?:\/\//i.test(id)) return isSiteRoot(id) ? null : linkKey(id.replace(/#\d+$/, ""));
  return /^(?:(?:item|entry|post)[-_ ]?)?\d{1,3}$/i.test(id) ? null : id.slice(0, 500);
}

/** Which different things the entries of each key say of themselves: one and the same entry may be there twice. */
function collect(
  entries: readonly ParsedEntry[],
  keyOf: (entry: ParsedEntry) => string | null,
  sayingOf: (entry: ParsedEntry) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sayings = new Map<string, Set<string>>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const known = sayings.get(key);
    if (known === undefined) sayings.set(key, new Set([sayingOf(entry)]));
    else known.add(sayingOf(entry));
  }
  return sayings;
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

const digest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
