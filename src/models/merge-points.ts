import type { Differences } from "../disagree/finding.ts";
import { quotesOverlap } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import type { Candidate } from "./judge-points.ts";

/** The most entries kept in each section of a brief; a digest shows the first few of them. */
const most = { disagreements: 12, comparisons: 4 };

/** Keeps one point on each matter, the first that comes, and sorts them into sections. */
export function mergePoints(points: readonly Candidate[], offline: Differences): Differences {
  const kept: Candidate[] = [];
  for (const point of points) {
    if (!kept.some((other) => isSamePoint(point, other) || isSameClaim(point, other))) kept.push(point);
  }
  const silentOf = (point: Candidate) =>
    [...offline.disagreements, ...offline.comparisons].find(
      (other) => isSamePoint(point, other) && other.kind === point.kind,
    )?.silent ?? [];
  const section = (grade: Candidate["grade"]) =>
    kept
      .filter((point) => point.grade === grade)
      .map(({ grade: _grade, foundBy: _foundBy, ...point }): Disagreement => {
        const quoted = new Set(
          point.positions.flatMap(({ claims }) => claims.map(({ quote }) => quote.articleId)),
        );
        const silent = silentOf({ ...point, grade: _grade, foundBy: _foundBy });
        return { ...point, silent: silent.filter((id) => !quoted.has(id)) };
      });
  const disagreements = section("disagree").slice(0, most.disagreements);
  const comparisons = [...section("compare"), ...offline.comparisons].filter(
    (point, i, all) => ![...disagreements, ...all.slice(0, i)].some((other) => isSamePoint(point, other)),
  );
  return { disagreements, comparisons: comparisons.slice(0, most.comparisons) };
}

/** One claim, found in both ways, need not have been found with the same denial of it. */
function isSameClaim(a: Candidate, b: Candidate): boolean {
  const isOneClaim = a.kind === "claim-denied" || a.kind === "stance";
  return a.foundBy !== b.foundBy && a.kind === b.kind && isOneClaim && sharedSides(a, b).length > 0;
}

/** Two points are one where they ask the same or where two sides of one have words of two sides of the other. */
function isSamePoint(
  a: Pick<Disagreement, "question" | "positions">,
  b: Pick<Disagreement, "question" | "positions">,
): boolean {
  const pairs = sharedSides(a, b);
  const meets = pairs.some((one) => pairs.some((other) => one.i !== other.i && one.j !== other.j));
  return meets || (a.question === b.question && pairs.length > 0);
}

type Sides = Pick<Disagreement, "positions">;

/** Which position of one point has words of which position of the other. */
function sharedSides(a: Sides, b: Sides): readonly { readonly i: number; readonly j: number }[] {
  return a.positions.flatMap((one, i) =>
    b.positions.flatMap((other, j) =>
      one.claims.some(({ quote }) => other.claims.some((claim) => quotesOverlap(quote, claim.quote)))
        ? [{ i, j }]
        : [],
    ),
  );
}
