import type { Line, Span } from "../to-lines.ts";
import { escapeMarkdown, escapeStart } from "./escape-markdown.ts";

/** A line as Discord's Markdown. */
export function toMarkdown({ kind, spans }: Line): string {
  const words = spans.map(spanToMarkdown).join("");
  switch (kind) {
    case "title":
      return `## ${words}`;
    case "headline":
      // Bold anyway.
      return `### ${spans.map((span) => spanToMarkdown({ ...span, style: "plain" })).join("")}`;
    case "small":
      return `-# ${words}`;
    case "item":
      return `- ${words}`;
    case "subitem":
      return `  - ${words}`;
    case "heading":
    case "text":
      return escapeStart(words);
  }
}

function spanToMarkdown({ text, style, link, at }: Span): string {
  if (at !== null) return `<t:${Math.floor(Date.parse(at.at) / 1000)}:f>`;
  // Brackets around a label would be part of a link's own.
  if (link !== null) return `[${escapeMarkdown(text.replace(/^\[(.*)\]$/, "$1"))}](${link})`;
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/.exec(text)!;
  if (words === "") return text;
  const mark = { plain: "", bold: "**", italic: "*" }[style];
  // A bracket that does not touch what is before it opens no link.
  const escaped = escapeMarkdown(words!).replace(before === "" ? /(?!)/ : /^\\\(/, "(");
  return `${before}${mark}${escaped}${mark}${after}`;
}
