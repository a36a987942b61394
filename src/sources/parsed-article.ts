import type { Published } from "../text/publication-date.ts";

/** What a parser found of one article in a file; null: the file's own metadata do not tell it. */
export interface ParsedArticle {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly language: string | null;
}

/** What a parser found in a file, and what it had to leave out: each mistake says what to do. */
export interface ParsedFile {
  readonly articles: readonly ParsedArticle[];
  readonly mistakes: readonly string[];
}

/** A file's text with nothing known about it. */
export function bareArticle(text: string): ParsedArticle {
  return { text, title: null, outlet: null, url: null, published: null, language: null };
}
