import { readSentences } from "./read-sentences.ts";
import type { Sentence, SentencesOf } from "./sentence.ts";

/** `readSentences` that reads each article once for as long as the returned function lives. */
export function readOnce(): SentencesOf {
  const known = new Map<string, readonly Sentence[]>();
  return (article) => {
    const sentences = known.get(article.id) ?? readSentences(article);
    known.set(article.id, sentences);
    return sentences;
  };
}
