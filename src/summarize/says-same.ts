import type { Statement } from "./statement.ts";
import { SPEECH_ACTS, TOLLS } from "./word-classes-lexicon.ts";

/** How much a term tells two sentences of one story apart: high for what few sentences have. */
export type TermWeights = ReadonlyMap<string, number>;

/** Inverse sentence frequency over a story (Spärck Jones 1972): what every sentence has is no evidence. */
export function weighTerms(statements: readonly Statement[]): TermWeights {
  const counts = new Map<string, number>();
  for (const { terms } of statements) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + statements.length / count)]));
}

/** The part of one statement's weight that another one has too, 0 to 1. */
export function coverage(
  one: Pick<Statement, "terms">,
  other: Pick<Statement, "terms">,
  weights: TermWeights,
): number {
  let shared = 0;
  let whole = 0;
  for (const term of one.terms) {
    const weight = weights.get(term) ?? 1;
    whole += weight;
    if (other.terms.has(term)) shared += weight;
  }
  return whole === 0 ? 0 : shared / whole;
}

/** How alike two statements are, 0 to 1: the geometric mean of the coverage either way. */
export function similarity(one: Statement, other: Statement, weights: TermWeights): number {
  return Math.sqrt(coverage(one, other, weights) * coverage(other, one, weights));
}

/**
 * Whether `other` may be cited for `shown`. It takes strong evidence (most of the content of the one in the other,
 * names among it) and nothing against it: each figure of `shown` stands in `other`, dates do not clash, what is done is the same, both or
 * neither is negated, denies or accuses, and the names that they share come in the same order, as who did what to whom depends on it.
 */
export function saysSame(shown: Statement, other: Statement, weights: TermWeights): boolean {
  const shared = [...shown.terms].filter((term) => other.terms.has(term));
  const sharedWords = shared.filter((term) => !shown.names.includes(term));
  if (shared.length < 4 || sharedWords.length < 2) return false;
  if (shown.negated !== other.negated || shown.denies !== other.denies || !sameActs(shown, other))
    return false;
  if (!tellsSameAct(shown, other)) return false;
  if (![...shown.figures.amounts].every((amount) => other.figures.amounts.has(amount))) return false;
  if (datesClash(shown, other) || !namesAgree(shown, other)) return false;
  const forward = coverage(shown, other, weights);
  const back = coverage(other, shown, weights);
  return Math.max(forward, back) >= 0.5 && Math.min(forward, back) >= 0.33;
}

/** Whether both give a count of the dead, the injured … and share no figure. */
export function tollsClash(
  one: Pick<Statement, "figures" | "terms">,
  other: Pick<Statement, "figures" | "terms">,
): boolean {
  const [mine, theirs] = [one.figures.amounts, other.figures.amounts];
  if (mine.size === 0 || theirs.size === 0 || [...mine].some((amount) => theirs.has(amount))) return false;
  return TOLLS.some((toll) => one.terms.has(toll) && other.terms.has(toll));
}

/** Whether both give a figure for one thing: "11.4% lower" and "more than 11 percent". Small numbers are often the same by chance. */
export function tellsSameFigure(one: Statement, other: Statement): boolean {
  const isThing = (term: string) => other.terms.has(term) && !one.names.includes(term);
  if (![...one.terms].some(isThing)) return false;
  const large = ({ figures }: Statement) => [...figures.amounts].map(Number).filter((it) => it > 10);
  const theirs = large(other);
  return large(one).some((mine) => theirs.some((it) => Math.abs(mine - it) <= 0.04 * mine));
}

/** Whether two statements seem to speak of one thing and give other figures or dates for it. */
export function contests(one: Statement, other: Statement, weights: TermWeights): boolean {
  if (tollsClash(one, other)) return true;
  const [mine, theirs] = [one.figures.amounts, other.figures.amounts];
  const differ = mine.size > 0 && theirs.size > 0 && ![...mine].some((amount) => theirs.has(amount));
  return (differ || datesClash(one, other)) && similarity(one, other, weights) > 0.3;
}

/** Whether both name a weekday, a day or a year and none of them is the same. */
export function datesClash(one: Statement, other: Statement): boolean {
  const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size > 0 && b.size > 0 && ![...a].some((it) => b.has(it));
  return (
    disjoint(one.figures.weekdays, other.figures.weekdays) ||
    disjoint(one.figures.days, other.figures.days) ||
    disjoint(one.figures.years, other.figures.years)
  );
}

/** Whether at least half of what the shown sentence tells was done, in the other one in any form ("confirmation"). */
function tellsSameAct(shown: Statement, other: Statement): boolean {
  const shared = shown.acts.filter((act) => other.terms.has(act));
  return shown.acts.length === 0 || shared.length >= shown.acts.length / 2;
}

function sameActs(one: Statement, other: Statement): boolean {
  const acts = (statement: Statement) =>
    [...statement.terms]
      .filter((term) => SPEECH_ACTS.has(term))
      .sort()
      .join(" ");
  return acts(one) === acts(other);
}

function namesAgree(one: Statement, other: Statement): boolean {
  const shared = one.names.filter((name) => other.names.includes(name));
  const fewer = Math.min(one.names.length, other.names.length);
  if (fewer > 0 && shared.length < Math.ceil(fewer / 2)) return false;
  if (shared.length < 2) return true;
  return other.names.indexOf(shared[0]!) < other.names.indexOf(shared[1]!);
}
