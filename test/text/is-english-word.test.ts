import assert from "node:assert/strict";
import { test } from "node:test";
import { isEnglishWord } from "../../src/text/is-english-word.ts";

const cases: readonly (readonly [string, boolean])[] = [
  ["ferry", true],
  ["Ferry", true],
  ["explained", true],
  ["strikes", true],
  ["goverment", false],
  ["kursk", false],
  ["7", false],
  ["", false],
];
for (const [word, isWord] of cases) {
  test(`“${word}” is ${isWord ? "" : "not "}an English word`, () =>
    assert.equal(isEnglishWord(word), isWord));
}
