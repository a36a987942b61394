import type { Article } from "../news/article.ts";
import { findBody } from "../text/body.ts";
import { readTokens } from "./tokens.ts";

/** An article's words in order, as they are compared for reprints. */
export interface Wording {
  readonly words: readonly string[];
  /** Whether each word stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Every run of `SHINGLE` words as text, in order. */
  readonly shingles: readonly string[];
  /** The same without order; made when asked for, which is for few. */
  readonly shingleSet: ReadonlySet<string>;
}

/** How much of one article stands word for word in another. */
export interface Overlap {
  /** Of its words, 0 to 1: Broder's containment (1997), counted in words rather than shingles. */
  readonly contained: number;
  /** Of its words outside quotation marks: two accounts may share a long quotation. */
  readonly containedUnquoted: number;
  /** Words in stretches of its own. */
  readonly own: number;
}

/** Five words in a row rarely agree by chance, and an edited figure breaks few of them. */
const SHINGLE = 5;
/** A reprint shows itself well before; and a text of megabytes must not stop the others. */
const MOST_WORDS = 10_000;
const MOST_CHARACTERS = 10 * MOST_WORDS;
/** A shorter stretch that differs is an edit, not own reporting. */
const OWN_STRETCH = 10;

/** The words of an article's body; page furniture is left out, because every page of an outlet has it. */
export function readWording(article: Article): Wording {
  const words: string[] = [];
  const quoted: boolean[] = [];
  for (const { start, end } of findBody(article)) {
    if (words.length >= MOST_WORDS) break;
    const pieces = article.text.slice(start, Math.min(end, start + MOST_CHARACTERS)).split(/["“”„«»]/);
    for (const [i, piece] of pieces.entries()) {
      for (const { word } of readTokens(piece)) {
        words.push(word);
        quoted.push(i % 2 === 1);
      }
    }
  }
  const shingles = shinglesOf(words);
  let shingleSet: ReadonlySet<string> | undefined;
  return {
    ...{ words, quoted, shingles },
    get shingleSet() {
      shingleSet ??= new Set(shingles);
      return shingleSet;
    },
  };
}

/** How much of `wording` stands in `other`: a word is shared where a shingle around it is. */
export function measureOverlap(wording: Wording, other: Wording): Overlap {
  const { words, quoted, shingles } = wording;
  const shared = new Array<boolean>(words.length).fill(false);
  for (const [i, shingle] of shingles.entries()) {
    if (other.shingleSet.has(shingle)) shared.fill(true, i, i + SHINGLE);
  }
  const unquoted = shared.filter((_, i) => !quoted[i]);
  return { contained: shareOf(shared), containedUnquoted: shareOf(unquoted), own: countOwn(shared) };
}

function shinglesOf(words: readonly string[]): readonly string[] {
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(" "));
}

function shareOf(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;
}

function countOwn(shared: readonly boolean[]): number {
  let own = 0;
  let stretch = 0;
  for (const flag of [...shared, true]) {
    if (!flag) {
      stretch += 1;
      continue;
    }
    if (stretch >= OWN_STRETCH) own += stretch;
    stretch = 0;
  }
  return own;
}
