/** What a person decided about which articles report one event. It wins over the algorithm from then on. */
export interface Decision {
  /** Later decisions have higher numbers and win where two contradict each other. */
  readonly id: number;
  /**
   * merge: `left` and `right` report one event. split: `left` was taken out of a story, report one event together,
   * and `right`, what stayed, another. apart: `left` and `right` report different events.
   */
  readonly kind: "merge" | "split" | "apart";
  readonly who: string;
  /** ISO 8601. */
  readonly decidedAt: string;
  readonly note: string | null;
  /** Ids of articles, as they were when it was decided. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}
