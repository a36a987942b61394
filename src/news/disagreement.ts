import type { Quote } from "./citation.ts";

/** What kind of point a disagreement is about. `update` is a count that changed as time went by. */
export type DisagreementKind =
  | "number"
  | "date"
  | "place"
  | "actor"
  | "happened"
  | "claim-denied"
  | "cause"
  | "stance"
  | "disclosure"
  | "wording"
  | "sequence"
  | "update";

/** What one article says on one question. */
export interface Claim {
  readonly outlet: string;
  /** Who says it in the article; null: the outlet in its own words. */
  readonly speaker: string | null;
  readonly quote: Quote;
}

/** One answer and all who give it. */
export interface Position {
  /** Short, as a person would answer: "June 2024", "No". */
  readonly answer: string;
  readonly claims: readonly [Claim, ...Claim[]];
}

/**
 * A question to which the sources give different answers. In a brief's `disagreements` they cannot all be right;
 * in its `comparisons` the shape is the same and nothing of the kind is said.
 */
export interface Disagreement {
  readonly kind: DisagreementKind;
  /** As a reader would ask it, at most 14 words; no figure or name that is not in the quotes. */
  readonly question: string;
  /** Do the outlets differ, or do they report one dispute between parties? */
  readonly between: "outlets" | "parties";
  readonly positions: readonly [Position, Position, ...Position[]];
  /** Ids of the independent accounts that were scanned and do not answer the question. */
  readonly silent: readonly string[];
}
