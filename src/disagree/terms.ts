import type { Sentence, Token } from "../text/sentence.ts";
import { countryOf, countryOfPair } from "./countries.ts";
import { nounClass, stopWords, verbClass } from "./lexicons/common-lexicon.ts";

/** A word's canonical form at its place in a sentence: a country, a class of words, or a lemma. */
export interface Term {
  readonly term: string;
  readonly token: Token;
  /** Its place in `sentence.tokens`. */
  readonly index: number;
}

const contentPos: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"]);

/** The content words of a sentence in canonical form, in order: "North Korean soldiers" → north korea, TROOPS. */
export function findTerms(sentence: Sentence): readonly Term[] {
  const terms: Term[] = [];
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const pair = next === undefined ? undefined : countryOfPair(token.lower, next.lower);
    if (pair !== undefined) {
      terms.push({ term: pair, token, index });
      index += 1;
      continue;
    }
    const term = termOf(token);
    if (term !== null) terms.push({ term, token, index });
  }
  return terms;
}

/** The canonical form of one word, null for a word without a topic of its own. */
export function termOf(token: Token): string | null {
  const country = token.text === "us" ? undefined : countryOf(token.lower);
  if (country !== undefined) return country;
  if (!contentPos.has(token.pos) || stopWords.has(token.lemma) || stopWords.has(token.lower)) return null;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return null;
  const classes = token.pos === "VERB" ? [verbClass, nounClass] : [nounClass, verbClass];
  return classes[0]!.get(token.lemma) ?? classes[1]!.get(token.lemma) ?? token.lemma;
}

/** How rare a term is among a story's sentences: ln(N / n), 0 for one that is everywhere. */
export type Rarity = (term: string) => number;

/** Rarity over the sentences of all accounts (inverse document frequency, Spärck Jones 1972). */
export function measureRarity(sentences: readonly (readonly Term[])[]): Rarity {
  const frequency = new Map<string, number>();
  for (const terms of sentences) {
    for (const term of new Set(terms.map(({ term }) => term))) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return (term) => Math.log((1 + sentences.length) / (frequency.get(term) ?? 1));
}

/** How much of the rarity of `wanted` is found in `found`: 0 to 1. */
export function coverage(wanted: Iterable<string>, found: ReadonlySet<string>, rarity: Rarity): number {
  let all = 0;
  let shared = 0;
  for (const term of new Set(wanted)) {
    const weight = rarity(term);
    all += weight;
    if (found.has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
