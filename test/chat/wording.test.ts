import assert from "node:assert/strict";
import { test } from "node:test";
import { countOf } from "../../src/chat/count-of.ts";
import { listOf } from "../../src/chat/list-of.ts";
import { nameVoice } from "../../src/chat/name-voice.ts";

test("counts take the plural except for one", () => {
  assert.equal(countOf(1, "story", "stories"), "1 story");
  assert.equal(countOf(0, "story", "stories"), "0 stories");
  assert.equal(countOf(2100, "article"), "2,100 articles");
});

test("lists end with and", () => {
  assert.deepEqual([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listOf), ["", "A", "A and B", "A, B and C"]);
});

test("a voice is the outlet, or a speaker in it", () => {
  const table = [
    [null, "Meridian"],
    ["Meridian", "Meridian"],
    ["the mayor", "The mayor, in Meridian"],
    ["eBay", "eBay, in Meridian"],
  ] as const;
  for (const [speaker, expected] of table) assert.equal(nameVoice({ speaker, outlet: "Meridian" }), expected);
});
