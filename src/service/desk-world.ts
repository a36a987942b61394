import type { Log } from "./log.ts";

/** What desks take from the world. */
export interface DeskWorld {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly log: Log;
}
