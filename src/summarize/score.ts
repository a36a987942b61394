import type { Account } from "./accounts.ts";
import type { Candidate } from "./candidate.ts";
import { CONSEQUENCES, GRAVE } from "./stands-alone-lexicon.ts";
import type { Statement } from "./statement.ts";
import { BACKGROUND, COLOUR } from "./wording-lexicon.ts";

/** Term → the part of the accounts that use it, above 0 to 1. */
export type Shares = ReadonlyMap<string, number>;

/** What a term weighs that only one account uses: little, but two sentences with only such terms can still be alike. */
const OWN_TERM = 0.1;

/**
 * What a sentence is worth as the first one: it says what happened, in the most widely shared core. That stands in
 * the main clause of a report's lead; a follow-up has it behind an "after".
 */
export function scoreFirst(candidate: Candidate, shares: Shares): number {
  const { statement, support, closeness, titular, central, lead, firstness, account, demerits, contest } =
    candidate;
  const news =
    (newsOf(statement.terms, NOTHING, shares) + 2 * newsOf(statement.mainTerms, NOTHING, shares)) / 3;
  // Accounts differ on the figures of any event; only figures that were replaced speak against telling it.
  const replaced = contest > 0.5 ? contest : 0;
  const wording =
    demerits +
    (candidate.opensWithSpeech ? 0.3 : 0) +
    (statement.negated ? 0.4 : 0) +
    (BACKGROUND.test(statement.text) ? 0.6 : 0);
  return (
    news +
    0.3 * support +
    1.2 * closeness +
    titular +
    0.4 * central +
    0.8 * lead +
    0.5 * firstness +
    0.5 * account.reporting -
    wording -
    replaced
  );
}

/** What is known when a further sentence is chosen. */
export interface Told {
  /** The terms of the sentences chosen. */
  readonly terms: ReadonlySet<string>;
  /** The terms of the headline and of the first sentence: what the story is about. */
  readonly core: ReadonlySet<string>;
}

/** What a sentence adds to what was told: new shared terms, support, figures and consequences. */
export function scoreNext(candidate: Candidate, told: Told, shares: Shares): number {
  const { statement, support, titular, lead, account, demerits, contest } = candidate;
  return (
    newsOf(statement.terms, told.terms, shares) +
    0.8 * support +
    0.4 * lead +
    0.3 * titular +
    0.3 * account.reporting +
    (givesFigures(statement) ? 0.15 : 0) +
    (CONSEQUENCES.test(statement.text) ? 0.15 : 0) -
    demerits -
    (candidate.opensWithSpeech ? 0.1 : 0) -
    contest
  );
}

/**
 * Whether a sentence belongs in a summary whatever its place: it is no background, and others tell it, or it
 * speaks of what the story is about, or of what became of people, and has figures or consequences.
 */
export function matters({ statement, support, echoed }: Candidate, told: Told, shares: Shares): boolean {
  if (BACKGROUND.test(statement.text)) return false;
  if (support > 0) return true;
  if (COLOUR.test(statement.text)) return false;
  if (!echoed && !sharesTerm(statement, told.core) && !GRAVE.test(statement.text)) return false;
  return (
    givesFigures(statement) ||
    CONSEQUENCES.test(statement.text) ||
    newsOf(statement.terms, told.terms, shares) >= 0.3
  );
}

/** A term in common; "jewels" and "jewellery" are one, but names that begin alike are two. */
function sharesTerm({ terms, names }: Statement, core: ReadonlySet<string>): boolean {
  const words = [...terms].filter((term) => term.length > 4 && !names.includes(term));
  const isAkin = (word: string) =>
    [...core].some((it) => it.length > 4 && (it.startsWith(word) || word.startsWith(it)));
  return [...terms].some((term) => core.has(term)) || words.some(isAkin);
}

/** Whether a sentence has figures that tell a story: neither ages nor "two hours" or "three languages". */
export function givesFigures({ text, figures }: Statement): boolean {
  const ages = text.match(/, \d\d,|\b\d\d-year-old\b/g)?.length ?? 0;
  const isMeasured = /%|per ?cent|[$€£]\s?\d|\b\d+(?:st|nd|rd|th|-\d+)\b/.test(text);
  return [...figures.amounts].filter((amount) => isMeasured || Number(amount) > 10).length > ages;
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
export function findShares(accounts: readonly Account[]): Shares {
  const counts = new Map<string, number>();
  const units = accounts.length > 1 ? accounts : (accounts[0]?.statements ?? []);
  for (const { terms } of units) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = accounts.length > 1 ? accounts.length - 1 : 4;
  return new Map(
    [...counts].map(([term, count]) => [term, Math.max(OWN_TERM, Math.min(1, (count - 1) / most))]),
  );
}
