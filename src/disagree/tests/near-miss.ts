import { type Quantity, quantitiesCompatible } from "../../values/quantity.ts";
import { type Account, claimAt, type Material, type Statement } from "../accounts.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentNames, differentOccasions } from "../occasions.ts";
import { pairsAcross } from "../pairs.ts";
import { isBackground } from "../plain-figure.ts";
import { dimensionKey, movesDaily } from "../same-slot.ts";
import { differentInSeries } from "../scope.ts";

/** How many of the words after two figures must be the same, and how many words are looked at. */
const window = { terms: 6, shared: 3 };

/**
 * Two exact figures that differ by little and are followed by the same rare words: one is a slip or
 * another reckoning ("$5,587.75 at the Seaview Retreat", "$5,687.75 on Seaview Retreat").
 */
export function findNearMisses({ accounts, reprints }: Material): readonly Finding[] {
  const figures = [...accounts, ...reprints].flatMap(figuresOf).filter(isCandidate);
  const keyOf = ({ quantity: { unit, role } }: Figure) => `${dimensionKey(unit)} ${role}`;
  const byKey = Map.groupBy(figures, keyOf);
  return pairsAcross(figures, keyOf).flatMap(([a, b]) =>
    isNearMiss(a, b) && !knowsBoth(a, b) ? (oppose(a, b, byKey.get(keyOf(a))!) ?? []) : [],
  );
}

/** An exact figure; a toll is left to the test of numbers, which knows that it grows. */
const isCandidate = ({ quantity }: Figure) =>
  isPrecise(quantity) &&
  quantity.unit.kind !== "duration" &&
  (quantity.role === null || quantity.role === "layoff");

/** No "about", no round thousand: known to some parts in a hundred. */
const isPrecise = ({ bound, value: { low, high }, unit, head, role }: Quantity) =>
  bound === "none" && high - low <= 0.03 * low && (unit.kind !== "count" || head !== null || role !== null);

/** Figures further apart than this are no slips for each other. */
const mostRatio = 1.25;

function isNearMiss(a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity.value.low, b.quantity.value.low];
  if (Math.max(x, y) > mostRatio * Math.min(x, y) || quantitiesCompatible(a.quantity, b.quantity))
    return false;
  // Four rare words in a row name one purchase, whenever it was paid for; but ballots are counted each year.
  const after = sharedAfter(a, b);
  if ((after < 4 || a.quantity.unit.kind === "count") && speakOfOther(a, b)) return false;
  if (a.quantity.unit.kind === "count" && a.frame?.act !== b.frame?.act) return false;
  return after >= window.shared || isSameSentence(a.statement, b.statement);
}

/** Another day, another year of a series, another candidate. */
const speakOfOther = (a: Figure, b: Figure) =>
  isBackground(a.statement) !== isBackground(b.statement) ||
  differentOccasions(a.statement, b.statement) ||
  differentInSeries(a.statement, b.statement) ||
  differentNames(a.frame, b.frame, "left") ||
  differentNames(a.frame, b.frame, "both") ||
  movesDaily(a, b);

/** How many of the next terms after two figures are the same. */
function sharedAfter(a: Figure, b: Figure): number {
  const terms = ({ statement, quantity }: Figure) => {
    const next = statement.terms.filter(({ token }) => token.start >= quantity.end).slice(0, window.terms);
    return new Set(next.map(({ term }) => term).filter((term) => !/\d/.test(term)));
  };
  const there = terms(b);
  return [...terms(a)].filter((term) => there.has(term)).length;
}

/** One sentence of a shared text in which an editor, or a slip, changed little. */
function isSameSentence(a: Statement, b: Statement): boolean {
  const shared = [...a.bag].filter((term) => b.bag.has(term)).length;
  return shared >= 5 && shared >= 0.8 * Math.max(a.bag.size, b.bag.size);
}

/** An account that has both figures means two things by them. */
const knowsBoth = (a: Figure, b: Figure) => hasToo(a.statement.account, b) || hasToo(b.statement.account, a);

const hasToo = (account: Account, { quantity }: Figure) =>
  figuresOf(account).some((other) => isCandidate(other) && other.quantity.value.low === quantity.value.low);

function oppose(a: Figure, b: Figure, figures: readonly Figure[]): Finding | undefined {
  const side = (of: Figure, other: Figure) => {
    const same = figures.filter(
      (figure) =>
        figure.quantity.value.low === of.quantity.value.low &&
        figure.statement.account !== other.statement.account &&
        isNearMiss(figure, other),
    );
    return positionOf(
      answerOf(of),
      [of, ...same.filter((figure) => figure !== of)].map(({ statement, quantity }) =>
        claimAt(statement, quantity),
      ),
    );
  };
  const [first, second] = [side(a, b), side(b, a)];
  const question = askHowMany([a, b]);
  if (first === undefined || second === undefined || question === null) return undefined;
  return {
    kind: "number",
    question,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.8,
  };
}
