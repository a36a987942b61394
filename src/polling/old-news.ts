import type { Article } from "../news/article.ts";

const hourMs = 3_600_000;
/** Feeds hold the entries of weeks; who adds one wants what is going on. */
const oldMs = 48 * hourMs;

/**
 * Was an article old already when its feed was added? An undated one may be new.
 *
 * @param now epoch milliseconds
 */
export function isOldNews(
  { publishedAt, publishedPrecision }: Pick<Article, "publishedAt" | "publishedPrecision">,
  now: number,
): boolean {
  if (publishedAt === null) return false;
  // Of a mere day it is not known when in it.
  const latest = Date.parse(publishedAt) + (publishedPrecision === "day" ? 24 * hourMs : 0);
  return now - latest > oldMs;
}
