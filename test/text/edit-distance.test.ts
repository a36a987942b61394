import assert from "node:assert/strict";
import { test } from "node:test";
import { editDistance } from "../../src/text/edit-distance.ts";

const cases: readonly (readonly [string, string, number])[] = [
  ["ferry", "ferry", 0],
  ["fery", "ferry", 1],
  ["ferrry", "ferry", 1],
  ["fetry", "ferry", 1],
  ["feryr", "ferry", 1],
  ["polcie", "police", 1],
  ["ca", "abc", 3],
  ["", "dam", 3],
  ["dam", "", 3],
];
for (const [a, b, distance] of cases) {
  test(`“${a}” and “${b}” are ${distance} apart`, () => assert.equal(editDistance(a, b), distance));
}
