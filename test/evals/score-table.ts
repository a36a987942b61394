import { tiers } from "./gold.ts";
import type { StoryScore } from "./score-disagreements.ts";
import { ratio, type Share, type Totals, totalScores } from "./total-scores.ts";
import { wilson } from "./wilson.ts";

const columns = [
  "entries",
  "right",
  "must",
  "should",
  "may",
  "purity",
  "traps",
  "repeated",
  "unverbatim",
  "pieces",
];

export const tableHead = row("", columns);

/** One line for a story. */
export function storyRow(score: StoryScore): string {
  return row(`  ${score.story}${score.control ? " (control)" : ""}`, cells(totalScores([score])));
}

/** Two lines for a set: the counts under their columns, and what they come to. */
export function totalRows(name: string, scores: readonly StoryScore[]): string {
  const totals = totalScores(scores);
  const summary = [
    `precision ${share({ part: totals.right, whole: totals.entries })}`,
    ...tiers.map((tier) => `${tier} ${share(totals.recall[tier])}`),
    `purity ${share(totals.purity)}`,
    `wrong on controls ${totals.wrongOnControls}`,
    `not verbatim ${totals.notVerbatim}/${totals.quotes}`,
    `${totals.stories} stories in ${totals.pieces} pieces`,
  ];
  return `${row(`${name}: all`, cells(totals))}\n    ${summary.join("  ")}`;
}

/** What a person needs in order to see why a story's score is not full. */
export function detailLines(score: StoryScore): readonly string[] {
  return [
    ...score.wrong.flatMap(({ kind, question, positions }) => [
      `      wrong: ${question} [${kind}]`,
      ...positions.flatMap(({ answer, claims }) =>
        claims.map(
          ({ outlet, quote }) => `          ${answer} – ${outlet} “${quote.text.replace(/\s+/g, " ")}”`,
        ),
      ),
    ]),
    ...score.missed
      .filter(({ tier }) => tier === "must")
      .map(({ id, point }) => `      missed: ${id} ${point}`),
    ...score.traps.map((id) => `      trap: ${id}`),
  ];
}

function cells(totals: Totals): readonly string[] {
  const counts = [totals.traps, totals.repeated, totals.notVerbatim, totals.pieces];
  return [
    String(totals.entries),
    String(totals.right),
    ...tiers.map((tier) => `${totals.recall[tier].part}/${totals.recall[tier].whole}`),
    ratio(totals.purity)?.toFixed(2) ?? "-",
    ...counts.map(String),
  ];
}

function row(name: string, values: readonly string[]): string {
  return `${name.padEnd(24)}${values.map((value, i) => value.padStart(columns[i]!.length + 2)).join("")}`;
}

/** "0.98 (53/54, 0.90–1.00)": the share, the counts, and the interval of 95 %. */
function share(of: Share): string {
  const interval = wilson(of)
    ?.map((end) => end.toFixed(2))
    .join("–");
  return `${ratio(of)?.toFixed(2) ?? "-"} (${of.part}/${of.whole}${interval === undefined ? "" : `, ${interval}`})`;
}
