import type { Article } from "../news/article.ts";
import { measureOverlap, readWording } from "./shared-wording.ts";

/** An edited article has at least this share of its words from before, or leaves this share of them. */
const LEAST_KEPT = 0.2;
/** With fewer words, an edit may leave none in a row. */
const FEWEST_WORDS = 25;

/** Whether a text found where another stood is that article, edited, rather than another one put in its place. */
export function isSameArticle(before: Article, after: Article): boolean {
  const [a, b] = [readWording(before), readWording(after)];
  if (Math.min(a.words.length, b.words.length) < FEWEST_WORDS) return true;
  return Math.max(measureOverlap(a, b).contained, measureOverlap(b, a).contained) >= LEAST_KEPT;
}
