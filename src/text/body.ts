import type { Article } from "../news/article.ts";
import type { Span } from "../news/citation.ts";

/** A paragraph of an article proper: page furniture and the headline are not among them. */
export type Paragraph = Span;

/**
 * The paragraphs of an article that its author wrote as the article: without headline, metadata lines, share
 * lines, other headlines, comment forms, captions, e-mail stubs. Spans of `article.text`, in order.
 */
export function findBody(article: Article): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of article.text.matchAll(/[^\n]+/g)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}
