import type { Span } from "../../news/citation.ts";

/** A word as it is compared, and where it stands. */
export interface QuoteWord extends Span {
  /** Folded: lower case, one form of each letter, without marks that nobody sees and without apostrophes. */
  readonly word: string;
  /** As written. */
  readonly text: string;
}

/** Zero-width, soft-hyphen, byte-order and direction marks. */
const unseen = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff";
const UNSEEN = new RegExp(`[${unseen}]`, "gu");
const WORD = new RegExp(
  `(?<![^\\s(])[-−](?=\\d)(?:\\d[\\d.,:]*)?\\d[\\p{L}%]*|[$€£¥]?(?:\\d(?:[\\d${unseen}]|[.,:](?=\\d))*)[\\p{L}\\p{M}%]*|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}${unseen}]|['’ʼ](?=\\p{L}))*`,
  "gu",
);

/**
 * The words of a text in order. Quotation marks, dashes, other punctuation, white space and letter case make no
 * difference between two texts; digits, signs of currency, percent signs and every word do.
 */
export function splitWords(text: string): readonly QuoteWord[] {
  return [...text.matchAll(WORD)].map(({ 0: match, index }) => ({
    word: foldWord(match),
    text: match,
    start: index,
    end: index + match.length,
  }));
}

function foldWord(text: string): string {
  return text
    .replace(UNSEEN, "")
    .normalize("NFKC")
    .replace(/['’ʼ]/g, "")
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace("−", "-")
    .toLowerCase();
}
