import { type Evidence, evidenceOf } from "./evidence.ts";
import { weights } from "./evidence-weights.ts";
import { findValues } from "./find-values.ts";
import { type Match, matchPassage, type Sought, seekIn, withCounted } from "./match-passage.ts";
import { findObjections, ruledOut } from "./objections.ts";
import type { Question } from "./question.ts";
import type { Library, Passage, Shelf } from "./read-library.ts";
import type { Value } from "./value.ts";
import type { Wanted } from "./wanted.ts";

/** A sentence that may answer, with the value that does. */
export interface Candidate {
  readonly match: Match;
  readonly passage: Passage;
  readonly value: Value | null;
  readonly evidence: Evidence;
  /** It tells something else than what is asked, whatever the evidence. */
  readonly isRuledOut: boolean;
  /** The weighed evidence that it answers, as log odds against the articles not saying; 0 is even. */
  readonly score: number;
}

/** Holds every sentence against the question; the best first, whether or not it answers. */
export function findCandidates(
  question: Question,
  library: Library,
  wanted: readonly Wanted[],
): readonly Candidate[] {
  const sought = library.shelves.map((shelf) => seekIn(shelf, wanted, question.kind));
  const shares = library.shelves.map((shelf, i) => shareOn(shelf, sought[i]!));
  const most = Math.max(0, ...shares);
  const matches = library.shelves.flatMap(({ pages }, i) =>
    pages.flatMap(({ passages }) =>
      passages
        .map((passage) => ({ match: matchPassage(passage, sought[i]!), elsewhere: most - shares[i]! }))
        .filter(({ match }) => match.insideCoverage > 0 || match.coverage > leastAround),
    ),
  );
  return matches
    .sort((a, b) => sharedBy(b.match) - sharedBy(a.match))
    .slice(0, mostJudged)
    .map(({ match, elsewhere }) => judge(question, match, elsewhere))
    .sort((a, b) => b.score - a.score);
}

/** More sentences are not looked at closely, so that answers come in time: those that share least with the question. */
const mostJudged = 120;
const sharedBy = ({ coverage, insideCoverage }: Match) => coverage + insideCoverage;

/** What a sentence must have around it that has no word of the question itself. */
const leastAround = 0.4;

/** How much of what is sought a story has anywhere. */
function shareOn({ spread }: Shelf, sought: readonly Sought[]): number {
  const all = sought.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const found = sought.filter(({ wanted }) => [...wanted.words.keys()].some((word) => spread.has(word)));
  return found.reduce((sum, { weight }) => sum + weight, 0) / all;
}

function judge(question: Question, found: Match, elsewhere: number): Candidate {
  const { passage } = found;
  const [value = null] = findValues(question, found);
  const match = question.kind === "count" && value !== null ? withCounted(found) : found;
  const objections = findObjections(question, match, value);
  const evidence = evidenceOf(question, match, value, objections, elsewhere);
  const isElsewhere = elsewhere > mostElsewhere;
  const isRuledOut = isElsewhere || !objections.isDisjointFrom(ruledOut);
  const score = Math.min(weigh(evidence), isRuledOut ? unlikely : Number.POSITIVE_INFINITY);
  return { match, passage, value, evidence, isRuledOut, score };
}

/** How much more of the question another story may have before a sentence is of the wrong one. */
const mostElsewhere = 0.2;

/** The most that a sentence scores that tells something else. */
const unlikely = -2;

function weigh(evidence: Evidence): number {
  let sum = 0;
  for (const name in evidence) sum += evidence[name]! * (weights[name] ?? 0);
  return sum;
}
