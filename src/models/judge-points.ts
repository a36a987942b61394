import type { Claim, Disagreement } from "../news/disagreement.ts";
import type { Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import type { Verdict } from "./answers.ts";
import { ask } from "./ask.ts";
import type { Call } from "./call.ts";
import type { VerifiedPoint } from "./gate/verify-points.ts";
import type { Withheld, WithheldReason } from "./gate/withheld.ts";
import { isInstruction } from "./is-instruction.ts";
import { dayOf, plain } from "./render-lines.ts";

/** A point that is to be judged, and who found it. */
export interface Candidate extends VerifiedPoint {
  readonly foundBy: "model" | "offline";
}

/** What is left of the candidates. */
export interface Judged {
  readonly points: readonly Candidate[];
  readonly withheld: readonly Withheld[];
}

/** Quotes of one side that a judge is shown. */
const mostQuotes = 3;

/** Has a model judge all candidates in one question that shows it nothing but quotes and the sentences beside them. */
export async function judgePoints(
  candidates: readonly Candidate[],
  story: Story,
  sentencesOf: SentencesOf,
  call: Call,
): Promise<Judged> {
  if (candidates.length === 0) return { points: [], withheld: [] };
  const pairs = candidates
    .map((candidate, i) => renderPair(candidate, i + 1, story, sentencesOf))
    .join("\n\n");
  const { results } = await ask("judge-disagreements", { pairs }, call);
  const judged: (Candidate | WithheldReason)[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const verdict = results.find(({ n }) => n === i + 1);
    // Only what is shown can be shown twice.
    const earlier = judged[(verdict?.repeats ?? 0) - 1];
    const isRepeated = earlier !== undefined && typeof earlier !== "string";
    judged.push(isRepeated ? "repeated" : (applyVerdict(candidate, verdict) ?? "judged no disagreement"));
  }
  return {
    points: judged.filter((one) => typeof one !== "string"),
    withheld: judged.flatMap((reason, i) =>
      typeof reason === "string" ? [{ what: "point", reason, text: candidates[i]!.question }] : [],
    ),
  };
}

/** What is compatible or unclear is not shown, whoever found it. What was forgotten counts as unclear from a model only. */
function applyVerdict(candidate: Candidate, verdict: Verdict | undefined): Candidate | null {
  if (verdict === undefined) return candidate.foundBy === "offline" ? candidate : null;
  if (!verdict.same_thing) return null;
  switch (verdict.kind) {
    case "contradiction":
      if (verdict.both_true_possible && verdict.charitable_reading !== null) return null;
      return asDisagreement(candidate);
    case "claim_denied":
      return asDisagreement(candidate);
    case "differs_in_detail":
      return candidate;
    case "updated_over_time":
    case "wording_only":
      return { ...candidate, grade: "compare" };
    default:
      return null;
  }
}

/** What was taken for mere wording can be more; a count that rose cannot. */
function asDisagreement(candidate: Candidate): Candidate {
  return candidate.kind === "wording" ? { ...candidate, grade: "disagree" } : candidate;
}

function renderPair(
  { question, positions }: Pick<Disagreement, "question" | "positions">,
  number: number,
  story: Story,
  sentencesOf: SentencesOf,
): string {
  const sides = positions.map(({ answer, claims }, side) =>
    [
      `Side ${String.fromCharCode(65 + side)}: ${plain(answer)}`,
      ...claims.slice(0, mostQuotes).map((claim) => renderClaim(claim, number, story, sentencesOf)),
    ].join("\n"),
  );
  return [`Pair ${number}: ${plain(question)}`, ...sides].join("\n");
}

/** "⟦3⟧ Courier, Thursday 2026-03-12: … before … «quote» … after …" */
function renderClaim(
  { outlet, quote }: Claim,
  number: number,
  story: Story,
  sentencesOf: SentencesOf,
): string {
  const article = story.articles.find(({ id }) => id === quote.articleId)!;
  const sentences = sentencesOf(article);
  const end = quote.start + quote.text.length;
  const first = sentences.findIndex((one) => one.end > quote.start);
  const last = sentences.findLastIndex((one) => one.start < end);
  const near = sentences
    .slice(Math.max(0, first - 1), last + 2)
    .map(({ text }) => plain(text))
    .filter((text) => !isInstruction(text));
  return `⟦${number}⟧ ${plain(outlet)}, ${dayOf(article.publishedAt)}, quoted: «${plain(quote.text)}» in: ${near.join(" ")}`;
}
