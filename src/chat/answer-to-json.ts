import type { Answer } from "../news/answer.ts";
import type { Quote } from "../news/citation.ts";
import { labelAnswer } from "./render-answer.ts";
import { articleToJson, pointToJson } from "./to-json.ts";

/** An answer in the published JSON shape: strings as they were read, the disagreement and the articles as in a digest. */
export function answerToJson(answer: Answer) {
  const { sentences, disagreement, nearest, stories } = answer;
  const [story] = stories;
  return {
    answered: sentences.length > 0,
    sentences: sentences.map(({ text, quotes }) => ({ text, quotes: quotes.map(quoteToJson) })),
    disagreement:
      disagreement === null || story === undefined
        ? null
        : pointToJson(disagreement, "1.1", story, labelAnswer(answer)),
    nearest: nearest === null ? null : quoteToJson(nearest),
    articles: stories.flatMap((one) => one.articles.map((article) => articleToJson(article, one))),
  };
}

function quoteToJson({ articleId, text, start }: Quote) {
  return { article: articleId, text, start };
}
