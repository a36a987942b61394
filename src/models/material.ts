import type { Article } from "../news/article.ts";
import type { Span } from "../news/citation.ts";
import { comparedAccounts, comparedOf, medianPublishedMs, type Story } from "../news/story.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";
import type { DateAnchor } from "../values/dates.ts";
import { type QuoteWord, splitWords } from "./gate/quote-words.ts";
import { isInstruction } from "./is-instruction.ts";

/** A sentence that a model may read, under the id by which it refers to it. */
export interface Line {
  /** "a2.s05": the sixth sentence of the second article. */
  readonly id: string;
  readonly sentence: Sentence;
  readonly source: SourceText;
}

/** An article as the gate looks things up in it. */
export interface SourceText {
  readonly article: Article;
  /** "a2". */
  readonly id: string;
  readonly sentences: readonly Sentence[];
  readonly words: readonly QuoteWord[];
  /** The day by which "on Saturday" is read. */
  readonly anchor: DateAnchor;
}

/** What a model is given to read of one story, and all that its answer may refer to. */
export interface Material {
  readonly sources: readonly SourceText[];
  /** In the order of the articles. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Sentences that a model does not get to see: hidden ones, and those that look like instructions to it. */
  readonly hidden: number;
}

/** Numbers the sentences of the accounts that can be compared, with what editors changed in reprints of them. */
export function readMaterial(story: Story, sentencesOf: SentencesOf): Material {
  const accounts = comparedAccounts(story);
  const reprints = comparedOf(story.articles.filter(({ id }) => story.copyOf[id] !== undefined));
  const known = new Set(accounts.flatMap((account) => sentencesOf(account).map(foldSentence)));
  const changed = new Map(
    reprints.map((reprint) => [
      reprint.id,
      sentencesOf(reprint).filter((sentence) => !known.has(foldSentence(sentence))),
    ]),
  );
  const articles = [...accounts, ...reprints.filter(({ id }) => changed.get(id)!.length > 0)];
  return numberSentences(articles, sentencesOf, medianPublishedMs(story.articles), changed);
}

/**
 * The sentences of articles under ids; `shown` limits an article to some of its sentences.
 *
 * @param medianMs when undated articles are taken to be from, in epoch milliseconds.
 */
export function numberSentences(
  articles: readonly Article[],
  sentencesOf: SentencesOf,
  medianMs: number | null = medianPublishedMs(articles),
  shown: ReadonlyMap<string, readonly Sentence[]> = new Map(),
): Material {
  const lines = new Map<string, Line>();
  let hidden = 0;
  const sources = articles.map((article, place) => {
    const own = article.publishedAt !== null;
    const publishedAt = article.publishedAt ?? (medianMs === null ? null : new Date(medianMs).toISOString());
    const sentences = sentencesOf(article);
    const id = `a${place + 1}`;
    const words = splitWords(article.text);
    const source = { article, id, sentences, words, anchor: { publishedAt, own } };
    const comments = findComments(article.text);
    for (const sentence of shown.get(article.id) ?? sentences) {
      const line = `${id}.s${String(sentence.index + 1).padStart(2, "0")}`;
      const isUnseen = comments.some(({ start, end }) => start < sentence.end && sentence.start < end);
      if (isUnseen || isInstruction(sentence.text)) hidden += 1;
      else lines.set(line, { id: line, sentence, source });
    }
    return source;
  });
  return { sources, lines, hidden };
}

/** Comments of a page, which its readers do not see. */
function findComments(text: string): readonly Span[] {
  return [...text.matchAll(/<!--.*?(?:-->|$)/gs)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

const foldSentence = ({ text }: Sentence) =>
  splitWords(text)
    .map(({ word }) => word)
    .join(" ");
