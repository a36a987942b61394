import { type Account, claimAt } from "../disagree/accounts.ts";
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
  readonly from: Figure;
  readonly to: Figure;
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
  const old = toldBefore(retold);
  const moves = [...conflicts, ...findRaisedBounds(retold)].filter(
    (move) => isFromLast(move, old) && !wasReached(move.to, old) && !wasWritten(move.to, retold),
  );
  return [...Map.groupBy(moves, ({ question }) => question).values()].map(asChange);
}

/** The old and the new figure of a count that changed over time, where they cannot both be true at once. */
function readMove({ kind, question, positions }: Finding, retold: Retold): Move | undefined {
  if (kind !== "update") return undefined;
  const isNew = ({ claims }: Position) => claims.every((claim) => isFresh(retold, claim));
  const [before, after] = [positions.find((position) => !isNew(position)), positions.find(isNew)];
  if (before === undefined || after === undefined) return undefined;
  const [from, to] = [figureOf(before, retold), figureOf(after, retold)];
  return from === undefined || to === undefined ? undefined : { question, before, after, from, to };
}

/** Larger figures than a lower bound: what "at least 34" allowed all the time, and readers did not know. */
function findRaisedBounds(retold: Retold): readonly Move[] {
  const isNew = ({ statement, quantity }: Figure) => isFresh(retold, claimAt(statement, quantity));
  return pairsAcross(findTotals(retold.material.accounts), slotKey).flatMap((pair) => {
    const [from, to] = isNew(pair[1]) ? pair : [pair[1], pair[0]];
    if (isNew(from) || !isNew(to) || !isRaised(from, to)) return [];
    const question = askHowMany([from, to]);
    const [before, after] = [from, to].map((figure) =>
      positionOf(answerOf(figure), [claimAt(figure.statement, figure.quantity)]),
    );
    if (question === null || before === undefined || after === undefined) return [];
    return [{ question, before, after, from, to }];
  });
}

function isRaised(from: Figure, to: Figure): boolean {
  const { bound, role } = from.quantity;
  if (bound !== "at-least" || role === null || !growing.has(role) || !sameSlot(from, to)) return false;
  return leastOf(to) >= (1 + leastStepOfBound) * leastOf(from);
}

/** The accounts that were there before. */
function toldBefore({ before, material }: Retold): readonly Account[] {
  const old = new Set(before.story.articles.map(({ id }) => id));
  return material.accounts.filter(({ article }) => old.has(article.id));
}

/** Had no account come further than the old figure: is it the last that readers could know? */
function isFromLast({ from, to }: Move, old: readonly Account[]): boolean {
  const sign = isShrinking(to) ? -1 : 1;
  return !findTotals(old).some(
    (figure) =>
      slotKey(figure) === slotKey(to) && sameSlot(figure, to) && sign * (leastOf(figure) - leastOf(from)) > 0,
  );
}

/** Had an account come as far, or nearly: with this very number, of whatever, or with a count of the same? */
function wasReached(to: Figure, old: readonly Account[]): boolean {
  const isSame = (figure: Figure) => leastOf(figure) === leastOf(to);
  const isAsFar = (figure: Figure) =>
    slotKey(figure) === slotKey(to) &&
    (isShrinking(to)
      ? (1 - leastStep) * leastOf(figure) < leastOf(to)
      : (1 + leastStep) * leastOf(figure) > leastOf(to));
  return old.flatMap(figuresOf).some(isSame) || findTotals(old).some(isAsFar);
}

/** Of a story with very many accounts not all are compared; the others must not have the number either. */
function wasWritten(to: Figure, { before, material }: Retold): boolean {
  const compared = new Set(material.accounts.map(({ article }) => article.id));
  const written = new RegExp(`(?<![\\d.,])${RegExp.escape(answerOf(to))}(?![.,]?\\d)`);
  return before.story.articles.some(({ id, text }) => !compared.has(id) && written.test(text));
}

/** The figure that a position gives. */
function figureOf({ answer, claims }: Position, { material }: Retold): Figure | undefined {
  return material.accounts
    .filter(({ article }) => claims.some(({ quote }) => quote.articleId === article.id))
    .flatMap(figuresOf)
    .find((figure) => answerOf(figure) === answer);
}

/** Of several new figures the furthest: the largest, of what shrinks the smallest. */
function asChange(moves: readonly Move[]): Change {
  const sign = isShrinking(moves[0]!.to) ? -1 : 1;
  const [{ question, before, after }] = moves.toSorted((a, b) => sign * (leastOf(b.to) - leastOf(a.to))) as [
    Move,
  ];
  return { kind: "figure", question, before: [before], after: [after] };
}

/** The smallest value that a figure allows. */
const leastOf = ({ quantity }: Figure) => quantity.value.low;

const isShrinking = ({ quantity }: Figure) => shrinking.has(quantity.role ?? "");
