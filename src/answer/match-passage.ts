import type { Token } from "../text/sentence.ts";
import type { QuestionKind } from "./question.ts";
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
  /** The whole story is about it: it goes without saying in its sentences. */
  readonly topical: boolean;
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
  /** By the sentence alone, but for what the whole story is about. */
  readonly heldCoverage: number;
}

/** What a word is worth that stands not in the sentence but beside it, in the headline, the article, the story. */
const nearness = { beside: 0.85, headline: 0.8, page: 0.6, shelf: 0.5 };
/** What the topic of a story is worth in a sentence that does not name it. */
const unsaid = 0.75;
const slight = 0.2;
/** What a number is worth for the noun that it counts. */
const asCounted = 0.8;
/** What a name is worth for the title of the one who has it. */
const asTitle = 0.9;
const roleWeight = { asked: 1, act: 1.4, name: 1.3, thing: 1, trait: 0.7, sought: 1 } as const;

/** The terms of a question as one story has them. */
export interface Sought {
  readonly wanted: Wanted;
  readonly weight: number;
  readonly topical: boolean;
  /** May it stand as a title for whoever has it? */
  readonly titled: boolean;
}

/** Holds a sentence against the terms of a question. */
export function matchPassage(passage: Passage, sought: readonly Sought[]): Match {
  return coverBy(passage, joinNames(sought.map((one) => findHit(passage, one))));
}

/** The same where a number was found that counts what is asked for, under whatever name: "a crowd of 10,000". */
export function withCounted({ passage, hits }: Match): Match {
  const isAsked = ({ wanted }: Hit) => wanted.term.role === "asked";
  return coverBy(
    passage,
    hits.map((hit) =>
      isAsked(hit)
        ? { ...hit, inside: Math.max(hit.inside, asCounted), around: Math.max(hit.around, asCounted) }
        : hit,
    ),
  );
}

function coverBy(passage: Passage, hits: readonly Hit[]): Match {
  const all = hits.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (part: (hit: Hit) => number) =>
    hits.reduce((sum, hit) => sum + hit.weight * part(hit), 0) / all;
  return {
    passage,
    hits,
    coverage: share(({ around }) => around),
    insideCoverage: share(({ inside }) => inside),
    heldCoverage: share(({ inside, topical }) => (topical ? Math.max(inside, unsaid) : inside)),
  };
}

/** Whoever is called by the last of their names is called: "Mensah" for "Grace Mensah". */
function joinNames(hits: readonly Hit[]): readonly Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits.toReversed()) {
    const next = joined.at(-1);
    const isOneName =
      next?.wanted.term.role === "name" &&
      hit.wanted.term.role === "name" &&
      next.wanted.term.index === hit.wanted.term.index + 1;
    joined.push(
      isOneName
        ? {
            ...hit,
            inside: Math.max(hit.inside, next.inside * 0.9),
            around: Math.max(hit.around, next.around * 0.9),
            topical: next.topical,
          }
        : hit,
    );
  }
  return joined.reverse();
}

/** What a question seeks in one story. Who holds a title is asked by "who", and otherwise known. */
export function seekIn(shelf: Shelf, wanted: readonly Wanted[], kind: QuestionKind): readonly Sought[] {
  return wanted.map((one) => {
    const frequency = frequencyOf(one, shelf);
    // A description that nobody gives ("the next stoppage") tells little.
    const role = one.term.role === "trait" && frequency === 0 ? slight : roleWeight[one.term.role];
    const weight = role * Math.log(2 + shelf.sentences / (1 + frequency));
    const titled = kind !== "who" && one.term.role === "thing";
    return { wanted: one, weight, topical: isTopical(one, shelf), titled };
  });
}

/** On half of the pages at least, where there are several; else in the headline. */
function isTopical({ words }: Wanted, { pages, spread }: Shelf): boolean {
  let found = 0;
  for (const [word, strength] of words) if (strength >= 0.8) found = Math.max(found, spread.get(word) ?? 0);
  if (pages.length > 1) return found >= Math.max(2, pages.length / 2);
  return [...words.keys()].some((word) => pages[0]!.title.has(word));
}

function findHit(passage: Passage, { wanted, weight, topical, titled }: Sought): Hit {
  const at: number[] = [];
  let inside = 0;
  for (const { lemma, index, token } of passage.words) {
    const strength =
      wanted.words.get(lemma) ??
      wanted.words.get(token.lower) ??
      (titled ? strengthOfTitle(passage, token, wanted) : 0);
    if (strength === 0) continue;
    at.push(index);
    inside = Math.max(inside, strength);
  }
  return { wanted, at, inside, around: Math.max(inside, strengthAround(passage, wanted)), topical, weight };
}

/** "Salcedo" where the president is asked about, and nobody else is called so. */
function strengthOfTitle({ shelf }: Passage, { lower }: Token, { term }: Wanted): number {
  return shelf.titles.get(lower)?.has(term.lemma) ? asTitle : 0;
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
