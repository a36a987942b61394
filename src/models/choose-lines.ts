import { findSayings } from "../disagree/speakers.ts";
import { NEGATIONS } from "./gate/critical-word-lexicon.ts";
import type { Line, Material } from "./material.ts";

/** The most that a model reads of one story. */
const mostAccounts = 12;
const mostLinesEach = 40;

/**
 * The lines of a story that a model reads: of so many independent accounts at most, those of other outlets first, the
 * first sentences of each and those on which reports can differ: with a figure, a date, a speaker, a negation, a
 * quotation. What the offline engine quotes is always among them.
 */
export function chooseLines({ lines, sources }: Material, quoted: (line: Line) => boolean): readonly Line[] {
  const outlets = new Set<string>();
  const [first, more] = [
    sources.filter(({ article }) => (outlets.has(article.outlet) ? false : outlets.add(article.outlet))),
    new Set(sources),
  ];
  for (const source of first) more.delete(source);
  const chosen = new Set([...first, ...more].slice(0, mostAccounts));
  const bySource = Map.groupBy(lines.values(), ({ source }) => source);
  return [...bySource].flatMap(([source, own]) =>
    chosen.has(source) ? chooseOf(own, quoted) : own.filter(quoted),
  );
}

function chooseOf(own: readonly Line[], quoted: (line: Line) => boolean): readonly Line[] {
  if (own.length <= mostLinesEach) return own;
  const weighed = own.map((line, place) => ({
    line,
    weight: quoted(line) ? 10 : place < 3 ? 5 : weigh(line),
  }));
  const kept = new Set(
    weighed
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostLinesEach)
      .map(({ line }) => line),
  );
  return own.filter((line) => kept.has(line));
}

/** How many of the marks of a sentence that reports can differ on it has. */
function weigh({ sentence }: Line): number {
  const { tokens, text } = sentence;
  const marks = [
    /\d/.test(text) || tokens.some(({ pos }) => pos === "NUM"),
    findSayings(sentence).length > 0,
    tokens.some(({ lower }) => NEGATIONS.has(lower.replace(/['’]/g, "")) || lower === "n't"),
    tokens.some(({ quoted: isQuoted }) => isQuoted),
    tokens.some(({ pos }) => pos === "PROPN"),
  ];
  return marks.filter(Boolean).length;
}
