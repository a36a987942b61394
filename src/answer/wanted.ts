import { editDistance } from "../text/edit-distance.ts";
import { isEnglishWord } from "../text/is-english-word.ts";
import { knownWords, matchWords } from "./match-words.ts";
import type { QuestionTerm } from "./question.ts";
import type { Library, Shelf } from "./read-library.ts";

/** A term of the question with the words of the articles that stand for it. */
export interface Wanted {
  readonly term: QuestionTerm;
  /** Lemma → how surely it means the term, above a half. */
  readonly words: ReadonlyMap<string, number>;
  /** The word that was meant, where the question misspells it. */
  readonly corrected: string | null;
}

const least = 0.5;
const forASlip = 0.8;
/** Shorter words that no article has are rather other words than slips: nobody asks for a name that is none. */
const correctedFrom = { name: 5, thing: 6, asked: 6, act: 7, trait: 7, sought: 4 } as const;

/** Looks up each term of a question among all words of the articles, forgiving slips where nothing else is found. */
export function findWanted(
  terms: readonly QuestionTerm[],
  { vocabulary, names }: Pick<Library, "vocabulary" | "names">,
): readonly Wanted[] {
  return terms.map((term) => {
    const words = new Map<string, number>();
    for (const word of vocabulary) {
      const strength = strengthOf(term, word);
      if (strength > least) words.set(word, strength);
    }
    if (words.size > 0) return { term, words, corrected: null };
    if (isWord(term) || term.lemma.length < correctedFrom[term.role]) return { term, words, corrected: null };
    const near =
      term.role === "name"
        ? nearestWord(term.lemma, names)
        : (nearestWord(term.lemma, vocabulary) ?? nearestWord(term.lemma, knownWords));
    if (near === null) return { term, words, corrected: null };
    for (const word of vocabulary) {
      const strength = strengthOf({ ...term, lemma: near, lower: near }, word) * forASlip;
      if (strength > least) words.set(word, strength);
    }
    return { term, words, corrected: near };
  });
}

/** What is an English word is no slip; a name may look like one. */
const isWord = ({ lemma, lower, role }: QuestionTerm) =>
  knownWords.has(lemma) || (role !== "name" && isEnglishWord(lower));

function strengthOf(term: QuestionTerm, word: string): number {
  if (term.lower === word) return 1;
  return Math.max(matchWords(term.lemma, word), term.lower === term.lemma ? 0 : matchWords(term.lower, word));
}

/** The one word of a vocabulary that a misspelled one is nearest to. */
export function nearestWord(word: string, vocabulary: ReadonlySet<string>): string | null {
  const most = slipsAllowed(word.length);
  let [nearest, distance]: [string | null, number] = [null, most + 1];
  for (const candidate of vocabulary) {
    // The first letter is rarely wrong, and a number with another digit is another number.
    if (candidate[0] !== word[0] || /\d/.test(candidate)) continue;
    if (Math.abs(candidate.length - word.length) > most) continue;
    // Of a word of four letters one may be missing; changed, it is another word.
    if (word.length === 4 && candidate.length !== 5) continue;
    const slips = editDistance(word, candidate);
    if (slips < distance) [nearest, distance] = [candidate, slips];
  }
  return nearest;
}

/** Letters that may be wrong in a word of this length before it is another word. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How many sentences of a story have a term. */
export function frequencyOf({ words }: Wanted, { frequency }: Shelf): number {
  let sum = 0;
  for (const word of words.keys()) sum += frequency.get(word) ?? 0;
  return sum;
}
