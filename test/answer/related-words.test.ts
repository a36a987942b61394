import assert from "node:assert/strict";
import { test } from "node:test";
import { relatedWords } from "../../src/answer/related-words.ts";

test("a word brings those that say the same, and not itself", () => {
  const words = relatedWords("firemen's blazes");
  assert.ok(words.includes("fire"));
  assert.ok(!words.includes("blazes"));
});

test("names bring nothing", () => assert.deepEqual(relatedWords("Harrowgill Tarnholm"), []));
