import type { types } from "@slack/bolt";
import { cutText } from "../cut-text.ts";
import type { Line, Span } from "../to-lines.ts";
import { slackLimits } from "./limits.ts";

/**
 * Lines as rich text, whose elements Slack never reads as markup: an article's `<!channel>` or `*bold*` stays what it
 * is. Several where one would be too long; a line is divided only where it alone is.
 */
export function toRichText(lines: readonly Line[]): readonly types.RichTextBlock[] {
  const blocks: Line[][] = [];
  let length = 0;
  for (const line of lines.flatMap(cutLine)) {
    const own = lengthOf(line);
    if (blocks.length === 0 || length + own > slackLimits.richText) {
      blocks.push([]);
      length = 0;
    }
    blocks.at(-1)!.push(line);
    length += own;
  }
  return blocks.map((block) => ({ type: "rich_text", elements: toElements(block) }));
}

function cutLine(line: Line): readonly Line[] {
  if (lengthOf(line) <= slackLimits.richText) return [line];
  const spans = line.spans.flatMap((span) =>
    cutText(span.text, slackLimits.richText).map((text) => ({ ...span, text })),
  );
  return spans.map((span) => ({ ...line, spans: [span] }));
}

function lengthOf({ spans }: Line): number {
  return spans.reduce((sum, { text }) => sum + text.length, 0);
}

/** Items of one level that follow each other are one list, other lines one section with line breaks in it. */
function toElements(lines: readonly Line[]): types.RichTextBlockElement[] {
  const elements: types.RichTextBlockElement[] = [];
  for (const { kind, spans } of lines) {
    const section: types.RichTextSection = { type: "rich_text_section", elements: spans.map(toElement) };
    const last = elements.at(-1);
    if (kind === "item" || kind === "subitem") {
      const indent = kind === "item" ? 0 : 1;
      if (last?.type === "rich_text_list" && last.indent === indent) last.elements.push(section);
      else elements.push({ type: "rich_text_list", style: "bullet", indent, elements: [section] });
    } else if (last?.type === "rich_text_section") {
      last.elements.push({ type: "text", text: "\n" }, ...section.elements);
    } else elements.push(section);
  }
  return elements;
}

function toElement({ text, style, link, at }: Span): types.RichTextElement {
  const styled = style === "plain" ? {} : { style: { [style]: true } };
  if (link !== null) return { type: "link", url: link, text, ...styled };
  if (at === null) return { type: "text", text, ...styled };
  const timestamp = Math.floor(Date.parse(at.at) / 1000);
  return { type: "date", timestamp, format: "{date_short_pretty} {time}", fallback: text, ...styled };
}
