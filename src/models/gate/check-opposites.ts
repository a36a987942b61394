import type { Sentence } from "../../text/sentence.ts";
import { OPPOSITE_WORDS } from "./opposite-lexicon.ts";
import { splitWords } from "./quote-words.ts";
import type { Check } from "./statement.ts";

/** No word of the statement says the opposite of what the evidence says in its place: "fell" for "rose". */
export const checkOpposites: Check = (statement, evidence) => {
  const said = wordsOf(statement.sentences);
  const given = wordsOf(evidence.flatMap(({ sentences }) => sentences));
  const has = (words: ReadonlySet<string>, some: ReadonlySet<string>) =>
    [...some].some((word) => words.has(word));
  const isTurned = OPPOSITE_WORDS.some(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].some(
      ([mine, theirs]) =>
        has(said, mine!) && !has(given, mine!) && has(given, theirs!) && !has(said, theirs!),
    ),
  );
  return isTurned ? "opposite of the cited source" : null;
};

const wordsOf = (sentences: readonly Sentence[]): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ text }) => splitWords(text).map(({ word }) => word)));
