import { type KnownParagraphs, readSentences } from "./read-sentences.ts";
import type { Sentence, SentencesOf } from "./sentence.ts";

/** `readSentences` that reads each article, and what reprints have in common, once for as long as the returned function lives. */
export function readOnce(): SentencesOf {
  const known = new Map<string, readonly Sentence[]>();
  const paragraphs: KnownParagraphs = new Map();
  return (article) => {
    const sentences = known.get(article.id) ?? readSentences(article, paragraphs);
    known.set(article.id, sentences);
    return sentences;
  };
}
