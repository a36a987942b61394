import type { Article } from "../news/article.ts";
import type { Quote } from "../news/citation.ts";
import type { Account, Accounts } from "./accounts.ts";
import { readFigures } from "./figures.ts";
import { findAssumed } from "./find-assumed.ts";
import { answersQuestion, findDemerits, opensWithSpeech } from "./find-demerits.ts";
import { findReliance } from "./find-reliance.ts";
import { overlaps } from "./overlaps.ts";
import {
  contests,
  coverage,
  saysSame,
  similarity,
  type TermWeights,
  tellsSameFigure,
  tollsClash,
} from "./says-same.ts";
import { findVocabulary, readTitleTerms, type Statement } from "./statement.ts";
import { UPDATED } from "./wording-lexicon.ts";

/** A sentence that may be shown, with what speaks for and against it. */
export interface Candidate {
  readonly statement: Statement;
  readonly account: Account;
  /** The part of the other accounts that say the same, 0 to 1. */
  readonly support: number;
  /** Another account has a sentence close to it, or its figure for a thing. */
  readonly echoed: boolean;
  /** How close the nearest sentence of each other account comes on average, 0 to 1. */
  readonly closeness: number;
  /** The part of the other accounts' titles that its main clause has, 0 to 1. */
  readonly titular: number;
  /** The part of the content of the headline shown that its main clause has, 0 to 1. */
  readonly central: number;
  /** 1 for an article's first sentence, less for later ones. */
  readonly lead: number;
  /** 1 for the account published first, less for later ones: it tells the event, they tell what followed. */
  readonly firstness: number;
  /** What its wording has against it: opinion, hedges, background, length. */
  readonly demerits: number;
  /** What other accounts have against it: other figures for the same thing. */
  readonly contest: number;
  /** It stands in a quote of a disagreement: one side of it. */
  readonly disputed: boolean;
  readonly opensWithSpeech: boolean;
  /** What a reader must know already to understand it. */
  readonly assumed: readonly string[];
}

/** How close another account's sentence is that speaks of the same thing. */
const MIN_ECHO = 0.35;

/** The sentences of all accounts that stand alone; `contested` are the quotes of what the sources disagree on. */
export function findCandidates(
  { accounts, weights }: Accounts,
  headline: string,
  contested: readonly Quote[],
): readonly Candidate[] {
  const vocabulary = findVocabulary(accounts.flatMap(({ statements }) => statements));
  const shown = { ...readTitleTerms(headline, vocabulary), figures: readFigures(headline) };
  return accounts.flatMap((account) => {
    const others = accounts.filter((other) => other !== account);
    const ofAccount: AccountView = {
      account,
      others,
      weights,
      // A lead resembles the title above it; what the others are headed tells what the story is about.
      titles: (others.length > 0 ? others : accounts).flatMap(({ title }) =>
        title.size > 0 ? [{ terms: title }] : [],
      ),
      shown,
      contested,
      firstness: 1 / (1 + others.filter(({ article }) => isEarlier(article, account.article)).length),
    };
    return account.statements
      .filter((statement) => findReliance(statement, account.article) === null)
      .map((statement) => readCandidate(statement, ofAccount));
  });
}

/** An account as seen from the others. */
interface AccountView {
  readonly account: Account;
  readonly others: readonly Account[];
  readonly weights: TermWeights;
  readonly titles: readonly Pick<Statement, "terms">[];
  readonly shown: Pick<Statement, "terms" | "figures">;
  readonly contested: readonly Quote[];
  readonly firstness: number;
}

function readCandidate(statement: Statement, view: AccountView): Candidate {
  const { account, others, weights, titles } = view;
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  // A follow-up has the event behind an "after".
  const main = { terms: statement.mainTerms };
  const closest = others.map((other) => findCloseness(statement, other, weights));
  const supports = (other: Account) => other.statements.some((it) => saysSame(statement, it, weights));
  return {
    statement,
    account,
    support: mean(others.map((other) => (supports(other) ? 1 : 0))),
    echoed:
      closest.some((it) => it >= MIN_ECHO) ||
      others.some(({ statements }) => statements.some((it) => tellsSameFigure(statement, it))),
    closeness: mean(closest),
    titular: mean(titles.map((title) => coverage(title, main, weights))),
    central: coverage(view.shown, main, weights),
    lead: 1 / (1 + 0.35 * (statement.sentence?.index ?? 0)),
    firstness: view.firstness,
    demerits: findDemerits(statement) + (answersQuestion(statement, account.article.text) ? 0.3 : 0),
    contest: findContest(statement, view),
    disputed: overlaps(statement, view.contested),
    opensWithSpeech: opensWithSpeech(statement),
    assumed: findAssumed(statement, account.article),
  };
}

function isEarlier(one: Article, other: Article): boolean {
  return one.publishedAt !== null && other.publishedAt !== null && one.publishedAt < other.publishedAt;
}

function findCloseness(statement: Statement, { statements }: Account, weights: TermWeights): number {
  return statements.reduce((most, it) => Math.max(most, similarity(statement, it, weights)), 0);
}

/** Much where a later account gives another toll, less where the headline shown does, a little where any account gives another figure or date. */
function findContest(statement: Statement, { account, others, weights, shown }: AccountView): number {
  // The headline shown has the latest toll.
  const isShown = [...statement.figures.amounts].every((amount) => shown.figures.amounts.has(amount));
  const replaced = others.some(
    (other) =>
      !isShown &&
      !isEarlier(other.article, account.article) &&
      other.statements.some(
        (it) =>
          tollsClash(statement, it) &&
          ((isEarlier(account.article, other.article) && largest(it) > largest(statement)) ||
            (UPDATED.test(it.text) && !UPDATED.test(statement.text))),
      ),
  );
  const contested = others.some(({ statements }) =>
    statements.some((it) => contests(statement, it, weights)),
  );
  return (replaced ? 0.7 : 0) + (contested ? 0.25 : 0) + (tollsClash(statement, shown) ? 0.3 : 0);
}

/** The largest amount that a statement names: tolls rise. */
function largest({ figures }: Statement): number {
  return Math.max(...[...figures.amounts].map(Number).filter(Number.isFinite));
}
