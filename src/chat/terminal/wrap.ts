import stringWidth from "string-width";
import { cleanLine } from "../clean-line.ts";
import type { Line, Piece } from "./line.ts";

interface Frame {
  /** Columns of a terminal; a wide character takes two. */
  readonly width: number;
  /** Columns left free at the start of every line. */
  readonly indent?: number;
  /** More columns left free from the second line on. */
  readonly hang?: number;
  /** A label that fills the hang of the first line. */
  readonly lead?: Piece;
}

/** What stays together on a line; a word may change its style halfway. */
interface Word {
  readonly pieces: readonly Piece[];
  readonly spaced: boolean;
}

/** Chinese and Japanese are written without spaces: a line may break between two of their characters. */
const BREAK =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/**
 * Text set into lines of a frame, greedily. Every piece passes `cleanLine` here, so that nothing untrusted
 * reaches a terminal raw. A word wider than the frame is broken between characters.
 */
export function wrap(
  pieces: readonly Piece[],
  { width, indent = 0, hang = 0, lead }: Frame,
): readonly Line[] {
  const margin: Piece = { text: " ".repeat(indent + hang) };
  const widest = width - indent - hang;
  let line: Piece[] = [lead === undefined ? { text: " ".repeat(indent) } : fill(lead, indent, hang)];
  let room = width - measure(line);
  const lines = [line];
  for (const word of readWords(pieces).flatMap((word) => breakUp(word, widest))) {
    const columns = measure(word.pieces);
    let gap = word.spaced && line.length > 1 ? [spaceBefore(word)] : [];
    if (line.length > 1 && gap.length + columns > room) {
      line = [margin];
      lines.push(line);
      room = widest;
      gap = [];
    }
    line.push(...gap, ...word.pieces);
    room -= gap.length + columns;
  }
  return lines;
}

/** How many columns pieces take. */
export function measure(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + stringWidth(text), 0);
}

function readWords(pieces: readonly Piece[]): readonly Word[] {
  const words: { pieces: Piece[]; spaced: boolean }[] = [];
  let joined = false;
  for (const piece of pieces) {
    const text = cleanLine(piece.text);
    for (const [index, part] of (piece.whole ? [text] : text.split(" ")).entries()) {
      if (index > 0) joined = false;
      for (const [at, chunk] of (piece.whole ? [part] : part.split(BREAK)).entries()) {
        if (chunk === "") continue;
        const own = { ...piece, text: chunk };
        if (joined && at === 0) words.at(-1)!.pieces.push(own);
        else words.push({ pieces: [own], spaced: at === 0 });
        joined = true;
      }
    }
  }
  return words;
}

/** A word that fits, or its characters, each a word; what is whole stays so. */
function breakUp(word: Word, widest: number): readonly Word[] {
  if (measure(word.pieces) <= widest) return [word];
  const parts = word.pieces.flatMap((piece) =>
    piece.whole
      ? [{ pieces: [{ ...piece, text: piece.text.trimStart() }], spaced: piece.text.startsWith(" ") }]
      : graphemes(piece.text).map((text) => ({ pieces: [{ ...piece, text }], spaced: false })),
  );
  return parts.map((part, index) => (index === 0 ? { ...part, spaced: word.spaced } : part));
}

function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(
    ({ segment }) => segment,
  );
}

/** A space in the style of the word that follows it. */
function spaceBefore({ pieces: [first] }: Word): Piece {
  return first?.style === undefined ? { text: " " } : { text: " ", style: first.style };
}

function fill(lead: Piece, indent: number, columns: number): Piece {
  return { ...lead, text: " ".repeat(indent) + cleanLine(lead.text).padEnd(columns) };
}
