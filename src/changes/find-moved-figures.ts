import { claimAt } from "../disagree/accounts.ts";
import { askHowMany } from "../disagree/ask-how-many.ts";
import { answerOf, type Figure, figuresOf } from "../disagree/figure.ts";
import { type Finding, positionOf } from "../disagree/finding.ts";
import { pairsAcross } from "../disagree/pairs.ts";
import { sameSlot, slotKey } from "../disagree/same-slot.ts";
import { findNumberConflicts, findTotals, growing, shrinking } from "../disagree/tests/number.ts";
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
/** "53" only says "more than 50" better: what was a bound has to move by more. */
const leastStepOfBound = 0.2;

/**
 * Counts that grow or shrink as an event goes on, of which new articles give a later one than any article gave
 * before: "12 killed" and now "20 killed", "at least 34" and now "at least 51".
 */
export function findMovedFigures(retold: Retold): readonly Change[] {
  const conflicts = findNumberConflicts(retold.material).flatMap(
    (finding) => readMove(finding, retold) ?? [],
  );
  const moves = [...conflicts, ...findRaisedBounds(retold)].filter(
    ({ after }) => !wasGiven(after.answer, retold),
  );
  return [...Map.groupBy(moves, ({ question }) => question).values()].map(asChange);
}

/** The old and the new figure of a count that changed over time, where they cannot both be true at once. */
function readMove({ kind, question, positions }: Finding, retold: Retold): Move | undefined {
  if (kind !== "update") return undefined;
  const isNew = ({ claims }: Position) => claims.every((claim) => isFresh(retold, claim));
  const [before, after] = [positions.find((position) => !isNew(position)), positions.find(isNew)];
  if (before === undefined || after === undefined) return undefined;
  const [old, current] = [figureOf(before, retold), figureOf(after, retold)];
  if (old === undefined || current === undefined) return undefined;
  const [from, to] = [old.quantity.value.low, current.quantity.value.low];
  const step = shrinking.has(current.quantity.role ?? "") ? from - to : to - from;
  return step < leastStep * from ? undefined : { question, before, after, from, to };
}

/** Larger figures than a lower bound: what "at least 34" allowed all the time, and readers did not know. */
function findRaisedBounds(retold: Retold): readonly Move[] {
  const isNew = ({ statement, quantity }: Figure) => isFresh(retold, claimAt(statement, quantity));
  return pairsAcross(findTotals(retold.material.accounts), slotKey).flatMap((pair) => {
    const [old, current] = isNew(pair[1]) ? pair : [pair[1], pair[0]];
    if (isNew(old) || !isNew(current) || !isRaised(old, current)) return [];
    const question = askHowMany([old, current]);
    const [before, after] = [old, current].map((figure) =>
      positionOf(answerOf(figure), [claimAt(figure.statement, figure.quantity)]),
    );
    if (question === null || before === undefined || after === undefined) return [];
    return [{ question, before, after, from: old.quantity.value.low, to: current.quantity.value.low }];
  });
}

function isRaised(old: Figure, current: Figure): boolean {
  const { bound, role, value } = old.quantity;
  if (bound !== "at-least" || role === null || !growing.has(role) || !sameSlot(old, current)) return false;
  return current.quantity.value.low >= (1 + leastStepOfBound) * value.low;
}

/** Did any article give the figure before, of whatever, in whatever tense? */
function wasGiven(answer: string, { before, material }: Retold): boolean {
  const compared = new Set(material.accounts.map(({ article }) => article.id));
  const old = new Set(before.story.articles.map(({ id }) => id));
  const written = new RegExp(`(?<![\\d.,])${RegExp.escape(answer)}(?![.,]?\\d)`);
  return (
    material.accounts.some(
      (account) =>
        old.has(account.article.id) && figuresOf(account).some((figure) => answerOf(figure) === answer),
    ) ||
    // Of a story with very many accounts not all are compared.
    before.story.articles.some(({ id, text }) => !compared.has(id) && written.test(text))
  );
}

/** The figure that a position gives. */
function figureOf({ answer, claims }: Position, { material }: Retold): Figure | undefined {
  return material.accounts
    .filter(({ article }) => claims.some(({ quote }) => quote.articleId === article.id))
    .flatMap(figuresOf)
    .find((figure) => answerOf(figure) === answer);
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
