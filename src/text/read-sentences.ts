import type { Article } from "../news/article.ts";
import type { Sentence } from "./sentence.ts";

/** Splits an article's body into sentences with tagged tokens; deterministic, offsets into `article.text`. */
export function readSentences(_article: Article): readonly Sentence[] {
  throw new Error("not yet");
}
