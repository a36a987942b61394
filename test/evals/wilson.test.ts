import assert from "node:assert/strict";
import { test } from "node:test";
import { wilson } from "./wilson.ts";

for (const { part, whole, low, high } of [
  { part: 0, whole: 10, low: 0, high: 0.278 },
  { part: 8, whole: 10, low: 0.49, high: 0.943 },
  { part: 10, whole: 10, low: 0.722, high: 1 },
])
  test(`${part} of ${whole} is ${low} to ${high}`, () => {
    const [from, to] = wilson({ part, whole })!;
    assert.equal(from.toFixed(2), low.toFixed(2));
    assert.equal(to.toFixed(2), high.toFixed(2));
  });

test("of nothing there is no share", () => assert.equal(wilson({ part: 0, whole: 0 }), null));
