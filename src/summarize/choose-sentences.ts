import type { Article } from "../news/article.ts";
import type { Account, Accounts } from "./accounts.ts";
import { contests, coverage, saysSame, similarity, type TermWeights, tollsClash } from "./says-same.ts";
import { findAssumed, findReliance } from "./stands-alone.ts";
import { HEDGES, LOADED, MAKES_KNOWN } from "./stands-alone-lexicon.ts";
import type { Statement } from "./statement.ts";

/** A sentence that may be shown, with what speaks for it. */
interface Candidate {
  readonly statement: Statement;
  readonly account: Account;
  /** The part of the other accounts that say the same, 0 to 1. */
  readonly support: number;
  /** How close the nearest sentence of each other account comes on average, 0 to 1. */
  readonly closeness: number;
  /** The part of the titles' content that the sentence has, 0 to 1. */
  readonly titular: number;
  /** 1 for an article's first sentence, less for later ones. */
  readonly lead: number;
  /** 1 for the account published first, less for later ones: it tells the event, they tell what followed. */
  readonly firstness: number;
  /** What its wording has against it: opinion, hedges, length. */
  readonly demerits: number;
  /** What other accounts have against it: other figures for the same thing. */
  readonly contest: number;
  readonly assumed: readonly string[];
}

/** Term → the part of the accounts that use it, 0 to 1. */
type Shares = ReadonlyMap<string, number>;

const MAX_SENTENCES = 4;
/** Of a sentence's content, how much those already chosen may have: one of them, or all together. */
const MAX_OVERLAP = 0.45;
const MAX_KNOWN = 0.7;
/** What a sentence must be worth: the second one little, as a lead alone says too little; the later ones more. */
const MIN_SCORES = [Number.NEGATIVE_INFINITY, 0.1, 0.5, 0.55];

/**
 * Chooses two to four sentences that tell a story, the most important first.
 *
 * Extractive summarization over concepts (Gillick & Favre 2009) with the redundancy control of MMR (Carbonell &
 * Goldstein 1998): a term weighs as many independent accounts as use it, a sentence as much as the terms that those
 * chosen before it have not told, plus its support (the accounts with a sentence that says the same), its closeness
 * to the titles and its place in its article. The first choice is for the sentence that says what happened, so place
 * and titles count more there. Only sentences that stand alone are candidates, and none is taken that repeats
 * another, or that speaks of "the company" where none was introduced by the headline or by a sentence before.
 */
export function chooseSentences({ accounts, weights }: Accounts, headline: string): readonly Statement[] {
  const candidates = accounts.flatMap((account) => findCandidates(account, accounts, weights));
  const shares = findShares(accounts);
  const chosen: Candidate[] = [];
  while (chosen.length < MAX_SENTENCES) {
    const next = chooseNext(candidates, chosen, headline, shares);
    if (next === null) break;
    chosen.push(next);
  }
  return inReadingOrder(chosen).map(({ statement }) => statement);
}

function chooseNext(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  headline: string,
  shares: Shares,
): Candidate | null {
  const known = [headline, ...chosen.map(({ statement }) => statement.text)].join(" ").toLowerCase();
  const told = new Set(chosen.flatMap(({ statement }) => [...statement.terms]));
  let best: Candidate | null = null;
  let bestScore = MIN_SCORES[chosen.length]!;
  for (const candidate of candidates) {
    if (!candidate.assumed.every((word) => known.includes(word))) continue;
    if (repeats(candidate.statement, chosen, told, shares)) continue;
    const score = chosen.length === 0 ? scoreFirst(candidate, shares) : scoreNext(candidate, told, shares);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** What happened stands in the main clause of a lead; a follow-up has it behind an "after". */
function scoreFirst(
  { statement, support, closeness, titular, lead, firstness, demerits, contest }: Candidate,
  shares: Shares,
): number {
  const news =
    (newsOf(statement.terms, NOTHING, shares) + 2 * newsOf(statement.mainTerms, NOTHING, shares)) / 3;
  // Accounts differ on the figures of any event; only figures that were replaced speak against telling it.
  const replaced = contest > 0.5 ? contest : 0;
  return (
    news + 0.3 * support + 1.2 * closeness + titular + 0.8 * lead + 0.4 * firstness - demerits - replaced
  );
}

function scoreNext(candidate: Candidate, told: ReadonlySet<string>, shares: Shares): number {
  const { statement, support, lead, demerits, contest } = candidate;
  const figures = statement.figures.amounts.size > 0 ? 0.15 : 0;
  return newsOf(statement.terms, told, shares) + 0.8 * support + 0.4 * lead + figures - demerits - contest;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The share of the story that terms add to what was told, about 0 to 1. */
function newsOf(terms: ReadonlySet<string>, told: ReadonlySet<string>, shares: Shares): number {
  let sum = 0;
  for (const term of terms) if (!told.has(term)) sum += shares.get(term) ?? 0;
  // Long sentences have more terms; the root keeps them from always winning.
  return sum / (3 * Math.sqrt(terms.size + 1));
}

/** The part of the other accounts that use a term; in a story of one account, how often it comes back to it. */
function findShares(accounts: readonly Account[]): Shares {
  const shares = new Map<string, number>();
  const units = accounts.length > 1 ? accounts : (accounts[0]?.statements ?? []);
  for (const { terms } of units) for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1);
  const most = accounts.length > 1 ? accounts.length - 1 : 4;
  return new Map([...shares].map(([term, count]) => [term, Math.min(1, (count - 1) / most)]));
}

function repeats(
  statement: Statement,
  chosen: readonly Candidate[],
  told: ReadonlySet<string>,
  shares: Shares,
): boolean {
  if (chosen.length > 0 && coverage(statement, { terms: told }, shares) > MAX_KNOWN) return true;
  return chosen.some(
    (other) =>
      coverage(statement, other.statement, shares) > MAX_OVERLAP ||
      coverage(other.statement, statement, shares) > MAX_OVERLAP ||
      tollsClash(statement, other.statement),
  );
}

function findCandidates(account: Account, accounts: readonly Account[], weights: TermWeights): Candidate[] {
  const others = accounts.filter((other) => other !== account);
  const titles = accounts.flatMap(({ headline }) => (headline === null ? [] : [headline]));
  return account.statements.flatMap((statement) => {
    if (findReliance(statement, account.article) !== null) return [];
    const supporters = others.filter((other) =>
      other.statements.some((it) => saysSame(statement, it, weights)),
    );
    const titular =
      titles.reduce((sum, title) => sum + coverage(title, statement, weights), 0) / (titles.length || 1);
    return [
      {
        statement,
        account,
        support: others.length === 0 ? 0 : supporters.length / others.length,
        closeness:
          others.reduce((sum, other) => sum + findCloseness(statement, other, weights), 0) /
          (others.length || 1),
        titular,
        lead: 1 / (1 + 0.35 * (statement.sentence?.index ?? 0)),
        firstness: 1 / (1 + others.filter(({ article }) => isEarlier(article, account.article)).length),
        demerits: findDemerits(statement),
        contest: findContest(statement, account, others, weights),
        assumed: findAssumed(statement, account.article),
      },
    ];
  });
}

function isEarlier(one: Article, other: Article): boolean {
  return one.publishedAt !== null && other.publishedAt !== null && one.publishedAt < other.publishedAt;
}

function findCloseness(statement: Statement, { statements }: Account, weights: TermWeights): number {
  return statements.reduce((most, it) => Math.max(most, similarity(statement, it, weights)), 0);
}

function findDemerits({ text }: Statement): number {
  const words = text.split(/\s+/).length;
  const loaded = text.match(new RegExp(LOADED, "gi"))?.length ?? 0;
  return (
    0.3 * loaded +
    (HEDGES.test(text) ? 0.15 : 0) +
    (MAKES_KNOWN.test(text) ? 0.4 : 0) +
    (/\b\p{Lu}{5,}\b/u.test(text) ? 0.2 : 0) +
    (/["“]/.test(text) ? 0.1 : 0) +
    (/\b(?:also|earlier|previously|added)\b/.test(text) ? 0.1 : 0) +
    Math.max(0, (words - 34) * 0.02) +
    Math.max(0, (11 - words) * 0.04)
  );
}

/** Much where a later account gives another toll, a little where any account gives another figure or date. */
function findContest(
  statement: Statement,
  account: Account,
  others: readonly Account[],
  weights: TermWeights,
): number {
  const writtenAt = account.article.publishedAt;
  const isLater = ({ article }: Account) => writtenAt !== null && (article.publishedAt ?? "") > writtenAt;
  const replaced = others.some(
    (other) => isLater(other) && other.statements.some((it) => tollsClash(statement, it)),
  );
  const contested = others.some(({ statements }) =>
    statements.some((it) => contests(statement, it, weights)),
  );
  return (replaced ? 0.7 : 0) + (contested ? 0.25 : 0);
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
