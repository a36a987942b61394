import type { Claim, Disagreement } from "../news/disagreement.ts";

/** What a test found: a disagreement, or something that is only worth comparing. */
export interface Finding extends Omit<Disagreement, "silent"> {
  /** "disagree": the positions cannot all be right. "compare": they may be, and a reader should see them. */
  readonly grade: "disagree" | "compare";
  /** How sure the test is, 0 to 1; of two findings on one point the surer one is kept. */
  readonly score: number;
}

/** What a story's sources tell differently: what cannot all be right, and what is only worth comparing. */
export interface Differences {
  readonly disagreements: readonly Disagreement[];
  readonly comparisons: readonly Disagreement[];
}

/** A position, or undefined where nobody holds it. */
export function positionOf(
  answer: string,
  claims: readonly Claim[],
): Disagreement["positions"][number] | undefined {
  const [first, ...rest] = onePerSpeaker(claims);
  return first === undefined ? undefined : { answer, claims: [first, ...rest] };
}

/** The first claim of each speaker in each article: a reader needs no second quote of the same voice. */
function onePerSpeaker(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ quote, speaker }) => {
    const key = `${quote.articleId} ${speaker}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
