import type { Article } from "../news/article.ts";
import type { CitedSentence } from "../news/citation.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";
import { ask } from "./ask.ts";
import type { Call } from "./call.ts";
import { verifySentences } from "./gate/verify-sentences.ts";
import type { Withheld } from "./gate/withheld.ts";
import { numberSentences } from "./material.ts";
import { plain, renderLines, renderReports } from "./render-lines.ts";

/** An answer in a model's words, every sentence of it borne out by what it cites. */
export interface ModelAnswer {
  /** Empty: the sources do not answer the question, as far as the model can tell. */
  readonly sentences: readonly CitedSentence[];
  readonly withheld: readonly Withheld[];
}

const mostSentences = 4;
const mostQuestion = 500;

/**
 * Answers a question from sentences that were found for it, by article; the first articles are the best.
 *
 * @throws ModelError where the model gives no answer, for whatever reason.
 */
export async function answerWithModel(
  question: string,
  found: ReadonlyMap<Article, readonly Sentence[]>,
  sentencesOf: SentencesOf,
  call: Call,
): Promise<ModelAnswer> {
  const shown = new Map([...found].map(([article, sentences]) => [article.id, sentences]));
  const material = numberSentences([...found.keys()], sentencesOf, undefined, shown);
  const values = {
    question: plain(question).slice(0, mostQuestion),
    reports: renderReports(material),
    lines: renderLines(material.lines.values()),
  };
  const stated = await ask("answer-question", values, call);
  const { sentences, withheld } = verifySentences(
    stated.sentences.slice(0, mostSentences),
    material,
    "answer",
  );
  return { sentences: sentences.map(({ text, quotes }) => ({ text, quotes })), withheld };
}
