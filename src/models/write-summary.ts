import { findSayings } from "../disagree/speakers.ts";
import { type CitedSentence, quotesOverlap } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import { readPlainSentences } from "../text/read-sentences.ts";
import { ask } from "./ask.ts";
import type { Call } from "./call.ts";
import { readValues } from "./gate/read-values.ts";
import { type VerifiedSentence, verifySentences } from "./gate/verify-sentences.ts";
import type { Withheld } from "./gate/withheld.ts";
import type { Line, Material } from "./material.ts";
import { plain, renderLines, renderReports } from "./render-lines.ts";

/** A summary in a model's words, as far as they hold. */
export interface WrittenSummary {
  readonly sentences: readonly CitedSentence[];
  readonly withheld: readonly Withheld[];
}

const mostSentences = 4;
/** Characters of lines that a summary is written from, about 6,000 tokens: the heads of the reports. */
const mostCharacters = 20_000;

/** Has a model say what happened; what it says of a disputed point as settled is withheld. */
export async function writeSummary(
  headline: string,
  disputes: readonly Disagreement[],
  lines: readonly Line[],
  material: Material,
  call: Call,
): Promise<WrittenSummary> {
  const read = headsOf(lines);
  const sources = material.sources.filter((source) => read.some((line) => line.source === source));
  const values = {
    headline: plain(headline),
    reports: renderReports({ sources }),
    disputes: disputes.map(renderDispute).join("\n") || "none",
    lines: renderLines(read),
  };
  const stated = await ask("summarize-story", values, call);
  const { sentences, withheld } = verifySentences(stated.sentences.slice(0, mostSentences), material);
  const told = sentences.map((sentence, place) => ({
    sentence,
    isTold: !takesSide(sentence, disputes, place === 0),
  }));
  return {
    sentences: told
      .filter(({ isTold }) => isTold)
      .map(({ sentence: { text, quotes } }) => ({ text, quotes })),
    withheld: [
      ...withheld,
      ...told
        .filter(({ isTold }) => !isTold)
        .map(
          ({ sentence }): Withheld => ({
            what: "sentence",
            reason: "one side of a dispute",
            text: sentence.text,
          }),
        ),
    ],
  };
}

/** As many lines as fit, from the head of each report on. */
function headsOf(lines: readonly Line[]): readonly Line[] {
  const queues = [...Map.groupBy(lines, ({ source }) => source).values()];
  const kept = new Set<Line>();
  let size = 0;
  for (let place = 0; queues.some((queue) => place < queue.length); place += 1) {
    for (const line of queues.flatMap((queue) => queue[place] ?? [])) {
      size += line.sentence.text.length + line.id.length;
      if (size > mostCharacters) return lines.filter((one) => kept.has(one));
      kept.add(line);
    }
  }
  return lines;
}

function renderDispute({ question, positions }: Disagreement): string {
  return `- ${plain(question)} ${positions.map(({ answer }) => plain(answer)).join(" / ")}`;
}

/**
 * Does a sentence tell one side of a dispute as what is so? Who says whose word it is takes no side; a disputed date
 * or figure may open the summary, where its main source is a side that readers are pointed to.
 */
function takesSide(
  { text, quotes }: VerifiedSentence,
  disputes: readonly Disagreement[],
  opens: boolean,
): boolean {
  const isSaid =
    /\baccording to\b/i.test(text) || readPlainSentences(text).some((one) => findSayings(one).length > 0);
  if (isSaid) return false;
  return disputes.some(({ kind, positions }) => {
    const claims = positions.flatMap((position) => position.claims.map(({ quote }) => quote));
    const touches = quotes.some((quote) => claims.some((claim) => quotesOverlap(claim, quote)));
    const isFigure = kind === "number" || kind === "date";
    const names = kind === "number" && namesOneAnswer(text, positions);
    const pointed = claims.some((claim) => quotesOverlap(claim, quotes[0]));
    return (touches || names) && !(opens && isFigure && pointed);
  });
}

function namesOneAnswer(text: string, positions: Disagreement["positions"]): boolean {
  const told = new Set(readValues(text).map(({ value }) => value));
  const named = positions.filter(({ answer }) =>
    readValues(answer).some(({ value }) => value > 2 && told.has(value)),
  );
  return named.length > 0 && named.length < positions.length;
}
