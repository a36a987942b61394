import type { Position } from "./disagreement.ts";

/** What kind of change matters to somebody who has read a story before. */
export type ChangeKind =
  /** Sources contradict each other where they did not. */
  | "disagreement"
  /** A count or a measure moved: the toll rose from 12 to 20. */
  | "figure"
  /** An article takes back or alters what it was quoted with. */
  | "correction"
  /** What was told as unconfirmed is confirmed. */
  | "confirmed"
  /** What was told is denied. */
  | "denied";

/** One change in a story since it was last shown; both sides in the words of articles. */
export interface Change {
  readonly kind: ChangeKind;
  /** As a reader would ask it, at most 14 words. */
  readonly question: string;
  /** What was told; empty where nothing was told on the matter. */
  readonly before: readonly Position[];
  /** What is told now. */
  readonly after: readonly [Position, ...Position[]];
}
