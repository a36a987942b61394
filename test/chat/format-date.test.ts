import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate, formatLateness, formatWindow } from "../../src/chat/format-date.ts";

test("a publication time is shown as exactly as it is known", () => {
  const at = "2025-09-08T09:06:59.000Z";
  assert.equal(formatDate({ at, precision: "minute" }), "8 Sep 2025, 09:06 UTC");
  assert.equal(formatDate({ at: "2025-09-08T00:00:00.000Z", precision: "day" }), "8 Sep 2025");
  assert.equal(formatDate(null), "undated");
});

test("a window names its days without saying anything twice", () => {
  const table = [
    ["2025-04-28T00:00:00Z", "2025-04-28T23:59:59Z", "Monday 28 April 2025"],
    ["2026-03-09T22:00:00Z", "2026-03-11T01:00:00Z", "9–11 March 2026"],
    ["2026-04-30T00:00:00Z", "2026-05-02T00:00:00Z", "30 April – 2 May 2026"],
    ["2025-12-30T00:00:00Z", "2026-01-02T00:00:00Z", "30 December 2025 – 2 January 2026"],
  ] as const;
  for (const [since, until, expected] of table) assert.equal(formatWindow({ since, until }), expected);
});

test("a digest is late from five minutes on, by the clock of its readers", () => {
  const table = [
    ["2026-03-29T00:58:00Z", "2026-03-29T01:02:59Z", "Europe/Berlin", null],
    ["2026-03-29T00:58:00Z", "2026-03-29T01:03:00Z", "Europe/Berlin", "due 01:58, posted 03:03"],
    ["2026-03-10T08:00:00Z", "2026-03-10T09:12:00Z", "UTC", "due 08:00, posted 09:12"],
    ["2026-03-10T08:00:00Z", "2026-03-10T09:12:00Z", "Asia/Kathmandu", "due 13:45, posted 14:57"],
    ["2026-03-10T23:00:00Z", "2026-03-11T02:10:00Z", "UTC", "due 10 Mar, 23:00, posted 11 Mar, 02:10"],
  ] as const;
  for (const [dueAt, postedAt, zone, expected] of table)
    assert.equal(formatLateness({ dueAt, postedAt, zone }), expected);
});
