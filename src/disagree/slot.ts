import type { Unit } from "../values/quantity.ts";

/** A question that a report of its kind answers once, with the wordings by which a figure answers it. */
export interface Slot {
  readonly question: string;
  readonly unit: Unit["kind"];
  /** Of measures the unit that values are converted to, "metre"; null: any. */
  readonly measure: string | null;
  /** The thing counted: "people", or its nouns; null: any thing, or none. */
  readonly head: RegExp | "people" | null;
  /** What the clause around the figure says; the figure stands in it as "#". */
  readonly told: RegExp;
  /** Words in the clause by which the figure is another's; null: none. */
  readonly not: RegExp | null;
  /** Words that some sentence of the account must have; null: none. */
  readonly about: RegExp | null;
  /** What the story is about lies years back: a year does not make it another matter. */
  readonly past: boolean;
  /** What is planned is as good an answer as what is so: a sum that is to be paid, a time that it will take. */
  readonly planned: boolean;
  /** What is asked is a difference: "17 fewer votes". */
  readonly difference: boolean;
  /** What is asked is told by the year or the season. */
  readonly perUnit: boolean;
  /** Later reports have other figures: only accounts of one day are held against each other. */
  readonly moves: boolean;
  /** Each person or firm has its own: both sentences must not name different ones. */
  readonly ofWhom: boolean;
}

/** A row of a lexicon: what it leaves out is not asked for. */
export type SlotRow = Pick<Slot, "told"> & Partial<Omit<Slot, "question" | "told">>;

/** The rows that answer one question, as slots. */
export const slotsOf = (question: string, unit: Unit["kind"], ...rows: readonly SlotRow[]): readonly Slot[] =>
  rows.map((row) => ({
    question,
    unit,
    measure: null,
    head: null,
    not: null,
    about: null,
    past: false,
    planned: unit === "money" || unit === "duration",
    difference: false,
    perUnit: false,
    moves: false,
    ofWhom: false,
    ...row,
  }));
