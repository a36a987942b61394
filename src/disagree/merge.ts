import type { Disagreement } from "../news/disagreement.ts";
import type { Material } from "./accounts.ts";
import type { Differences, Finding } from "./finding.ts";

/** The most entries shown in each section of a brief. */
const most = { disagreements: 6, comparisons: 4 };

/** Orders findings by how sure they are, keeps one on each point, and says who is silent on it. */
export function mergeFindings(findings: readonly Finding[], material: Material): Differences {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => samePoint(finding, other))) kept.push(finding);
  }
  const section = (grade: Finding["grade"], count: number) =>
    kept
      .filter((finding) => finding.grade === grade)
      .slice(0, count)
      .map((finding) => complete(finding, material));
  return {
    disagreements: section("disagree", most.disagreements),
    comparisons: section("compare", most.comparisons),
  };
}

/** Two findings are on one point when they share quoted words on two sides, or ask the same question. */
function samePoint(a: Finding, b: Finding): boolean {
  if (a.question === b.question) return true;
  const quotes = (finding: Finding) =>
    finding.positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));
  const shared = quotes(a).filter((quote) =>
    quotes(b).some(
      (other) =>
        other.articleId === quote.articleId &&
        other.start < quote.start + quote.text.length &&
        quote.start < other.start + other.text.length,
    ),
  );
  return shared.length >= 2;
}

function complete(
  { grade: _grade, score: _score, ...finding }: Finding,
  { accounts }: Material,
): Disagreement {
  const speaking = new Set(
    finding.positions.flatMap(({ claims }) => claims.map(({ quote }) => quote.articleId)),
  );
  const silent = accounts.map(({ article }) => article.id).filter((id) => !speaking.has(id));
  return { ...finding, silent };
}
