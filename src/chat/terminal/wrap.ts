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
  const lines: Piece[][] = [];
  let room = 0;
  const startLine = (): void => {
    const first = lines.length === 0;
    const margin = indent + (first && lead === undefined ? 0 : hang);
    lines.push([first && lead !== undefined ? fill(lead, indent, hang) : { text: " ".repeat(margin) }]);
    room = width - margin;
  };
  startLine();
  for (const word of readWords(pieces)) {
    const columns = measure(word.pieces);
    const space = word.spaced && lines.at(-1)!.length > 1 ? 1 : 0;
    if (space + columns <= room) {
      if (space === 1) lines.at(-1)!.push({ text: " ", ...styleOf(word.pieces[0]!) });
      lines.at(-1)!.push(...word.pieces);
      room -= space + columns;
      continue;
    }
    if (lines.at(-1)!.length > 1) startLine();
    for (const piece of word.pieces.flatMap((part) =>
      columns > room && !part.whole ? split(part) : [part],
    )) {
      const size = measure([piece]);
      if (size > room && lines.at(-1)!.length > 1) startLine();
      lines.at(-1)!.push(piece);
      room -= size;
    }
  }
  return lines;
}

function fill(lead: Piece, indent: number, columns: number): Piece {
  return { ...lead, text: " ".repeat(indent) + cleanLine(lead.text).padEnd(columns) };
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

function split(piece: Piece): readonly Piece[] {
  const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(piece.text);
  return [...graphemes].map(({ segment }) => ({ ...piece, text: segment }));
}

function styleOf({ style }: Piece): Pick<Piece, "style"> {
  return style === undefined ? {} : { style };
}
