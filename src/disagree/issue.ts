/** A yes-or-no question that reports of some kind of event answer, with the wordings of both answers. */
export interface Issue {
  readonly question: string;
  /** A group `who` names whom or what the answer is about, in place of `about`. */
  readonly yes: RegExp;
  readonly no: RegExp;
  /** What the question is about: both sentences must name it with the same word; null where the wordings say enough. */
  readonly about: RegExp | null;
  /** Words of which the sentence, one of the two before it or the one after must have one; null: none. */
  readonly topic: RegExp | null;
  /** What the story is: an account opens with such a word, and half of all have one; null: any. */
  readonly lead: RegExp | null;
  /** Some noun must stand in or beside both sentences: what is compared could be said of many things. */
  readonly matter: boolean;
  /** The state can change within the story: only reports of one day are held against each other. */
  readonly moves: boolean;
  /** What the two wordings answer. */
  readonly answers: readonly [yes: string, no: string];
}

/** A row of a lexicon of issues. `@` in a question stands for the word that `about` or `who` found. */
export const issue = (
  question: string,
  yes: RegExp,
  no: RegExp,
  rest: Partial<Omit<Issue, "question" | "yes" | "no">> = {},
): Issue => ({
  question,
  yes,
  no,
  about: null,
  topic: null,
  lead: null,
  matter: false,
  moves: false,
  answers: ["Yes", "No"],
  ...rest,
});
