import type { CitedSentence } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import { ask } from "./ask.ts";
import type { Call } from "./call.ts";
import { verifySentences } from "./gate/verify-sentences.ts";
import type { Withheld } from "./gate/withheld.ts";
import type { Line, Material } from "./material.ts";
import { plain, renderLines, renderReports } from "./render-lines.ts";
import { takesSide } from "./takes-side.ts";

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
