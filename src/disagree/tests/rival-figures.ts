import { type Account, claimAt, type Material, speakerAt } from "../accounts.ts";
import { askHowMany } from "../ask-how-many.ts";
import { compatible, type Figure, figuresOf, isPlain, sameSlot } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";

/** Two parties give rival figures in one account: "About 200 boats took part, they said. The coast guard counted 85." */
export function findRivalFigures({ accounts }: Material): readonly Finding[] {
  return accounts.flatMap(rivalsIn);
}

function rivalsIn(account: Account): readonly Finding[] {
  const figures = figuresOf(account).filter(isPlain);
  return figures.flatMap((a, i) =>
    figures.slice(i + 1).flatMap((b) => (areRivals(a, b) ? (oppose(a, b) ?? []) : [])),
  );
}

function areRivals(a: Figure, b: Figure): boolean {
  const apart = b.statement.index - a.statement.index;
  if (apart > 1 || a.quantity.unit.kind !== b.quantity.unit.kind || compatible(a, b)) return false;
  const elliptical =
    b.quantity.head === null && b.quantity.role === null && b.quantity.metric === null && apart === 1;
  const ratio = b.quantity.value.low / Math.max(1e-9, a.quantity.value.high);
  if (!(sameSlot(a, b) || elliptical) || ratio > 20 || ratio < 0.05) return false;
  const [first, second] = [speakerAt(a.statement, a.quantity), speakerAt(b.statement, b.quantity)];
  return first !== null && second !== null && first !== second;
}

function oppose(a: Figure, b: Figure): Finding | undefined {
  const [first, second] = [a, b].map(({ statement, quantity }) =>
    positionOf(quantity.text, [claimAt(statement, quantity)]),
  );
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "number",
    question: askHowMany([a, b]),
    between: "parties",
    positions: [first, second],
    grade: "disagree",
    score: 0.7,
  };
}
