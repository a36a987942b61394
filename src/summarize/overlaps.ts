import type { Quote } from "../news/citation.ts";
import type { Statement } from "./statement.ts";

/** Whether a statement and one of the quotes have a stretch of an article in common. */
export function overlaps({ articleId, start, end }: Statement, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (quote) => quote.articleId === articleId && quote.start < end && start < quote.start + quote.text.length,
  );
}
