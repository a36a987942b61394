/** What a use case takes from the world. */
export interface Effects {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Told what is being done, for people who wait. */
  readonly onProgress: (line: string) => void;
}
