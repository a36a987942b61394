import assert from "node:assert/strict";
import { test } from "node:test";
import type { Piece } from "../../../src/chat/terminal/line.ts";
import { wrap } from "../../../src/chat/terminal/wrap.ts";

type Row = readonly [
  what: string,
  pieces: readonly Piece[],
  frame: Parameters<typeof wrap>[1],
  lines: readonly string[],
];

const TABLE: readonly Row[] = [
  ["words go on the next line", [{ text: "one two three" }], { width: 7 }, ["one two", "three"]],
  ["nothing is one empty line", [{ text: "" }], { width: 7 }, [""]],
  [
    "later lines hang",
    [{ text: "one two three" }],
    { width: 9, indent: 1, hang: 2 },
    [" one two", "   three"],
  ],
  [
    "a lead fills the hang",
    [{ text: "one two" }],
    { width: 6, hang: 3, lead: { text: "1" } },
    ["1  one", "   two"],
  ],
  [
    "touching pieces stay together",
    [{ text: "one two" }, { text: "”" }, { text: " x" }],
    { width: 7 },
    ["one", "two” x"],
  ],
  ["a long word breaks", [{ text: "a abcdefgh i" }], { width: 5 }, ["a abc", "defgh", "i"]],
  [
    "a whole piece does not",
    [{ text: "see " }, { text: "https://a.example/b", whole: true }],
    { width: 9 },
    ["see", "https://a.example/b"],
  ],
  [
    "a whole piece takes the word before it along",
    [{ text: "one two" }, { text: " [1a 1b]", whole: true }],
    { width: 13 },
    ["one", "two [1a 1b]"],
  ],
  ["wide characters take two columns", [{ text: "川辺新報社" }], { width: 6 }, ["川辺新", "報社"]],
  ["no line starts with a full stop", [{ text: "川辺新。報" }], { width: 6 }, ["川辺", "新。報"]],
  ["emoji are not cut", [{ text: "👩‍🚒👩‍🚒👩‍🚒" }], { width: 4 }, ["👩‍🚒👩‍🚒", "👩‍🚒"]],
  ["controls are gone", [{ text: "a\u001b[31mb\nc" }], { width: 9 }, ["ab c"]],
];

test("text is set into lines", () => {
  for (const [what, pieces, frame, expected] of TABLE) {
    const lines = wrap(pieces, frame).map((line) => line.map(({ text }) => text).join(""));
    assert.deepEqual(lines, expected, what);
  }
});
