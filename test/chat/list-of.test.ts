import assert from "node:assert/strict";
import { test } from "node:test";
import { listOf } from "../../src/chat/list-of.ts";

test("lists end with and", () => {
  assert.deepEqual([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listOf), ["", "A", "A and B", "A, B and C"]);
});
