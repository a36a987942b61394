import type { Passage, Shelf } from "./read-library.ts";
import { frequencyOf, type Wanted } from "./wanted.ts";

/** How a term of the question is met by a sentence. */
export interface Hit {
  readonly wanted: Wanted;
  /** Token indexes in the sentence. */
  readonly at: readonly number[];
  /** In the sentence itself, 0 to 1. */
  readonly inside: number;
  /** Counting what stands around it: the sentences beside it, the headline, the article, the story. */
  readonly around: number;
  /** How much the term tells: its role and its rarity in the story. */
  readonly weight: number;
}

/** A sentence held against a question. */
export interface Match {
  readonly passage: Passage;
  readonly hits: readonly Hit[];
  /** Share of what was asked for that the sentence has, with what stands around it: 0 to 1. */
  readonly coverage: number;
  /** The same by the sentence alone. */
  readonly insideCoverage: number;
}

/** What a word is worth that stands not in the sentence but beside it, in the headline, the article, the story. */
const nearness = { beside: 0.85, headline: 0.8, page: 0.65, shelf: 0.5 };
const roleWeight = { asked: 1, act: 1.4, name: 1.3, thing: 1, trait: 0.5 } as const;

/** Holds a sentence against the terms of a question. */
export function matchPassage(passage: Passage, wanted: readonly Wanted[], weights: readonly number[]): Match {
  const hits = wanted.map((one, i) => findHit(passage, one, weights[i]!));
  const all = hits.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (part: (hit: Hit) => number) =>
    hits.reduce((sum, hit) => sum + hit.weight * part(hit), 0) / all;
  return {
    passage,
    hits,
    coverage: share(({ around }) => around),
    insideCoverage: share(({ inside }) => inside),
  };
}

/** What each term tells in a story: little where every sentence has it, much where few do. */
export function weighTerms(wanted: readonly Wanted[], shelf: Shelf): readonly number[] {
  return wanted.map((one) => {
    const frequency = frequencyOf(one, shelf);
    return roleWeight[one.term.role] * Math.log(2 + shelf.sentences / (1 + frequency));
  });
}

function findHit(passage: Passage, wanted: Wanted, weight: number): Hit {
  const at: number[] = [];
  let inside = 0;
  for (const { lemma, index, token } of passage.words) {
    const strength = wanted.words.get(lemma) ?? wanted.words.get(token.lower) ?? 0;
    if (strength === 0) continue;
    at.push(index);
    inside = Math.max(inside, strength);
  }
  return { wanted, at, inside, around: Math.max(inside, strengthAround(passage, wanted)), weight };
}

function strengthAround({ page, shelf, index }: Passage, { words }: Wanted): number {
  const [before, after] = [page.passages[index - 1], page.passages[index + 1]];
  let found = 0;
  for (const [word, strength] of words) {
    const place =
      before?.lemmas.has(word) || after?.lemmas.has(word)
        ? nearness.beside
        : page.title.has(word)
          ? nearness.headline
          : page.lemmas.has(word)
            ? nearness.page
            : shelf.spread.has(word)
              ? nearness.shelf
              : 0;
    found = Math.max(found, strength * place);
  }
  return found;
}
