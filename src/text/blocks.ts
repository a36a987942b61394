import type { Span } from "../news/citation.ts";

const wordsAWrappedLineHolds = { least: 40, most: 100 };

/**
 * The blocks of a text, each one paragraph, heading or line of furniture, without white space at their ends: one a
 * line, or one a group of lines where the text is hard-wrapped. Linear in the text's length.
 */
export function splitBlocks(text: string): readonly Span[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  if (width === null) return lines;
  const blocks: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && isWrapped(text, before, line, width))
      blocks.push({ start: blocks.pop()!.start, end: line.end });
    else blocks.push(line);
  }
  return blocks;
}

function splitLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const first = start + line.indexOf(trimmed);
      lines.push({ start: first, end: first + trimmed.length });
    }
    start = end + 1;
  }
  return lines;
}

/**
 * The width at which a text was hard-wrapped; null where it was not: most of its line breaks stand where the next
 * word would not have fitted, and many of them inside a sentence.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && isNextLine(text, line, next) ? [{ line, next }] : [];
  });
  if (pairs.length < 3) return null;
  const lengths = pairs.map(({ line }) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)]!;
  if (width < wordsAWrappedLineHolds.least || width > wordsAWrappedLineHolds.most) return null;
  const wrapped = pairs.filter(({ line, next }) => isWrapped(text, line, next, width));
  const midSentence = wrapped.filter(({ line, next }) => isMidSentence(text, line, next));
  const isHardWrapped =
    wrapped.length >= pairs.length / 2 && midSentence.length >= Math.max(2, pairs.length / 3);
  return isHardWrapped ? width : null;
}

function isMidSentence(text: string, line: Span, next: Span): boolean {
  return (
    !/[.!?:;"”’)\]]/.test(text[line.end - 1]!) &&
    /^["“‘(]?[\p{Ll}\d]/u.test(text.slice(next.start, next.start + 3))
  );
}

/** The next line's first word would not have fitted on this one. An item of a list begins a line of its own. */
function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
  const isItem = /^(?:[-*•>#]|\d[.)]) /.test(text.slice(next.start, next.start + 3));
  if (isItem || !isNextLine(text, line, next)) return false;
  const word = text.slice(next.start, Math.min(next.end, next.start + width + 1)).search(/\s|$/);
  return line.end - line.start + 1 + word > width;
}

/** No empty line stands between them. */
function isNextLine(text: string, line: Span, next: Span): boolean {
  const between = text.slice(line.end, Math.min(next.start, line.end + 200));
  return between.indexOf("\n") === between.lastIndexOf("\n") && next.start - line.end < 200;
}
