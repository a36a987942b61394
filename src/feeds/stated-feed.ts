/** A text of a feed as it stands there, with or without markup. */
export interface Markup {
  readonly text: string;
  readonly kind: "plain" | "html";
  /** Absolute, against which the links in it are to be read; null where nothing tells. */
  readonly base: string | null;
}

/** An entry as its feed states it, whatever the format; nothing is cleaned yet. */
export interface StatedEntry {
  readonly id: string | null;
  readonly title: Markup | null;
  /** Absolute where the feed or its address tells what it is relative to. */
  readonly link: string | null;
  /** The publisher of an entry that was taken over from another feed. */
  readonly source: { readonly title: string | null; readonly link: string | null } | null;
  readonly summary: Markup | null;
  readonly content: Markup | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly language: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

/** A feed as it states itself, whatever the format. */
export interface StatedFeed {
  readonly format: "rss" | "rdf" | "atom" | "json" | "cdf";
  readonly title: Markup | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC, 0 to 23, and days ("Sunday") at which nobody should ask. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  /** Where to subscribe for pushes (WebSub). */
  readonly hub: string | null;
  readonly entries: readonly StatedEntry[];
}
