import assert from "node:assert/strict";
import { test } from "node:test";
import { scorePage, totalPageScores } from "./score-pages.ts";

const scores: readonly [truth: string, found: string, precision: number | null, recall: number][] = [
  ["a b c d e", "a b c d e", 1, 1],
  ["a b c d e", "a, b: c - d (e)", 1, 1],
  ["a b c d e", "a b c d", 1, 0.5],
  ["a b c d", "a b c d e", 0.5, 1],
  ["a b c d a b c d", "a b c d", 1, 0.2],
  ["a b c d", "a b c d x a b c d", 1 / 6, 1],
  ["a b c d", "", null, 0],
  ["", "a b", 0, 1],
];
for (const [truth, found, precision, recall] of scores) {
  test(`"${found}" for "${truth}"`, () => assert.deepEqual(scorePage(truth, found), { precision, recall }));
}

test("pages count alike, and precision only where there is text", () => {
  const pages = [
    { id: "1", precision: 1, recall: 1 },
    { id: "2", precision: null, recall: 0 },
  ];
  assert.deepEqual(totalPageScores(pages), { precision: 1, recall: 0.5, f1: 2 / 3 });
});
