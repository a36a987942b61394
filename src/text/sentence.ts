import type { Article } from "../news/article.ts";
import type { Span } from "../news/citation.ts";

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X"
  | "SPACE";

export interface Token {
  /** As written. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** UTF-16 offsets into `Article.text`. */
  readonly start: number;
  readonly end: number;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

/** One sentence of an article's body. Offsets refer to `Article.text`. */
export interface Sentence extends Span {
  readonly articleId: string;
  readonly text: string;
  /** Which paragraph of the body it stands in, from 0. */
  readonly paragraph: number;
  /** Its place in the whole body, from 0. */
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** The sentences of an article's body; the same list each time it is asked. */
export type SentencesOf = (article: Article) => readonly Sentence[];
