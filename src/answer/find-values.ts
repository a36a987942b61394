import { findAgesOf } from "./find-ages-of.ts";
import { findAmounts } from "./find-amounts.ts";
import { findCounts } from "./find-counts.ts";
import { findDatesAsked } from "./find-dates-asked.ts";
import { findDurations } from "./find-durations.ts";
import { asksIdentity, findIdentities } from "./find-identities.ts";
import { findKinds } from "./find-kinds.ts";
import { findPeople } from "./find-people.ts";
import { findPlaces } from "./find-places.ts";
import { findMeans, findReasons } from "./find-reasons.ts";
import { findSayings } from "./find-sayings.ts";
import { findStatements } from "./find-statements.ts";
import type { Match } from "./match-passage.ts";
import type { Question, QuestionKind } from "./question.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

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
  where: (_, match) => findPlaces(match),
  who: (question, match) =>
    asksIdentity(question) ? findIdentities(question, match) : findPeople(question, match),
  which: findKinds,
  why: (_, match) => findReasons(match),
  how: findMeans,
  said: findSayings,
  whether: (_, match) => [wholeStatement(match, 1)],
  what: findStatements,
};
