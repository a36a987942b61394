import type { Change } from "../news/change.ts";
import type { Disagreement, Position } from "../news/disagreement.ts";
import { isFresh, type Retold } from "./retold.ts";

/**
 * Disagreements that could not be told before: a side of them stands only in new articles, and nothing shown was
 * on the same question or between the same answers. A new denial of what was told is marked as such.
 */
export function findNewDisagreements(retold: Retold): readonly Change[] {
  return retold.after.disagreements.flatMap((point) => readNewDisagreement(point, retold) ?? []);
}

function readNewDisagreement(point: Disagreement, retold: Retold): Change | undefined {
  if (wasShown(point, retold)) return undefined;
  const isNew = ({ claims }: Position) => claims.every((claim) => isFresh(retold, claim));
  const before = point.positions.filter((position) => !isNew(position));
  const [first, ...others] = point.positions.filter(isNew);
  if (first === undefined || isLowerCount(point, before, [first, ...others])) return undefined;
  const { question } = point;
  // The claim comes first and its denial second, see the test of denials.
  const denial = point.kind === "claim-denied" && first.answer === "No" && before.length > 0;
  return { kind: denial ? "denied" : "disagreement", question, before, after: [first, ...others] };
}

/** A count that is lower than what was told is more often an old one, come late, than a contradiction. */
function isLowerCount(
  { kind, question }: Disagreement,
  before: readonly Position[],
  after: readonly Position[],
): boolean {
  if (kind !== "number" || !question.startsWith("How many") || before.length === 0) return false;
  const count = ({ answer }: Position) => Number(answer.replace(/\D/g, ""));
  return Math.max(...after.map(count)) < Math.max(...before.map(count));
}

function wasShown(point: Disagreement, { before }: Retold): boolean {
  return [...before.disagreements, ...before.comparisons].some(
    (shown) =>
      shown.question === point.question ||
      (shown.kind === point.kind &&
        point.positions.every(({ answer }) =>
          shown.positions.some((position) => position.answer === answer),
        )),
  );
}
