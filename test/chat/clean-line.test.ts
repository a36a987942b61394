import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanLine } from "../../src/chat/clean-line.ts";

const TABLE: readonly (readonly [what: string, text: string, expected: string])[] = [
  ["colour escapes", "\u001b[31mred\u001b[0m", "red"],
  ["8-bit escapes", "a\u009b2Jb", "ab"],
  ["a window title", "a\u001b]0;owned\u0007b", "ab"],
  ["a terminal link", "\u001b]8;;https://evil.example\u0007here\u001b]8;;\u0007", "here"],
  ["a bare escape", "a\u001bb", "ab"],
  ["bell, backspace, delete, null", "a\u0007b\u0008c\u007fd\u0000", "abcd"],
  ["line breaks of every kind", "a\r\nb\u2028c\u2029d\u0085e\vf", "a b c d e f"],
  ["white space", "a \t\u00a0\u3000 b", "a b"],
  ["direction overrides", "\u202eevil\u202c \u2066x\u2069\u200f", "evil x"],
  ["zero width, soft hyphen, byte order mark", "a\u200bb\u00adc\ufeffd\u2060", "abcd"],
  ["invisible tag characters", "a\u{e0069}\u{e0067}b", "ab"],
  ["half a surrogate pair", "a\ud800b", "a\ufffdb"],
  ["joined emoji stay", "👩‍🚒 é ñ 漢字", "👩‍🚒 é ñ 漢字"],
  ["right-to-left text is isolated", "\u202eשלום", "\u2068שלום\u2069"],
];

test("untrusted text becomes one harmless line", () => {
  for (const [what, text, expected] of TABLE) assert.equal(cleanLine(text), expected, what);
});
