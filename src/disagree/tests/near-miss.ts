import { type Quantity, quantitiesCompatible, sameDimension } from "../../values/quantity.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentNames, differentOccasions } from "../occasions.ts";

/** How many of the words after two figures must be the same, and how many words are looked at. */
const window = { terms: 6, shared: 3 };

/**
 * Two exact figures that differ by little and are followed or preceded by the same rare words: one is a slip or
 * another reckoning ("$5,587.75 at the Seaview Retreat", "$5,687.75 on Seaview Retreat").
 */
export function findNearMisses({ accounts, reprints }: Material): readonly Finding[] {
  const figures = [...accounts, ...reprints.map(({ account }) => account)]
    .flatMap(figuresOf)
    .filter((figure) => !changesWithTime(figure))
    .filter(({ quantity }) => isPrecise(quantity) && quantity.unit.kind !== "duration");
  return figures.flatMap((a, i) =>
    figures
      .slice(i + 1)
      .flatMap((b) => (isNearMiss(a, b) && !knowsBoth(a, b, figures) ? (oppose(a, b, figures) ?? []) : [])),
  );
}

/** No "about", no round thousand: known to some parts in a hundred. */
const isPrecise = ({ bound, value: { low, high }, unit, head, role }: Quantity) =>
  bound === "none" && high - low <= 0.03 * low && (unit.kind !== "count" || head !== null || role !== null);

function isNearMiss(a: Figure, b: Figure): boolean {
  if (a.statement.account === b.statement.account || !sameDimension(a.quantity.unit, b.quantity.unit))
    return false;
  const [x, y] = [a.quantity.value.low, b.quantity.value.low];
  if (
    quantitiesCompatible(a.quantity, b.quantity) ||
    Math.max(x, y) > 1.25 * Math.min(x, y) ||
    a.quantity.role !== b.quantity.role
  )
    return false;
  // Four rare words in a row name one thing, whenever it was paid for.
  const oneThing = sharedAround(a, b, "after") >= 4;
  if (!oneThing && (differentOccasions(a.statement, b.statement) || differentNames(a.frame, b.frame, "both")))
    return false;
  if (a.quantity.unit.kind === "count" && a.frame?.act !== b.frame?.act) return false;
  return sharedAround(a, b, "after") >= window.shared || isSameSentence(a.statement, b.statement);
}

/** A toll is left to the test of numbers, which knows that it grows. */
const changesWithTime = ({ quantity: { role } }: Figure) => role !== null && role !== "layoff";

/** How many of the next (or last) terms beside two figures are the same. */
function sharedAround(a: Figure, b: Figure, side: "after" | "before"): number {
  const terms = ({ statement, quantity }: Figure) => {
    const beside = statement.terms.filter(({ token }) =>
      side === "after" ? token.start >= quantity.end : token.end <= quantity.start,
    );
    const near = side === "after" ? beside.slice(0, window.terms) : beside.slice(-window.terms);
    return new Set(near.map(({ term }) => term).filter((term) => !/\d/.test(term)));
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
const knowsBoth = (a: Figure, b: Figure, figures: readonly Figure[]) =>
  [a, b].some((one) => {
    const other = one === a ? b : a;
    return figures.some(
      ({ statement, quantity }) =>
        statement.account === one.statement.account && quantity.value.low === other.quantity.value.low,
    );
  });

function oppose(a: Figure, b: Figure, figures: readonly Figure[]): Finding | undefined {
  const side = (of: Figure, other: Figure) => {
    const same = figures.filter(
      (figure) => figure.quantity.value.low === of.quantity.value.low && isNearMiss(figure, other),
    );
    return positionOf(
      answerOf(of),
      [of, ...same.filter((figure) => figure !== of)].map(({ statement, quantity }) =>
        claimAt(statement, quantity),
      ),
    );
  };
  const [first, second] = [side(a, b), side(b, a)];
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "number",
    question: askHowMany([a, b]),
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.8,
  };
}
