import type { PostBody, StoryNote } from "../platform.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { toParagraph } from "./to-markdown.ts";

/** A text with a paragraph below the headline of a story; null where it does not begin that. */
export function annotateText(body: PostBody, { story, text }: StoryNote): string | null {
  if (typeof body !== "string") return null;
  const headline = `${toParagraph(story)}\n`;
  const place = body.startsWith(headline) ? 0 : body.indexOf(`\n${headline}`) + 1;
  if (place === 0 && !body.startsWith(headline)) return null;
  const end = place + headline.length;
  return `${body.slice(0, end)}\n*${escapeMarkdown(text)}*\n${body.slice(end)}`;
}
