import type { Span } from "../../news/citation.ts";
import { isCriticalWord } from "./critical-word-lexicon.ts";
import { type QuoteWord, splitWords } from "./quote-words.ts";

/** Where a quotation stands in a text, and by which rule it was recognised. */
export interface LocatedQuote extends Span {
  /** "repaired": a harmless word or two differ; what is shown is the text's own wording. */
  readonly how: "words" | "elided" | "repaired";
}

/** How far apart, in characters, the parts of "A … B" may stand: what lies between is shown with them. */
const mostBetweenParts = 300;
/** Words that a near match needs, and how many of them may differ. */
const repairable = { words: 6, differing: 3, alike: 0.88 };

/**
 * Finds a quotation as a model gives it back: word for word, with parts left out and marked so, or with up to three
 * differing words of which none is a number, a date, a name, a negation or another word that turns the sense
 * round. Undefined where the text does not have it.
 */
export function locateQuote(quote: string, source: readonly QuoteWord[]): LocatedQuote | undefined {
  const wanted = splitWords(quote);
  if (wanted.length === 0) return undefined;
  const at = findRun(wanted, source, 0);
  if (at >= 0) return { ...spanOf(source, at, wanted.length), how: "words" };
  return findElided(quote, source) ?? findNear(wanted, source);
}

/** The place in `source`, from a place on, at which the words follow each other; -1 where there is none. */
function findRun(words: readonly QuoteWord[], source: readonly QuoteWord[], from: number): number {
  const first = words[0]!.word;
  const last = source.length - words.length;
  for (let at = from; at <= last; at += 1) {
    if (source[at]!.word === first && words.every(({ word }, i) => source[at + i]!.word === word)) return at;
  }
  return -1;
}

function spanOf(source: readonly QuoteWord[], at: number, count: number): Span {
  return { start: source[at]!.start, end: source[at + count - 1]!.end };
}

/** "A … B", "A [the mayor] B": each part of two words or more, in their order and near each other. */
function findElided(quote: string, source: readonly QuoteWord[]): LocatedQuote | undefined {
  const parts = quote
    .split(/\s*(?:\[[^\]]*\]|\([.…]+\)|\.{3,}|…)\s*/)
    .map(splitWords)
    .filter((part) => part.length > 0);
  if (parts.length < 2 || parts.some((part) => part.length < 2)) return undefined;
  let next = 0;
  let span = null as Span | null;
  for (const part of parts) {
    const at = findRun(part, source, next);
    if (at < 0) return undefined;
    const here = spanOf(source, at, part.length);
    if (span !== null && here.start - span.end > mostBetweenParts) return undefined;
    span = { start: span?.start ?? here.start, end: here.end };
    next = at + part.length;
  }
  return { ...span!, how: "elided" };
}

/** The stretch of the source with the most words in common, where what differs is harmless. */
function findNear(wanted: readonly QuoteWord[], source: readonly QuoteWord[]): LocatedQuote | undefined {
  if (wanted.length < repairable.words) return undefined;
  const edge = new Set([wanted[0]!.word, wanted[1]!.word]);
  let best: { readonly at: number; readonly length: number; readonly alike: number } | undefined;
  for (let at = 0; at < source.length; at += 1) {
    if (!edge.has(source[at]!.word)) continue;
    for (let length = wanted.length - 2; length <= wanted.length + 2; length += 1) {
      if (at + length > source.length) break;
      const shared = sharedLength(wanted, source, at, length);
      const alike = (2 * shared) / (wanted.length + length);
      if (alike >= repairable.alike && alike > (best?.alike ?? 0)) best = { at, length, alike };
    }
  }
  if (best === undefined) return undefined;
  const found = source.slice(best.at, best.at + best.length);
  const differing = [...missingFrom(found, wanted), ...missingFrom(wanted, found)];
  const isHarmless = differing.length <= repairable.differing * 2 && !differing.some(isCritical);
  const inOrder = differing.length > 0 && missingFrom(wanted, found).length <= repairable.differing;
  return isHarmless && inOrder ? { ...spanOf(source, best.at, best.length), how: "repaired" } : undefined;
}

const isCritical = ({ word, text }: QuoteWord) => isCriticalWord(word) || /^\p{Lu}/u.test(text);

/** The words that are in one list more often than in the other. */
function missingFrom(other: readonly QuoteWord[], words: readonly QuoteWord[]): readonly QuoteWord[] {
  const left = new Map<string, number>();
  for (const { word } of other) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter(({ word }) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Length of the longest common subsequence of words (Wagner and Fischer 1974). */
function sharedLength(
  wanted: readonly QuoteWord[],
  source: readonly QuoteWord[],
  at: number,
  length: number,
): number {
  let before = new Array<number>(length + 1).fill(0);
  for (const { word } of wanted) {
    const row = [0];
    for (let i = 1; i <= length; i += 1) {
      row[i] = source[at + i - 1]!.word === word ? before[i - 1]! + 1 : Math.max(before[i]!, row[i - 1]!);
    }
    before = row;
  }
  return before[length]!;
}
