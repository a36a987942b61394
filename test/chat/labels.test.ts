import assert from "node:assert/strict";
import { test } from "node:test";
import { citationLabel, labelBrief, labelDigest, quotesOf } from "../../src/chat/labels.ts";
import type { Brief } from "../../src/news/brief.ts";
import { quoteSpan } from "../../src/news/citation.ts";
import { sampleArticle, sampleDigest } from "./sample-digest.ts";

const article = sampleArticle({ id: "a", outlet: "A", text: "x".repeat(1000) });

function briefOfQuotes(spans: readonly (readonly [number, number])[]): Brief {
  const summary = spans.map(([start, end]) => ({
    text: "x",
    quotes: [quoteSpan(article, { start, end })] as const,
  }));
  const story = { id: "s", articles: [article], copyOf: {} } as const;
  return { story, headline: "x", summary, disagreements: [], comparisons: [], onlyOne: [] };
}

test("citations are lettered a to z, then aa, ab, in order of appearance", () => {
  const brief = briefOfQuotes(Array.from({ length: 704 }, (_, index) => [index, index + 1] as const));
  const labels = Object.values(labelBrief(brief, 12).citations);
  const at = [0, 1, 25, 26, 27, 51, 52, 701, 702, 703];
  const expected = ["12a", "12b", "12z", "12aa", "12ab", "12az", "12ba", "12zz", "12aaa", "12aab"];
  assert.deepEqual(
    at.map((index) => labels[index]),
    expected,
  );
});

test("one quote has one label; another start or length is another quote", () => {
  const brief = briefOfQuotes([
    [0, 9],
    [0, 9],
    [0, 8],
    [1, 9],
    [0, 9],
  ]);
  const labels = labelBrief(brief, 1);
  assert.deepEqual(
    quotesOf(brief).map((quote) => citationLabel(labels, quote)),
    ["1a", "1a", "1b", "1c", "1a"],
  );
});

test("comparisons go on where disagreements end, and each story starts anew", () => {
  const labels = labelDigest(sampleDigest);
  assert.deepEqual(
    labels.map(({ story, disagreements, comparisons }) => [story, disagreements, comparisons]),
    [
      ["1", ["1.1", "1.2"], ["1.3"]],
      ["2", [], []],
      ["3", [], []],
    ],
  );
});

test("a quote that the brief does not show has no label", () => {
  const labels = labelBrief(briefOfQuotes([[0, 9]]), 1);
  assert.throws(() => citationLabel(labels, quoteSpan(article, { start: 5, end: 9 })), RangeError);
});
