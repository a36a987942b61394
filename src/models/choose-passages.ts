import { findTerms, measureRarity, type Term } from "../disagree/terms.ts";
import type { Article } from "../news/article.ts";
import { comparedAccounts, type Story } from "../news/story.ts";
import { readPlainSentences } from "../text/read-sentences.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";

/** Characters of sentences that an answer is written from, about 5,000 tokens. */
const mostCharacters = 16_000;

/**
 * The sentences that a question may be answered from, by article: those that have its rarest words, and the ones
 * beside them; the article with the best sentence first. Empty where nothing has any of its words.
 */
export function choosePassages(
  question: string,
  stories: readonly Story[],
  sentencesOf: SentencesOf,
): ReadonlyMap<Article, readonly Sentence[]> {
  const passages = stories
    .flatMap(comparedAccounts)
    .flatMap((article) =>
      sentencesOf(article).map((sentence) => ({ article, sentence, terms: findTerms(sentence) })),
    );
  const rarity = measureRarity(passages.map(({ terms }) => terms));
  const wanted = new Set(
    readPlainSentences(question)
      .flatMap(findTerms)
      .map(({ term }) => term),
  );
  const scoreOf = (terms: readonly Term[]) =>
    [...new Set(terms.map(({ term }) => term))].reduce(
      (sum, term) => (wanted.has(term) ? sum + rarity(term) : sum),
      0,
    );
  const best = passages
    .map((passage) => ({ ...passage, score: scoreOf(passage.terms) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const chosen = new Map<Article, Set<Sentence>>();
  let size = 0;
  for (const { article, sentence } of best) {
    const near = sentencesOf(article).slice(Math.max(0, sentence.index - 1), sentence.index + 2);
    const known = chosen.get(article) ?? new Set();
    const added = near.filter((one) => !known.has(one));
    size += added.reduce((sum, { text }) => sum + text.length, 0);
    if (size > mostCharacters) break;
    chosen.set(article, new Set([...known, ...added]));
  }
  return new Map(
    [...chosen].map(([article, sentences]) => [
      article,
      [...sentences].toSorted((a, b) => a.index - b.index),
    ]),
  );
}
