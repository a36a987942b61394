import assert from "node:assert/strict";
import { test } from "node:test";
import { findPartsOfDay } from "../../src/values/parts-of-day.ts";
import { sentenceOf } from "./sentence-of.ts";

/** Each with the hours that it may be. */
const rows: readonly (readonly [text: string, expected: string])[] = [
  ["The wolves came at dawn.", "dawn 3.5–8.5"],
  ["The lights went out at lunchtime on Monday.", "lunchtime 11–14.5"],
  ["It struck in the small hours of Saturday.", "small hours -0.5–6.5"],
  ["He was seen on Friday evening.", "Friday evening 15.75–23.25"],
  ["It was getting light when the shots fell.", "It was getting light 3.5–8.5"],
  ["The council sat on Monday.", ""],
];

for (const [text, expected] of rows)
  test(`parts of the day: ${text}`, () => {
    const found = findPartsOfDay(sentenceOf(text)).map(
      (part) =>
        `${part.text} ${(part.minute - part.toleranceMinutes) / 60}–${(part.minute + part.toleranceMinutes) / 60}`,
    );
    assert.equal(found.join("; "), expected);
  });
