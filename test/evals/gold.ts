/** How much a gold disagreement matters: a digest without a `must` has missed what it is for. */
export type Tier = "must" | "should" | "may";

export const tiers: readonly Tier[] = ["must", "should", "may"];

/** Where an article is stored. */
export interface GoldArticle {
  /** A path relative to the folder that was read, with forward slashes. */
  readonly file: string;
  /** Its place in a file that holds a list of articles, from 0. */
  readonly index?: number;
}

/** A passage of an article, as the annotator copied it. */
export interface GoldQuote {
  /** A key of `Gold.articles`. */
  readonly article: string;
  readonly quote: string;
  /** Who says it, where it is not the outlet. */
  readonly who?: string | null;
}

/** A point on which the articles do not agree, with the passages of each side. */
export interface GoldDisagreement {
  readonly id: string;
  readonly tier: Tier;
  readonly point: string;
  /** What it is about, in the annotator's words. */
  readonly kind?: string;
  readonly grade?: string;
  readonly sides: readonly { readonly label?: string; readonly quotes: readonly GoldQuote[] }[];
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
  readonly articles: Readonly<Record<string, GoldArticle>>;
  readonly disagreements: readonly GoldDisagreement[];
  readonly traps?: readonly Trap[];
}

/** The name by which a stored article is looked up. */
export function placeOf({ file, index }: GoldArticle): string {
  return index === undefined ? file : `${file}#${index}`;
}
