import { findDatesAsked } from "./find-dates-asked.ts";
import { findAgesOf, findAmounts, findCounts, findDurations } from "./find-figures.ts";
import { findKinds, findPeople, findPlaces } from "./find-names.ts";
import { findMeans, findReasons, findSayings, wholeOf } from "./find-statements.ts";
import type { Match } from "./match-passage.ts";
import type { Question, QuestionKind } from "./question.ts";
import type { Value } from "./value.ts";

/** What counts as an answer to each kind of question, and where a sentence has it; the best fitting first. */
export function findValues(question: Question, match: Match): readonly Value[] {
  return finders[question.kind](question, match).toSorted((a, b) => b.fit - a.fit);
}

const finders: Record<QuestionKind, (question: Question, match: Match) => readonly Value[]> = {
  count: findCounts,
  amount: findAmounts,
  age: findAgesOf,
  duration: (_, match) => findDurations(match),
  when: findDatesAsked,
  where: findPlaces,
  who: findPeople,
  which: findKinds,
  why: (_, match) => findReasons(match),
  how: (_, match) => findMeans(match),
  said: findSayings,
  whether: (_, match) => [wholeOf(match, 1)],
  what: (_, match) => [wholeOf(match, 1)],
};
