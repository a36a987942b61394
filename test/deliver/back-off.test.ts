import assert from "node:assert/strict";
import { test } from "node:test";
import { backOffMs } from "../../src/deliver/back-off.ts";

const rows: readonly (readonly [failures: number, random: number, retryAfterMs: number, expected: number])[] =
  [
    [0, 0, 0, 1000],
    [0, 0.5, 0, 1500],
    [1, 0, 0, 2000],
    [4, 0, 0, 16_000],
    [4, 0.5, 0, 24_000],
    // An hour at most.
    [11, 0, 0, 1_800_000],
    [11, 0.5, 0, 2_700_000],
    [5000, 0.5, 0, 2_700_000],
    // Never sooner than the platform asked, and not all at once then either.
    [0, 0, 30_000, 30_000],
    [0, 0.5, 30_000, 30_500],
    [0, 0, 7_200_000, 7_200_000],
    [4, 0, 3, 16_000],
  ];
for (const [failures, random, retryAfterMs, expected] of rows) {
  test(`after ${failures} failures, chance ${random}, asked for ${retryAfterMs} ms: ${expected} ms`, () => {
    assert.equal(backOffMs(failures, random, retryAfterMs), expected);
  });
}
