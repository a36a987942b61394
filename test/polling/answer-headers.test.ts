import assert from "node:assert/strict";
import { test } from "node:test";
import { readMaxAgeMs, readRetryAfterMs } from "../../src/polling/answer-headers.ts";

const now = Date.parse("2026-03-09T12:00:00Z");

const ages: readonly (readonly [string, Record<string, string>, number | null])[] = [
  ["nothing", {}, null],
  ["max-age", { "cache-control": "public, max-age=600" }, 600_000],
  ["max-age in quotes and capitals", { "cache-control": 'Max-Age="60"' }, 60_000],
  ["max-age beside s-maxage", { "cache-control": "s-maxage=9999, max-age=60" }, 60_000],
  ["s-maxage alone", { "cache-control": "s-maxage=9999" }, null],
  ["max-age and no-cache", { "cache-control": "no-cache, max-age=600" }, null],
  ["max-age of an answer that is old already", { "cache-control": "max-age=600", age: "500" }, 100_000],
  ["max-age that is over", { "cache-control": "max-age=600", age: "700" }, 0],
  ["max-age that is no number", { "cache-control": "max-age=soon" }, null],
];
for (const [name, headers, expected] of ages) {
  test(`${name} is fresh for ${expected} ms`, () => {
    assert.equal(readMaxAgeMs(new Headers(headers)), expected);
  });
}

const waits: readonly (readonly [string, number | null])[] = [
  ["", null],
  ["120", 120_000],
  ["Mon, 09 Mar 2026 12:05:00 GMT", 300_000],
  ["Mon, 09 Mar 2026 11:00:00 GMT", 0],
  ["later", null],
  ["-5 apples", null],
];
for (const [value, expected] of waits) {
  test(`Retry-After '${value}' is ${expected} ms`, () => {
    assert.equal(readRetryAfterMs(new Headers({ "retry-after": value }), now), expected);
  });
}
