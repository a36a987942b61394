/** What a question wants to know, which decides what counts as an answer. */
export type QuestionKind =
  /** How many: a number of the thing that is asked for. */
  | "count"
  /** How much, how large, how far: a sum, share or measure. */
  | "amount"
  | "age"
  /** How long: a time span, a length, or until when. */
  | "duration"
  /** A day, a period or a time of the day. */
  | "when"
  | "where"
  /** A person or body by name or role. */
  | "who"
  | "why"
  /** By which means. */
  | "how"
  /** Yes or no: a statement that affirms or denies exactly it. */
  | "whether"
  /** Which of a kind: a name beside the noun. */
  | "which"
  /** What somebody said. */
  | "said"
  | "what";

/** A word of a question that an answer must be about. */
export interface QuestionTerm {
  /** Lower-case lemma; of a verb with its particle the one word that says the same. */
  readonly lemma: string;
  readonly lower: string;
  /** Its place among the words of the question. */
  readonly index: number;
  /**
   * asked: what is counted, or of what kind something is asked for. act: what is done. name and thing: who and what
   * it is about. trait: an adjective or number, which may be left out where it only describes.
   * sought: a word by which a story is looked for.
   */
  readonly role: "asked" | "act" | "name" | "thing" | "trait" | "sought";
}

/** A question as the engine reads it. */
export interface Question {
  readonly text: string;
  readonly kind: QuestionKind;
  /** In the order in which they stand. */
  readonly terms: readonly QuestionTerm[];
  /** What is done, and who does or suffers it: `index` of their terms. Null where the question has no verb of its own. */
  readonly core: { readonly act: number; readonly of: number } | null;
  /** Years, months and days that the question names: lower case. */
  readonly dates: readonly string[];
  /** The adjective or noun of an amount: "full", "heavy", "money", "turnout". */
  readonly measure: string | null;
  /** Whom "what did … say" asks: lemmas of the speaker. */
  readonly speaker: readonly string[];
}
