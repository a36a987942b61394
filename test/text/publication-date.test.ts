import assert from "node:assert/strict";
import { test } from "node:test";
import { findPublicationDate } from "../../src/text/publication-date.ts";

const dates: readonly [line: string, publishedAt: string | null][] = [
  ["2025-04-28", "2025-04-28"],
  ["2025/4/28", "2025-04-28"],
  ["28 April 2025", "2025-04-28"],
  ["28th of April, 2025", "2025-04-28"],
  ["Monday, April 28, 2025", "2025-04-28"],
  ["28. 4. 2025", "2025-04-28"],
  ["28/04/2025", "2025-04-28"],
  ["4/28/2025", "2025-04-28"],
  ["04/05/2025", null],
  ["05/05/2025", "2025-05-05"],
  ["Sunday 04/05/2025", "2025-05-04"],
  ["Saturday, 04/05/2025", "2025-04-05"],
  ["Wednesday, 04/05/2025", null],
  ["28. April 2025", "2025-04-28"],
  ["Montag, 3. März 2025, 09:16 Uhr", "2025-03-03T09:16"],
  ["1er août 2025", "2025-08-01"],
  ["28 de abril de 2025", "2025-04-28"],
  ["28 aprile 2025", "2025-04-28"],
  ["28. apríla 2025 09:16", "2025-04-28T09:16"],
  ["28. dubna 2025", "2025-04-28"],
  ["28. Marching 2025", null],
  ["2025-02-30", null],
  ["28 April", null],
  ["2025-04-28T09:16", "2025-04-28T09:16"],
  ["2025-04-28 09:16:30", "2025-04-28T09:16"],
  ["2025-04-28T09:16:30.123Z", "2025-04-28T09:16"],
  ["2025-04-28T09:16:00+09:00", "2025-04-28T00:16"],
  ["2025-04-28T00:16-0530", "2025-04-28T05:46"],
  ["Mon, 28 Apr 2025 09:16:00 GMT", "2025-04-28T09:16"],
  ["28 Apr. 2025, 09:16", "2025-04-28T09:16"],
  ["20:15, 28 April 2025", "2025-04-28T20:15"],
  ["17.45 on 28 April 2025", "2025-04-28T17:45"],
  ["April 28, 2025 3:45 PM EDT", "2025-04-28T19:45"],
  ["April 28, 2025 12:05 a.m.", "2025-04-28T00:05"],
  ["April 28, 2025 at 4 pm", "2025-04-28T16:00"],
  ["09:16 BST, 28 April 2025", "2025-04-28T08:16"],
];
for (const [line, expected] of dates) {
  test(`date of: ${line}`, () => {
    const published = findPublicationDate(line)?.published ?? null;
    if (expected === null) return assert.equal(published, null);
    const precise = expected.includes("T");
    assert.deepEqual(published, {
      publishedAt: precise ? `${expected}:00.000Z` : `${expected}T00:00:00.000Z`,
      publishedPrecision: precise ? "minute" : "day",
    });
  });
}

test("what else a line says is left", () => {
  assert.equal(findPublicationDate("Valley Post, Monday, 28 April 2025, 09:16 GMT")?.rest, "Valley Post, ,");
});

test("a time nearby tells the day from the month", () => {
  assert.equal(
    findPublicationDate("04/05/2025", { nearMs: Date.parse("2025-05-06"), order: null })?.published
      .publishedAt,
    "2025-05-04T00:00:00.000Z",
  );
  assert.equal(findPublicationDate("04/05/2025", { nearMs: Date.parse("2025-09-01"), order: null }), null);
});
