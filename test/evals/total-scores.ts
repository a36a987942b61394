import { type Tier, tiers } from "./gold.ts";
import type { StoryScore } from "./score-disagreements.ts";

/** Counts over several stories. */
export interface Totals {
  readonly stories: number;
  readonly entries: number;
  readonly right: number;
  readonly repeated: number;
  /** Wrong entries in stories that have no disagreement. */
  readonly wrongOnControls: number;
  /** Gold disagreements of each tier: found, and all. */
  readonly recall: Readonly<Record<Tier, Share>>;
  readonly purity: Share;
  readonly traps: number;
  readonly quotes: number;
  readonly notVerbatim: number;
  readonly pieces: number;
}

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export function totalScores(scores: readonly StoryScore[]): Totals {
  const sum = (count: (score: StoryScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0);
  const recallOf = (tier: Tier): Share => {
    const found = sum((score) => score.found.filter((one) => one.tier === tier).length);
    return {
      part: found,
      whole: found + sum((score) => score.missed.filter((one) => one.tier === tier).length),
    };
  };
  return {
    stories: scores.length,
    entries: sum((score) => score.entries),
    right: sum((score) => score.right),
    repeated: sum((score) => score.repeated),
    wrongOnControls: sum((score) => (score.control ? score.wrong.length : 0)),
    recall: Object.fromEntries(tiers.map((tier) => [tier, recallOf(tier)])) as Record<Tier, Share>,
    purity: { part: sum((score) => score.pureClaims), whole: sum((score) => score.claims) },
    traps: sum((score) => score.traps.length),
    quotes: sum((score) => score.quotes),
    notVerbatim: sum((score) => score.notVerbatim),
    pieces: sum((score) => score.pieces),
  };
}

/** The share as a number; null where there is nothing to take a share of. */
export function ratio({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole;
}
