import assert from "node:assert/strict";
import { readSentences } from "../../src/text/read-sentences.ts";
import type { Sentence } from "../../src/text/sentence.ts";

/** A text that is one sentence, as an undated article's. */
export function sentenceOf(text: string): Sentence {
  const metadata = { id: "a", url: null, path: null, outlet: "Post", title: "", publishedAt: null };
  const sentences = readSentences({ ...metadata, language: "en", text, publishedPrecision: "day" });
  assert.equal(sentences.length, 1, text);
  return sentences[0]!;
}
