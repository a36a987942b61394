import type { Differences } from "../disagree/finding.ts";
import type { Brief } from "../news/brief.ts";
import { quotesOverlap } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import type { Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import type { Call } from "./call.ts";
import { chooseLines } from "./choose-lines.ts";
import { findPoints } from "./find-points.ts";
import type { Withheld } from "./gate/withheld.ts";
import { type Candidate, judgePoints } from "./judge-points.ts";
import { type Line, readMaterial } from "./material.ts";
import { mergePoints } from "./merge-points.ts";
import { ModelError } from "./model-error.ts";
import { writeSummary } from "./write-summary.ts";

/** A brief with the help of a model, or without where that gave none. */
export interface ImprovedBrief {
  readonly brief: Brief;
  readonly withheld: readonly Withheld[];
  /** Sentences of articles that the model was not shown because they look like instructions to it. */
  readonly hidden: number;
  /** Did the model answer at all? */
  readonly isHelped: boolean;
  /** Why a part of the brief is the offline one, a line each; empty: all of it had the model's help. */
  readonly failures: readonly string[];
}

/** A story of fewer sentences is told as it stands. */
const fewestLines = 4;

/** Writes the brief of a story around what its sources tell differently: headline, summary, what only one has. */
export type ComposeBrief = (story: Story, sentencesOf: SentencesOf, differences: Differences) => Brief;

/**
 * Improves a brief: a model finds points, those that hold and those found offline are judged by it, and it sums up
 * the story. Each part that fails stays as it was found offline; nothing of the model is shown that did not pass the
 * gate. Never throws where the model is at fault.
 */
export async function improveBrief(
  brief: Brief,
  sentencesOf: SentencesOf,
  compose: ComposeBrief,
  call: Call,
): Promise<ImprovedBrief> {
  const { story } = brief;
  const material = readMaterial(story, sentencesOf);
  const lines = chooseLines(material, isQuotedIn(brief));
  const none = { brief, withheld: [], hidden: material.hidden, isHelped: false, failures: [] };
  if (lines.length < fewestLines) return none;
  const failures: string[] = [];
  const withheld: Withheld[] = [];
  const attempt = async <T>(part: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      failures.push(`${part}: ${error.message}`);
      return null;
    }
  };
  const points = await attempt("disagreements", async () => {
    const found = await findPoints(lines, material, call);
    const judged = await judgePoints(candidatesOf(found.points, brief), story, sentencesOf, call);
    withheld.push(...found.withheld, ...judged.withheld);
    return judged.points;
  });
  const composed =
    points === null || isAsBefore(points, brief)
      ? brief
      : compose(story, sentencesOf, mergePoints(points, brief));
  const summary = await attempt("summary", () =>
    writeSummary(composed.headline, composed.disagreements, lines, material, call),
  );
  withheld.push(...(summary?.withheld ?? []));
  const isWhole = summary !== null && summary.sentences.length >= Math.min(2, composed.summary.length);
  return {
    brief: isWhole ? withSummary(composed, summary.sentences) : composed,
    withheld,
    hidden: material.hidden,
    isHelped: points !== null || summary !== null,
    failures,
  };
}

/** What the summary tells needs no second place under what only one has. */
function withSummary(brief: Brief, summary: Brief["summary"]): Brief {
  const told = summary.flatMap(({ quotes }) => quotes);
  const onlyOne = brief.onlyOne.filter(
    ({ claim }) => !told.some((quote) => quotesOverlap(quote, claim.quote)),
  );
  return { ...brief, summary, onlyOne };
}

/** Was nothing found, and everything that was known upheld? */
function isAsBefore(points: readonly Candidate[], { disagreements }: Brief): boolean {
  return (
    points.length === disagreements.length &&
    points.every(({ foundBy, grade }) => foundBy === "offline" && grade === "disagree")
  );
}

/** The model's points come first: of two on one matter its wording reads better. */
function candidatesOf(found: readonly Omit<Candidate, "foundBy">[], brief: Brief): readonly Candidate[] {
  return [
    ...found.map((point) => ({ ...point, foundBy: "model" as const })),
    ...brief.disagreements.map(({ silent: _silent, ...point }) => ({
      ...point,
      grade: "disagree" as const,
      foundBy: "offline" as const,
    })),
  ];
}

function isQuotedIn({ disagreements, comparisons }: Brief): (line: Line) => boolean {
  const quotesOf = ({ positions }: Disagreement) =>
    positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));
  const quotes = [...disagreements, ...comparisons].flatMap(quotesOf);
  return ({ sentence, source }) =>
    quotes.some(
      ({ articleId, start, text }) =>
        articleId === source.article.id && start < sentence.end && sentence.start < start + text.length,
    );
}
