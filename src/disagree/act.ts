/** One kind of act or event that a story has once, in the words that reporters have for it. */
export interface Act {
  /** What is asked after "When", "At what time" or "Where": `#` stands for the thing that it befell. */
  readonly asked: string;
  /** The same of what is still to come; null: asked in the same words. */
  readonly ahead: string | null;
  /** Lemmas, the words of a phrase with at most three others between: "put name to". */
  readonly verbs: readonly string[];
  /** Nouns that name the event itself: "Thursday's signing". */
  readonly nouns: readonly string[];
  /** Verbs that say it only of one of these things in the same sentence: "the trial begins". */
  readonly loose: readonly string[];
  readonly things: ReadonlySet<string>;
  /** A story of its kind is about one: little else needs to be in common. */
  readonly once: boolean;
  /** Happens so often that two reports may be of two: more must be in common. */
  readonly often: boolean;
  /** Many things are done so in one story: both sentences must name the thing. */
  readonly general: boolean;
}

/** An act as a lexicon has it: lists of words with commas between, and what is not said is empty. */
interface Row {
  readonly ahead?: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly loose?: string;
  readonly things?: string;
  readonly once?: boolean;
  readonly often?: boolean;
  readonly general?: boolean;
}

/** The acts of a table from what is asked to its words. */
export const actsOf = (table: Readonly<Record<string, Row>>): readonly Act[] =>
  Object.entries(table).map(([asked, row]) => ({
    asked,
    ahead: row.ahead ?? null,
    verbs: list(row.verbs),
    nouns: list(row.nouns),
    loose: list(row.loose),
    things: new Set(list(row.things)),
    once: row.once ?? false,
    often: row.often ?? false,
    general: row.general ?? false,
  }));

const list = (words = ""): readonly string[] => (words === "" ? [] : words.split(/, */));
