/** The world as `main.ts` hands it in. */
export interface World {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Writes results. */
  readonly print: (text: string) => unknown;
  /** Writes a line for the person who waits: progress, mistakes. */
  readonly tell: (line: string) => unknown;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}
