import { answerOf, figuresOf } from "../disagree/figure.ts";
import type { Finding } from "../disagree/finding.ts";
import { findNumberConflicts } from "../disagree/tests/number.ts";
import type { Change } from "../news/change.ts";
import type { Position } from "../news/disagreement.ts";
import { isFresh, type Retold } from "./retold.ts";

/** A count as it was told and as it is told now. */
interface Move {
  readonly question: string;
  readonly before: Position;
  readonly after: Position;
  /** The smallest values that the two answers allow. */
  readonly from: number;
  readonly to: number;
}

/** A count has to move by this share of itself: a toll of 800 that becomes 803 can wait. */
const leastStep = 0.05;

/**
 * Counts that grow or shrink as an event goes on, of which new articles give a later one than any article gave
 * before: "12 killed", and now "20 killed".
 */
export function findMovedFigures(retold: Retold): readonly Change[] {
  const moves = findNumberConflicts(retold.material).flatMap((finding) => readMove(finding, retold) ?? []);
  return [...Map.groupBy(moves, ({ question }) => question).values()].map(asChange);
}

function readMove(finding: Finding, retold: Retold): Move | undefined {
  if (finding.kind !== "update") return undefined;
  const isNew = ({ claims }: Position) => claims.every((claim) => isFresh(retold, claim));
  const [before, after] = [
    finding.positions.find((position) => !isNew(position)),
    finding.positions.find(isNew),
  ];
  if (before === undefined || after === undefined || isKnown(after.answer, retold)) return undefined;
  const [from, to] = [before, after].map(({ answer }) => smallest(answer, retold));
  if (from === undefined || to === undefined || Math.abs(to - from) < leastStep * from) return undefined;
  return { question: finding.question, before, after, from, to };
}

/** Did any article give the figure before, of whatever, in whatever tense? */
function isKnown(answer: string, { before, material: { accounts } }: Retold): boolean {
  const old = new Set(before.story.articles.map(({ id }) => id));
  return accounts.some(
    (account) =>
      old.has(account.article.id) && figuresOf(account).some((figure) => answerOf(figure) === answer),
  );
}

function smallest(answer: string, { material: { accounts } }: Retold): number | undefined {
  return accounts.flatMap(figuresOf).find((figure) => answerOf(figure) === answer)?.quantity.value.low;
}

/** From the last figure that was told to the last that is: the largest of each, of what shrinks the smallest. */
function asChange(moves: readonly Move[]): Change {
  const [first] = moves as readonly [Move, ...Move[]];
  const sign = Math.sign(first.to - first.from);
  const furthest = (value: (move: Move) => number) =>
    moves.reduce((best, move) => (sign * (value(move) - value(best)) > 0 ? move : best), first);
  const { before } = furthest(({ from }) => from);
  const { after } = furthest(({ to }) => to);
  return { kind: "figure", question: first.question, before: [before], after: [after] };
}
