import type { types } from "@slack/bolt";
import { cleanLine } from "../clean-line.ts";
import { cutText } from "../cut-text.ts";
import type { AnswerView, PointBlock } from "../message.ts";
import { nameVoice } from "../name-voice.ts";
import { slackLimits } from "./limits.ts";
import { toPlainText } from "./to-plain-text.ts";

/**
 * The answers to each question beside each other, with who gives them: a table, of which a message may have one.
 * Undefined where it would be too large to be read; what it shows is also in the list of quotes.
 */
export function toOverviewTable(points: readonly PointBlock[]): types.TableBlock | undefined {
  const most = Math.max(0, ...points.map(({ positions }) => positions.length));
  const { rows, columns, characters } = slackLimits.table;
  if (most < 2 || most + 1 > columns || points.length + 1 > rows) return undefined;
  const head = ["Question", ...Array.from({ length: most }, (_, i) => (i === 0 ? "Some say" : "Others say"))];
  const body = points.map(({ label, question, positions }) => [
    toCell(`${label} ${question}`, null),
    ...Array.from({ length: most }, (_, i) => toAnswerCell(positions[i])),
  ]);
  if (JSON.stringify(body).length > 3 * characters) return undefined;
  return {
    type: "table",
    rows: [head.map((word) => toCell(word, null)), ...body],
    column_settings: head.map(() => ({ is_wrapped: true })),
  };
}

/** The same for a modal, which has no tables: a section for each question, whose fields stand in two columns. */
export function toOverviewFields({ label, question, positions }: PointBlock): readonly types.SectionBlock[] {
  const fields = positions.map((position) =>
    toPlainText(`${position.answer} — ${namesOf(position)}`, slackLimits.field),
  );
  const text = toPlainText(`${label} ${question}`, slackLimits.field);
  const sections: types.SectionBlock[] = [];
  for (let i = 0; i < fields.length; i += mostFields)
    sections.push({ type: "section", ...(i === 0 && { text }), fields: fields.slice(i, i + mostFields) });
  return sections;
}

const mostFields = 10;

function toAnswerCell(position: AnswerView | undefined): types.RichTextBlock {
  return position === undefined ? toCell("–", null) : toCell(position.answer, namesOf(position));
}

function namesOf({ voices }: AnswerView): string {
  return voices
    .map((voice) => `${nameVoice(voice)} ${voice.citations.map(({ label }) => `[${label}]`).join(" ")}`)
    .join("; ");
}

function toCell(strong: string, names: string | null): types.RichTextBlock {
  const bold = { type: "text", text: clean(strong), style: { bold: true } } as const;
  const more = names === null ? [] : [{ type: "text", text: `\n${clean(names)}` } as const];
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [bold, ...more] }] };
}

function clean(text: string): string {
  return cutText(cleanLine(text).trim() || "–", 500)[0]!;
}
