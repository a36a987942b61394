import type { ItsFunction } from "wink-nlp";
import { tagger } from "./tagger.ts";

const numberOf = (word: string): number =>
  Number(
    tagger
      .readDoc(word)
      .tokens()
      .itemAt(0)
      .out(tagger.its.uniqueId as ItsFunction<number>),
  );

/** The words of the tagger's lexicon are numbered before any that it meets only in texts, such as this one. */
const firstMet = numberOf("qqzxkjvw");

/** Is it one of the 87,000 words of the tagger's lexicon? Most names are none, and no misspelling is. */
export function isEnglishWord(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{L}+$/u.test(lower) && numberOf(lower) < firstMet;
}
