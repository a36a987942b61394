import type { Article } from "../news/article.ts";
import { teaserEndings } from "./teaser-lexicon.ts";

/** Feeds that give whole articles give more than that; a short article is asked for in vain, which does no harm. */
const leastWholeCharacters = 1_000;
/** Of the longer words of headline and teaser. */
const leastShared = 0.5;

/** Does the text of a feed's entry look as if the article went on elsewhere? */
export function isTeaser(text: string): boolean {
  const end = text.trimEnd().slice(-300);
  return text.length < leastWholeCharacters || teaserEndings.some((ending) => ending.test(end));
}

/** Is a page's text the article that a teaser is of? Not where it says no more, or speaks of something else. */
export function isWholeOf({ title, text: teaser }: Pick<Article, "title" | "text">, page: string): boolean {
  if (page.length <= teaser.length) return false;
  const words = longWords(`${title} ${teaser.slice(0, 500)}`);
  const onPage = new Set(longWords(page));
  const shared = words.filter((word) => onPage.has(word)).length;
  return shared >= words.length * leastShared;
}

function longWords(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])];
}
