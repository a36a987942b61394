import type { Article } from "../../src/news/article.ts";
import { createRandom } from "../create-random.ts";

/** An article of the stream and the story that it was made for. */
export interface StreamedArticle {
  readonly article: Article;
  readonly story: string;
}

const ARTICLES_A_DAY = 2_000;
/** The articles of a story come within about so many others. */
const SPREAD = 400;
const syllables =
  "ba bel cor da den far gil har jo kal lor mar nor os pel quin ros sal tor ul ves wil yar zen".split(" ");

/**
 * An endless-looking stream of `length` news articles, the same for the same seed. Each story is a copy of a known
 * one in which every name, place, number and date was swapped for others, alike in all its articles; the articles
 * of some hundred stories are under way at any time.
 */
export function* streamArticles(known: readonly (readonly Article[])[], length: number, seed: number) {
  const random = createRandom(seed);
  const waiting: StreamedArticle[] = [];
  let made = 0;
  for (let i = 0; i < length; i += 1) {
    while (waiting.length < SPREAD) {
      waiting.push(...makeStory(known[made % known.length]!, made, random));
      made += 1;
    }
    const at = Math.floor(random() * waiting.length);
    const next = waiting[at]!;
    waiting[at] = waiting.at(-1)!;
    waiting.pop();
    const publishedAt = new Date(Date.UTC(2020, 0, 1) + (i / ARTICLES_A_DAY) * 86_400_000).toISOString();
    yield { ...next, article: { ...next.article, id: `a${i}`, publishedAt } };
  }
}

function makeStory(known: readonly Article[], number: number, random: () => number): StreamedArticle[] {
  const swapped = new Map<string, string>();
  const swap = (text: string) =>
    text.replace(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’]{2,}|\d+/gu, (found) => {
      const replacement =
        swapped.get(found) ?? (/^\d/.test(found) ? newNumber(found, random) : newName(random));
      swapped.set(found, replacement);
      return replacement;
    });
  return known.map((article) => {
    // The body is where capitals tell names; the headline then follows it.
    const text = swap(article.text);
    const title = article.title.replace(/[\p{L}'’]{3,}|\d+/gu, (found) => swapped.get(found) ?? found);
    return { story: `s${number}`, article: { ...article, title, text } };
  });
}

function newNumber(found: string, random: () => number): string {
  const least = found.length === 1 ? 1 : 10 ** (found.length - 1);
  return String(least + Math.floor(random() * (10 ** found.length - least)));
}

function newName(random: () => number): string {
  const parts = Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]!);
  const name = parts.join("");
  return name[0]!.toUpperCase() + name.slice(1);
}
