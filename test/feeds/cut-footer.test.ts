import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cutFooter } from "../../src/feeds/cut-footer.ts";

const rows: readonly (readonly [text: string, cut: string])[] = [
  ["It was late.\n\nThe post Ferry late appeared first on Harrow Courier.", "It was late."],
  ["It was late.\n\nContinue reading…", "It was late."],
  ["It was late.\n\nRead the full story\n\n12 comments", "It was late."],
  ["It was late.\n\nLire la suite", "It was late."],
  ["Read more", "Read more"],
  [
    "It was late.\n\nRead more books, the mayor said. Nobody did.",
    "It was late.\n\nRead more books, the mayor said. Nobody did.",
  ],
  [
    "It was late.\n\nRead more slowly, the clerk was told on Monday after the whole room had complained of it.",
    "It was late.\n\nRead more slowly, the clerk was told on Monday after the whole room had complained of it.",
  ],
  ["Continue reading\n\nIt was late.", "Continue reading\n\nIt was late."],
  ["It was late.", "It was late."],
  ["", ""],
];

describe("what leads from a text to its site is cut", () => {
  for (const [text, cut] of rows) test(JSON.stringify(text), () => assert.equal(cutFooter(text), cut));
});
