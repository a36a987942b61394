import { stripVTControlCharacters } from "node:util";

/** White space of every kind, line and paragraph separators among it; the byte order mark is none. */
const WHITE_SPACE = /[[\s\u0085]--\ufeff]+/gv;
/** Controls, soft hyphens, direction marks and overrides, zero-width spaces, tag characters. Joiners stay. */
const INVISIBLE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * Untrusted text as one harmless line: no terminal escapes, no control or invisible characters that could drive
 * a terminal or turn the direction of what follows, white space single. The visible words stay as they are.
 * Right-to-left text is isolated, so that labels and dates beside it keep their order (Unicode UAX #9).
 */
export function cleanLine(text: string): string {
  const line = stripVTControlCharacters(text.toWellFormed())
    .replace(WHITE_SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(/ {2,}/g, " ");
  return RIGHT_TO_LEFT.test(line) ? FIRST_STRONG_ISOLATE + line + POP_ISOLATE : line;
}
