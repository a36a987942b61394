import type { Disagreement } from "../news/disagreement.ts";
import type { Candidate } from "./candidate.ts";
import { isQuotedIn } from "./find-known-point.ts";
import type { Passage } from "./read-library.ts";
import { compareValues } from "./value.ts";

/** How many sentences an answer has at most where no disagreement is known. */
const most = 3;
/** By how much less than the best one a sentence may score; what it shares with the best one makes up for that. */
const margin = 3;
const worthOfLikeness = 4;
/** Of more likeness it is the same told again. */
const mostLikeness = 0.8;

/**
 * What other articles say beside the best sentence, in other words or otherwise: each side of a disagreement that it
 * belongs to, else the best sentence of each article that comes near. `others` are sentences of the story, the best
 * first; `points` its disagreements.
 */
export function findFurther(
  best: Candidate,
  others: readonly Candidate[],
  points: readonly Disagreement[],
): readonly Candidate[] {
  const disputed = findDisputed(best, others, points);
  return disputed === undefined ? findNear(best, others) : findSides(best, others, disputed);
}

/** How many of the best sentences are looked up among what is disputed, and by how much less they may score. */
const mostDisputed = 3;
const disputedMargin = 1;

/** The disagreement in which one of the best sentences is quoted. */
function findDisputed(
  best: Candidate,
  others: readonly Candidate[],
  points: readonly Disagreement[],
): Disagreement | undefined {
  return others
    .filter(({ score }) => score >= best.score - disputedMargin)
    .slice(0, mostDisputed)
    .flatMap(
      (one) => points.find((point) => isQuotedIn({ passage: one.passage, value: null }, point)) ?? [],
    )[0];
}

/** Of each position that the best sentence does not hold, the sentence that answers best. */
function findSides(
  { passage: told }: Candidate,
  others: readonly Candidate[],
  { positions }: Disagreement,
): readonly Candidate[] {
  return positions.flatMap((position) => {
    const point = { positions: [position] } as const;
    const quoted = others.filter((one) => isQuotedIn({ passage: one.passage, value: null }, point));
    return quoted.some(({ passage }) => passage === told) ? [] : quoted.slice(0, 1);
  });
}

function findNear(best: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const near = others
    .map((one) => ({ one, likeness: likenessOf(best.passage, one.passage) }))
    .filter(({ one, likeness }) => likeness < mostLikeness && !hasSameValue(best, one))
    .map(({ one, likeness }) => ({ one, worth: one.score + worthOfLikeness * likeness }))
    .filter(({ worth }) => worth >= best.score - margin)
    .sort((a, b) => b.worth - a.worth);
  for (const { one } of near) {
    const told = [best, ...found];
    if (told.length === most) break;
    if (told.every(({ passage }) => passage.page !== one.passage.page)) found.push(one);
  }
  return found;
}

const hasSameValue = (best: Candidate, { value }: Candidate) =>
  best.value !== null &&
  value !== null &&
  best.value.kind !== "words" &&
  compareValues(best.value, value) === "same";

/** Cosine of the words of two sentences, the rarer in the story the weightier. */
function likenessOf(a: Passage, b: Passage): number {
  const weight = (lemma: string) =>
    Math.log(1 + a.shelf.sentences / (1 + (a.shelf.frequency.get(lemma) ?? 0))) ** 2;
  const sum = (lemmas: ReadonlySet<string>) => [...lemmas].reduce((total, lemma) => total + weight(lemma), 0);
  return sum(a.lemmas.intersection(b.lemmas)) / (Math.sqrt(sum(a.lemmas) * sum(b.lemmas)) || 1);
}
