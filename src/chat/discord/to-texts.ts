import { cutText } from "../cut-text.ts";
import type { Line } from "../to-lines.ts";
import { toMarkdown } from "./to-markdown.ts";

/** What divides lines into texts. */
export interface TextRules {
  /** Of one text. */
  readonly characters: number;
  /** Kinds of lines that begin a text of their own. */
  readonly beginners: readonly Line["kind"][];
}

/** Lines as texts in Discord's Markdown that are not too long. */
export function toTexts(lines: readonly Line[], { characters, beginners }: TextRules): readonly string[] {
  const texts: string[] = [];
  for (const line of lines) {
    const begins = beginners.includes(line.kind);
    for (const content of cutLine(line, characters)) {
      const last = texts.at(-1);
      const joined = last === undefined ? content : `${last}\n${content}`;
      if (last === undefined || begins || joined.length > characters) texts.push(content);
      else texts[texts.length - 1] = joined;
    }
  }
  return texts;
}

/** A line that alone is too long is cut before it is marked up, never inside of markup. */
function cutLine(line: Line, characters: number): readonly string[] {
  const whole = toMarkdown(line);
  if (whole.length <= characters) return [whole];
  const spans = line.spans.flatMap((span) =>
    // Escaping may double a text.
    cutText(span.text, characters / 2 - 20).map((text) => ({ ...span, text })),
  );
  return spans.map((span) => toMarkdown({ ...line, spans: [span] }));
}
