import type { Article } from "./article.ts";

declare const verbatim: unique symbol;

/** A verbatim slice: `article.text.slice(start, start + text.length) === text`. Only `quoteSpan` makes one. */
export interface Quote {
  readonly articleId: string;
  readonly text: string;
  /** UTF-16 offset into `Article.text`. */
  readonly start: number;
  readonly [verbatim]: true;
}

/** A span of an article's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of a summary or an answer, with everything that it rests on; the first quote is its main source. */
export interface CitedSentence {
  readonly text: string;
  readonly quotes: readonly [Quote, ...Quote[]];
}

/**
 * The quote at a span of an article, white space at its ends left out. The only maker of quotes: what is shown
 * between quotation marks is cut from the stored text here and nowhere else.
 *
 * @throws RangeError where the span is outside the text or has nothing but white space.
 */
export function quoteSpan(article: Pick<Article, "id" | "text">, span: Span): Quote {
  const slice = article.text.slice(Math.max(0, span.start), span.end);
  const text = slice.trim();
  if (span.start < 0 || span.end > article.text.length || text === "") {
    throw new RangeError(`no quote at ${span.start}-${span.end} of article ${article.id}`);
  }
  const start = span.start + slice.indexOf(text);
  return { articleId: article.id, text, start } as Quote;
}

/** Do two quotes have words of one article in common? */
export function quotesOverlap(a: Quote, b: Quote): boolean {
  return (
    a.articleId === b.articleId && a.start < b.start + b.text.length && b.start < a.start + a.text.length
  );
}
