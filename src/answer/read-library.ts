import type { Article } from "../news/article.ts";
import { medianPublishedMs, type Story } from "../news/story.ts";
import { tagText } from "../text/read-sentences.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";
import type { DateAnchor } from "../values/dates.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { findTitles } from "./find-titles.ts";

/** A sentence in which an answer is looked for. */
export interface Passage {
  readonly shelf: Shelf;
  readonly page: Page;
  readonly sentence: Sentence;
  /** Its place on the page. */
  readonly index: number;
  readonly words: readonly ContentWord[];
  readonly lemmas: ReadonlySet<string>;
}

/** One article, read. */
export interface Page {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly title: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly anchor: DateAnchor;
}

/** One story, read: where a word may stand when the sentence that answers leaves it out. */
export interface Shelf {
  readonly story: Story;
  readonly pages: readonly Page[];
  /** In how many of its sentences a word stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** On how many pages a word stands, headlines included. */
  readonly spread: ReadonlyMap<string, number>;
  readonly sentences: number;
  /** Last name of somebody → what only that person is called: "salcedo" → "president". */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Everything that can answer. */
export interface Library {
  readonly shelves: readonly Shelf[];
  readonly vocabulary: ReadonlySet<string>;
  /** The words of it that are names. */
  readonly names: ReadonlySet<string>;
  /** The words that stand somewhere in small letters. */
  readonly ordinary: ReadonlySet<string>;
}

/** Reads stories for questions; copies of an article are left out, since they say the same. */
export function readLibrary(stories: readonly Story[], sentencesOf: SentencesOf): Library {
  const shelves = stories.map((story) => readShelf(story, sentencesOf));
  const vocabulary = new Set(shelves.flatMap(({ spread }) => [...spread.keys()]));
  const words = shelves.flatMap(({ pages }) =>
    pages.flatMap(({ passages }) => passages.flatMap((one) => one.words)),
  );
  const isName = ({ token, index }: ContentWord) =>
    token.pos === "PROPN" || (index > 0 && /^\p{Lu}\p{Ll}/u.test(token.text));
  const names = new Set(words.filter(isName).flatMap(({ lemma, token }) => [lemma, token.lower]));
  const ordinary = new Set(words.flatMap(({ token }) => (token.text === token.lower ? token.lower : [])));
  return { shelves, vocabulary, names, ordinary };
}

function readShelf(story: Story, sentencesOf: SentencesOf): Shelf {
  const pages: Page[] = [];
  const frequency = new Map<string, number>();
  const spread = new Map<string, number>();
  const medianMs = medianPublishedMs(story.articles);
  const read = story.articles.map((article) => ({ article, sentences: sentencesOf(article) }));
  const titles = findTitles(read.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens)));
  const shelf: Shelf & { sentences: number } = { story, pages, frequency, spread, sentences: 0, titles };
  for (const { article, sentences } of read) {
    const page = readPage(shelf, article, sentences, medianMs);
    pages.push(page);
    shelf.sentences += page.passages.length;
    for (const lemma of new Set([...page.lemmas, ...page.title])) increment(spread, lemma);
    for (const { lemmas } of page.passages) for (const lemma of lemmas) increment(frequency, lemma);
  }
  return shelf;
}

function readPage(
  shelf: Shelf,
  article: Article,
  sentences: readonly Sentence[],
  medianMs: number | null,
): Page {
  const passages: Passage[] = [];
  const lemmas = new Set<string>();
  const own = article.publishedAt !== null;
  const publishedAt = article.publishedAt ?? (medianMs === null ? null : new Date(medianMs).toISOString());
  const title = new Set(contentWords(tagText(article.title)).map(({ lemma }) => lemma));
  const page: Page = { article, passages, title, lemmas, anchor: { publishedAt, own } };
  for (const [index, sentence] of sentences.entries()) {
    const words = contentWords(sentence.tokens);
    const own = new Set(words.map(({ lemma }) => lemma));
    for (const lemma of own) lemmas.add(lemma);
    passages.push({ shelf, page, sentence, index, words, lemmas: own });
  }
  return page;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
