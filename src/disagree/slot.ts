import type { Unit } from "../values/quantity.ts";

/** A question that a report of its kind answers once, with the wordings by which a figure answers it. */
export interface Slot {
  readonly question: string;
  readonly units: readonly Unit["kind"][];
  /** The thing counted, and a cue in the clause of the figure, without which it answers nothing; null: not asked for. */
  readonly head: RegExp | null;
  readonly cue: RegExp | null;
  /** Words in the clause by which the figure is another's; null: none. */
  readonly not: RegExp | null;
  /** The words right before the figure, and the words right after it. */
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** Both must fit; otherwise either is enough. */
  readonly both: boolean;
  /** Words that some sentence of the account must have; null: none. */
  readonly about: RegExp | null;
  /** What the story is about lies years back: a year does not make it another matter. */
  readonly past: boolean;
  /** Later reports have other figures: only accounts of one day are held against each other. */
  readonly moves: boolean;
}
