/** Time as the engine knows it. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves when the time is over or the signal is aborted, whichever comes first; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}
