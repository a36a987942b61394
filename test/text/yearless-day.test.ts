import assert from "node:assert/strict";
import { test } from "node:test";
import { daysNear, findYearlessDay } from "../../src/text/yearless-day.ts";

const lines: readonly [
  line: string,
  month: number | null,
  day?: number,
  weekday?: number | null,
  rest?: string,
][] = [
  ["HARROW, May 4 (Northern Wire) -", 5, 4, null, "HARROW, (Northern Wire) -"],
  ["Sunday, May 4", 5, 4, 0, ""],
  ["Mittwoch, 7. März", 3, 7, 3, ""],
  ["Valley Post, Thu 7 Mar", 3, 7, 4, "Valley Post,"],
  ["4th of May", 5, 4, null, ""],
  ["29 February", 2, 29, null, ""],
  ["30 February", null],
  ["May 2025", null],
  ["HARROW (Northern Wire) -", null],
];
for (const [line, month, day, weekday, rest] of lines) {
  test(`day without a year in: ${line}`, () => {
    const found = findYearlessDay(line);
    assert.deepEqual(found, month === null ? null : { yearless: { month, day, weekday }, rest });
  });
}

const years: readonly [line: string, near: string, years: number, days: readonly string[]][] = [
  ["May 4", "2025-05-06", 0, ["2025-05-04"]],
  ["Dec. 30", "2025-01-02", 1, ["2024-12-30", "2025-12-30", "2026-12-30"]],
  ["Sunday, May 4", "2025-05-06", 1, ["2025-05-04"]],
  ["Sunday, May 4", "2028-05-06", 3, ["2031-05-04", "2025-05-04"]],
  ["Monday, May 4", "2025-05-06", 1, ["2026-05-04"]],
  ["29 February", "2025-03-01", 1, ["2024-02-29"]],
];
for (const [line, near, span, days] of years) {
  test(`${line} near ${near}: ${days.join(", ")}`, () => {
    const found = daysNear(findYearlessDay(line)!.yearless, Date.parse(near), span);
    assert.deepEqual(
      found.map((day) => new Date(day).toISOString().slice(0, 10)),
      days,
    );
  });
}
