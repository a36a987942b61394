import assert from "node:assert/strict";
import { test } from "node:test";
import { readSearchWords } from "../../src/store/search-words.ts";

const rows: readonly (readonly [written: string, words: readonly string[]])[] = [
  ["harbour fire", ["harbour", "fire"]],
  ["What happened in Port Ellery on Monday?", ["happened", "port", "ellery"]],
  ["what is the", ["what", "is", "the"]],
  ["Öst ÖST öst", ["öst"]],
  ['"Port Ellery" ferry', ["port ellery", "ferry"]],
  ["“Quay Workers’ League”", ["quay workers league"]],
  ['a quote "that never ends', ["quote", "never", "ends"]],
  ['"" "?" NEAR(a, 2) title:fire* -x ^y {z} OR NOT', ["near", "2", "title", "fire", "x", "y", "z"]],
  ["\u{1F525} 火事 2,500", ["火事", "2", "500"]],
  ["\u{1F525} … ?!", []],
  ["", []],
  ["x".repeat(4_000), []],
];
for (const [written, words] of rows) {
  test(`"${written.slice(0, 40)}" is looked for as ${JSON.stringify(words)}`, () => {
    assert.deepEqual(readSearchWords(written), words);
  });
}

test("no more words than tell anything are looked for", () => {
  const written = Array.from({ length: 4_000 }, (_, i) => `w${i}`).join(" ");
  assert.equal(readSearchWords(written).length, 16);
});
