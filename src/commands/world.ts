import type { Environment } from "../config/read-config.ts";

/** The world as `main.ts` hands it in. */
export interface World {
  /** The variables of the process and of `.env`. */
  readonly environment: Environment;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Writes results. */
  readonly print: (text: string) => unknown;
  /** Writes a line for the person who waits: progress, mistakes. */
  readonly tell: (line: string) => unknown;
  /** Does a person see the lines as they are told? */
  readonly isWatched: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}
