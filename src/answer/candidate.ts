import { findValues } from "./find-values.ts";
import { type Match, matchPassage, weighTerms } from "./match-passage.ts";
import type { Question, QuestionKind } from "./question.ts";
import type { Library, Passage } from "./read-library.ts";
import type { Value } from "./value.ts";
import type { Wanted } from "./wanted.ts";

/** A sentence that may answer, with the value that does. */
export interface Candidate {
  readonly match: Match;
  readonly passage: Passage;
  readonly value: Value | null;
  readonly score: number;
  /** Why it is no answer; null: it is one. */
  readonly refused: string | null;
}

/** How much of the question a sentence must meet, with what stands around it, and by itself. */
const least: Readonly<Record<QuestionKind, readonly [around: number, inside: number]>> = {
  count: [0.68, 0.4],
  amount: [0.68, 0.4],
  age: [0.68, 0.3],
  duration: [0.68, 0.4],
  when: [0.68, 0.4],
  where: [0.68, 0.4],
  who: [0.7, 0.45],
  which: [0.7, 0.45],
  why: [0.7, 0.5],
  how: [0.7, 0.5],
  said: [0.6, 0.3],
  whether: [0.72, 0.55],
  what: [0.75, 0.6],
};

/** Holds every sentence against the question; the best first, whether or not it answers. */
export function findCandidates(
  question: Question,
  library: Library,
  wanted: readonly Wanted[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const shelf of library.shelves) {
    const weights = weighTerms(wanted, shelf);
    for (const page of shelf.pages) {
      for (const passage of page.passages) {
        const match = matchPassage(passage, wanted, weights);
        if (match.insideCoverage > 0) candidates.push(judge(question, match));
      }
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function judge(question: Question, match: Match): Candidate {
  const { passage } = match;
  const [value = null] = findValues(question, match);
  const score = match.coverage * 0.6 + match.insideCoverage * 0.4 + (value?.fit ?? 0) * 0.3;
  return { match, passage, value, score, refused: findObjection(question, match, value) };
}

/** The first reason why a sentence does not answer. */
function findObjection(question: Question, match: Match, value: Value | null): string | null {
  const { hits } = match;
  if (value === null) return `nothing that answers ${question.kind}`;
  if (value.fit < 0.5) return "the value does not fit";
  const [around, inside] = least[question.kind];
  if (match.coverage < around) return "too little of the question";
  if (match.insideCoverage < inside) return "too little of the question in the sentence";
  const strange = hits.find(({ wanted, around }) => around === 0 && wanted.term.role !== "trait");
  if (strange !== undefined) return `nothing about ${strange.wanted.term.lemma}`;
  const acts = hits.filter(({ wanted }) => wanted.term.role === "act");
  if (acts.length > 0 && acts.every(({ inside }) => inside === 0)) return "nothing is done";
  return null;
}
