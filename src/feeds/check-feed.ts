import { UserError } from "../news/user-error.ts";
import { decodeFeed } from "./decode-feed.ts";
import { stateFeed } from "./parse-feed.ts";
import { parseFeedDate } from "./parse-feed-date.ts";
import { resolveLinks } from "./resolve-link.ts";
import type { Markup, StatedEntry } from "./stated-feed.ts";

/** What was understood of a feed, for the people who mend it: texts with their markup, links absolute. */
export interface CheckedFeed {
  readonly feed: { readonly title: string | null; readonly link: string | null };
  readonly entries: readonly CheckedEntry[];
  /** Why it is no feed; null where it is one. */
  readonly problem: string | null;
}

export interface CheckedEntry {
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string | null;
  readonly author: string | null;
  readonly summary: string | null;
}

/** Says what is understood of a feed as it came from its address; never fails. */
export function checkFeed(bytes: Uint8Array, contentType: string | null, address: string): CheckedFeed {
  try {
    const { title, link, entries } = stateFeed(decodeFeed(bytes, contentType), { address });
    return { feed: { title: show(title), link }, entries: entries.map(checkEntry), problem: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { feed: { title: null, link: null }, entries: [], problem: error.message };
  }
}

function checkEntry(entry: StatedEntry): CheckedEntry {
  const date = [entry.published, entry.updated].find((one) => one !== null && parseFeedDate(one) !== null);
  return {
    title: show(entry.title),
    link: entry.link,
    id: entry.id,
    publishedAt: date == null ? null : parseFeedDate(date)!.publishedAt,
    author: entry.authors[0] ?? null,
    summary: show(entry.summary ?? entry.content),
  };
}

function show(markup: Markup | null): string | null {
  if (markup === null) return null;
  return markup.kind === "html" ? resolveLinks(markup.text, markup.base) : markup.text;
}
