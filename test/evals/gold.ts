/** How much a gold disagreement matters: a digest without a `must` has missed what it is for. */
export type Tier = "must" | "should" | "may";

export const tiers: readonly Tier[] = ["must", "should", "may"];

/** A passage of an article, as the annotator copied it. */
export interface GoldQuote {
  /** A key of `Gold.articles`. */
  readonly article: string;
  readonly quote: string;
}

/** A point on which the articles do not agree, with the passages of each side. */
export interface GoldDisagreement {
  readonly id: string;
  readonly tier: Tier;
  readonly point: string;
  readonly sides: readonly { readonly quotes: readonly GoldQuote[] }[];
}

/** Passages that look like a disagreement and are none. */
export interface Trap {
  readonly id: string;
  readonly why?: string;
  readonly quotes: readonly GoldQuote[];
}

/** What a careful reader found in the articles of one story. */
export interface Gold {
  readonly story: string;
  /** A story without any disagreement (at most a `may`). */
  readonly control?: boolean;
  /** Article key → where it is stored: a path relative to the folder that was read, with forward slashes. */
  readonly articles: Readonly<Record<string, { readonly file: string }>>;
  readonly disagreements: readonly GoldDisagreement[];
  readonly traps?: readonly Trap[];
}
