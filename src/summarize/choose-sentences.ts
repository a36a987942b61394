import type { Quote } from "../news/citation.ts";
import type { Account, Accounts } from "./accounts.ts";
import { type Candidate, findCandidates } from "./candidate.ts";
import { coverage, type TermWeights, tellsSameFigure, tollsClash } from "./says-same.ts";
import { findShares, givesFigures, matters, type Shares, scoreFirst, scoreNext } from "./score.ts";
import { findVocabulary, readTitleTerms, type Statement } from "./statement.ts";
import { TOLLS } from "./word-classes-lexicon.ts";
import { ATTRIBUTION } from "./wording-lexicon.ts";

const MAX_SENTENCES = 4;
/** Of a sentence's content, how much those already chosen may have: one of them, or all together. */
const MAX_OVERLAP = 0.45;
const MAX_KNOWN = 0.7;
/** What each further sentence must be worth: the second one little, as a lead alone says too little. */
const MIN_SCORES = [0.45, 0.6, 0.65];
/** What happened stands in the first four sentences of an article. */
const MIN_LEAD = 0.48;
/** How much of a disputed lead's score, and of what it or the headline tells, another one needs to take its place. */
const MIN_REPLACEMENT = { score: 0.6, content: 0.4 };

/**
 * Chooses two to four sentences that tell a story, the most important first.
 *
 * Extractive summarization over concepts (Gillick & Favre 2009) with the redundancy control of MMR (Carbonell &
 * Goldstein 1998). Only sentences that stand alone are candidates, and none is taken that repeats another, or that
 * speaks of "the company" where none was introduced by the headline or by a sentence before. What stands in a
 * `contested` quote is one side of a dispute: it is told only where nothing else stands for the main event.
 */
export function chooseSentences(
  read: Accounts,
  headline: string,
  contested: readonly Quote[],
): readonly Statement[] {
  const candidates = findCandidates(read, headline, contested);
  const shares = findShares(read.accounts);
  const vocabulary = findVocabulary(read.accounts.flatMap(({ statements }) => statements));
  const about = readTitleTerms(headline, vocabulary).terms;
  const chosen: Candidate[] = [];
  const first = chooseFirst(candidates, headline, shares);
  if (first !== null) chosen.push(first);
  while (chosen.length > 0 && chosen.length < MAX_SENTENCES) {
    const next = chooseNext(candidates, chosen, { headline, about, shares, weights: read.weights });
    if (next === null) break;
    chosen.push(next);
  }
  return inReadingOrder(chosen).map(({ statement }) => statement);
}

function chooseFirst(candidates: readonly Candidate[], headline: string, shares: Shares): Candidate | null {
  const known = headline.toLowerCase();
  const clear = candidates.filter(({ assumed }) => assumed.every((word) => known.includes(word)));
  const opening = clear.filter(({ lead, assumed }) => lead >= MIN_LEAD && assumed.length === 0);
  const usable = opening.length > 0 ? opening : clear;
  const score = (candidate: Candidate) =>
    scoreFirst(candidate, shares) +
    (candidate.disputed && ATTRIBUTION.test(candidate.statement.text) ? 0.3 : 0);
  const best = highest(usable, score);
  if (best === null || !best.candidate.disputed) return best?.candidate ?? null;
  const event = { terms: best.candidate.statement.mainTerms };
  const settled = highest(
    usable.filter(
      ({ disputed, opensWithSpeech, statement, central }) =>
        // What one party says of a disputed event is a side of it, too.
        !disputed &&
        !opensWithSpeech &&
        Math.max(central, coverage(event, statement, shares)) >= MIN_REPLACEMENT.content,
    ),
    score,
  );
  return settled !== null && settled.score >= MIN_REPLACEMENT.score * best.score
    ? settled.candidate
    : best.candidate;
}

/** What further sentences are compared with: the headline, its terms, and what terms are worth. */
interface Comparison {
  readonly headline: string;
  readonly about: ReadonlySet<string>;
  readonly shares: Shares;
  readonly weights: TermWeights;
}

function chooseNext(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  { headline, about, shares, weights }: Comparison,
): Candidate | null {
  const known = [headline, ...chosen.map(({ statement }) => statement.text)].join(" ").toLowerCase();
  const told = {
    terms: new Set(chosen.flatMap(({ statement }) => [...statement.terms])),
    core: new Set([...about, ...chosen[0]!.statement.terms]),
  };
  const usable = candidates.filter(
    (candidate) =>
      !candidate.disputed &&
      candidate.assumed.every((word) => known.includes(word)) &&
      matters(candidate, told, shares) &&
      !repeats(candidate.statement, chosen, told.terms, { shares, weights }),
  );
  const best = highest(usable, (candidate) => scoreNext(candidate, told, shares));
  return best !== null && best.score > MIN_SCORES[chosen.length - 1]! ? best.candidate : null;
}

function highest(
  candidates: readonly Candidate[],
  scoreOf: (candidate: Candidate) => number,
): { readonly candidate: Candidate; readonly score: number } | null {
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (best === null || score > best.score) best = { candidate, score };
  }
  return best;
}

function repeats(
  statement: Statement,
  chosen: readonly Candidate[],
  told: ReadonlySet<string>,
  { shares, weights }: Pick<Comparison, "shares" | "weights">,
): boolean {
  if (coverage(statement, { terms: told }, weights) > MAX_KNOWN) return true;
  const overlap = ({ statement: other }: Candidate, by: ReadonlyMap<string, number>) =>
    Math.max(coverage(statement, other, by), coverage(other, statement, by));
  // Protagonists come back in any sentence; one with figures of its own may have more of them.
  const maxShared = givesFigures(statement) ? MAX_KNOWN : MAX_OVERLAP;
  return chosen.some(
    (other) =>
      overlap(other, shares) > maxShared ||
      overlap(other, weights) > MAX_OVERLAP ||
      tollsClash(statement, other.statement) ||
      tellsSameToll(statement, other.statement) ||
      tellsSameFigure(statement, other.statement) ||
      tellsSameDeed(statement, other.statement),
  );
}

/** "five people died" and "five deaths". */
function tellsSameToll(one: Statement, other: Statement): boolean {
  return (
    TOLLS.some((toll) => one.terms.has(toll) && other.terms.has(toll)) &&
    [...one.figures.amounts].some((amount) => other.figures.amounts.has(amount))
  );
}

/** "resigned on Monday" and "By Monday she had resigned". */
function tellsSameDeed(one: Statement, other: Statement): boolean {
  const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((it) => b.has(it));
  const sameDay =
    meet(one.figures.weekdays, other.figures.weekdays) || meet(one.figures.days, other.figures.days);
  return sameDay && one.acts.some((act) => other.acts.includes(act));
}

/** The choice's order, but sentences of one article in that article's, as they build on each other. */
function inReadingOrder([first, ...rest]: readonly Candidate[]): readonly Candidate[] {
  if (first === undefined) return [];
  const slots = rest.map(({ account }) => account);
  const queues = new Map<Account, Candidate[]>();
  for (const candidate of rest)
    queues.set(candidate.account, [...(queues.get(candidate.account) ?? []), candidate]);
  for (const queue of queues.values()) queue.sort((a, b) => a.statement.start - b.statement.start);
  return [first, ...slots.map((account) => queues.get(account)!.shift()!)];
}
