import type { Answer } from "../../src/news/answer.ts";
import type { Article } from "../../src/news/article.ts";
import type { Quote } from "../../src/news/citation.ts";
import { fold } from "./fold.ts";
import type { GoldQuestion } from "./question-sets.ts";

/** How one answer came out. */
export interface AnswerScore {
  readonly id: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly answered: boolean;
  /** Answered with every part and position, each with a citation that gives it; or refused where the articles do not say. */
  readonly right: boolean;
  /** Quotes, and those of them that give a part of the answer. */
  readonly quotes: number;
  readonly rightQuotes: number;
  /** Parts of the expected answer, and those that are cited. */
  readonly parts: number;
  readonly citedParts: number;
  readonly notVerbatim: number;
}

/** Scores an answer by the passages that it cites; `articles` are those it was drawn from. */
export function scoreAnswer(gold: GoldQuestion, answer: Answer, articles: readonly Article[]): AnswerScore {
  const quotes = quotesOf(answer);
  const gives = (part: GoldQuestion["answers"][number], quote: Quote) =>
    part.some((passage) => overlaps(quote, passage, articles));
  const citedParts = gold.answers.filter((part) => quotes.some((quote) => gives(part, quote))).length;
  const answerable = gold.answers.length > 0;
  const answered = answer.sentences.length > 0;
  return {
    id: gold.id,
    question: gold.question,
    answerable,
    answered,
    right: answerable ? answered && citedParts === gold.answers.length : !answered,
    quotes: quotes.length,
    rightQuotes: quotes.filter((quote) => gold.answers.some((part) => gives(part, quote))).length,
    parts: gold.answers.length,
    citedParts,
    notVerbatim: quotes.filter((quote) => !isVerbatim(quote, articles)).length,
  };
}

/** Every quote that an answer shows as one. */
export function quotesOf({ sentences, disagreement }: Answer): readonly Quote[] {
  const claimed = disagreement?.positions.flatMap(({ claims }) => claims.map(({ quote }) => quote)) ?? [];
  return [...sentences.flatMap(({ quotes }) => quotes), ...claimed];
}

/** Does a quote give an expected passage, or is it a part of it? */
export function overlaps(
  quote: Quote,
  passage: GoldQuestion["answers"][number][number],
  articles: readonly Article[],
): boolean {
  const article = articles.find(({ id }) => id === quote.articleId);
  // An exported list of articles has one path for all: the passage tells which is meant.
  if (article?.path !== passage.article && !article?.path?.startsWith(passage.article)) return false;
  const [told, wanted] = [fold(quote.text), fold(passage.quote)];
  return told.includes(wanted) || wanted.includes(told);
}

const isVerbatim = (quote: Quote, articles: readonly Article[]) =>
  articles.some(
    ({ id, text }) =>
      id === quote.articleId && text.slice(quote.start, quote.start + quote.text.length) === quote.text,
  );
