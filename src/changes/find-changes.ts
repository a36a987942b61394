import type { Brief } from "../news/brief.ts";
import type { Change } from "../news/change.ts";
import { quotesOverlap } from "../news/citation.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { findConfirmations } from "./find-confirmations.ts";
import { findCorrections } from "./find-corrections.ts";
import { findMovedFigures } from "./find-moved-figures.ts";
import { findNewDisagreements } from "./find-new-disagreements.ts";
import { quotesIn, type Retold, readRetold } from "./retold.ts";

/** The tests, one a kind; of two changes that quote the same words the first is kept. */
const tests: readonly ((retold: Retold) => readonly Change[])[] = [
  findCorrections,
  findMovedFigures,
  findNewDisagreements,
  findConfirmations,
];

/** More than these are no longer an update but the story once more. */
const mostChanges = 5;

/**
 * What changed in a story, in a way that matters, since it was shown as `before`. Other words, more articles that say
 * the same, and details that nobody contradicts are no changes; what is doubtful is none either.
 */
export function findChanges(before: Brief, after: Brief, sentencesOf: SentencesOf): readonly Change[] {
  const retold = readRetold(before, after, sentencesOf);
  if (retold === undefined) return [];
  const changes: Change[] = [];
  for (const change of tests.flatMap((test) => test(retold))) {
    if (!changes.some((other) => isOnSamePoint(change, other))) changes.push(change);
  }
  return changes.slice(0, mostChanges);
}

function isOnSamePoint(one: Change, other: Change): boolean {
  const told = quotesIn(other.after);
  return quotesIn(one.after).some((quote) => told.some((known) => quotesOverlap(quote, known)));
}
