import assert from "node:assert/strict";
import { test } from "node:test";
import { countOf } from "../../src/chat/count-of.ts";

test("counts take the plural except for one", () => {
  assert.equal(countOf(1, "story", "stories"), "1 story");
  assert.equal(countOf(0, "story", "stories"), "0 stories");
  assert.equal(countOf(2100, "article"), "2,100 articles");
});
