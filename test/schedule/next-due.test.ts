import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type DueSlot, nextDue } from "../../src/schedule/next-due.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";
import type { Schedule } from "../../src/schedule/schedule.ts";

/** Written, zone, after, and the instants at which it is due from then on with the names of the slots. */
const rows: readonly (readonly [string, string, string, ...(readonly string[])])[] = [
  ["weekdays 08:00", "Europe/Berlin", "2026-01-02T07:00Z", "2026-01-05T07:00Z 2026-01-05T08:00"],
  ["daily 08:00", "UTC", "2026-01-02T07:59:59.999Z", "2026-01-02T08:00Z 2026-01-02T08:00"],
  ["daily 08:00", "UTC", "2026-01-02T08:00Z", "2026-01-03T08:00Z 2026-01-03T08:00"],
  [
    "daily 02:30",
    "Europe/Berlin",
    "2026-03-28T12:00Z",
    "2026-03-29T01:00Z 2026-03-29T02:30",
    "2026-03-30T00:30Z 2026-03-30T02:30",
  ],
  [
    "daily 02:30",
    "Europe/Berlin",
    "2026-10-24T12:00Z",
    "2026-10-25T00:30Z 2026-10-25T02:30",
    "2026-10-26T01:30Z 2026-10-26T02:30",
  ],
  ["daily 02:30", "Europe/Berlin", "2026-10-25T00:45Z", "2026-10-26T01:30Z 2026-10-26T02:30"],
  ["daily 02:30", "Europe/Berlin", "2026-10-25T01:10Z", "2026-10-26T01:30Z 2026-10-26T02:30"],
  [
    "daily 02:00 02:30 03:00 03:10",
    "Europe/Berlin",
    "2026-03-29T00:59Z",
    "2026-03-29T01:00Z 2026-03-29T02:00",
    "2026-03-29T01:10Z 2026-03-29T03:10",
  ],
  [
    "hourly",
    "Europe/Berlin",
    "2026-03-28T23:30Z",
    "2026-03-29T00:00Z 2026-03-29T01:00+01:00",
    "2026-03-29T01:00Z 2026-03-29T03:00+02:00",
  ],
  [
    "every 30 minutes",
    "America/New_York",
    "2026-11-01T05:00Z",
    "2026-11-01T05:30Z 2026-11-01T01:30-04:00",
    "2026-11-01T06:00Z 2026-11-01T01:00-05:00",
    "2026-11-01T06:30Z 2026-11-01T01:30-05:00",
    "2026-11-01T07:00Z 2026-11-01T02:00-05:00",
  ],
  ["daily 02:15", "Australia/Lord_Howe", "2026-10-03T12:00Z", "2026-10-03T15:30Z 2026-10-04T02:15"],
  [
    "daily 01:45",
    "Australia/Lord_Howe",
    "2026-04-04T00:00Z",
    "2026-04-04T14:45Z 2026-04-05T01:45",
    "2026-04-05T15:15Z 2026-04-06T01:45",
  ],
  [
    "hourly at :45",
    "Australia/Lord_Howe",
    "2026-04-04T14:00Z",
    "2026-04-04T14:45Z 2026-04-05T01:45+11:00",
    "2026-04-04T15:15Z 2026-04-05T01:45+10:30",
    "2026-04-04T16:15Z 2026-04-05T02:45+10:30",
  ],
  ["daily 00:30", "America/Havana", "2026-03-07T12:00Z", "2026-03-08T05:00Z 2026-03-08T00:30"],
  ["daily 08:00", "Pacific/Apia", "2011-12-29T18:30Z", "2011-12-30T10:00Z 2011-12-30T08:00"],
  ["hourly on weekdays", "Asia/Kathmandu", "2026-01-02T18:00Z", "2026-01-04T18:15Z 2026-01-05T00:00+05:45"],
  ["30 2 29 2 *", "Europe/Berlin", "2096-03-01T00:00Z", "2104-02-29T01:30Z 2104-02-29T02:30"],
  ["0 8 */31 1 sun", "UTC", "2096-03-01T00:00Z", "2102-01-01T08:00Z 2102-01-01T08:00"],
  ["0 0 1 * mon", "UTC", "2026-05-26T00:00Z", "2026-06-01T00:00Z 2026-06-01T00:00"],
  ["0 0 13 * fri", "UTC", "2026-02-10T00:00Z", "2026-02-13T00:00Z 2026-02-13T00:00"],
  ["0 0 13 * */5", "UTC", "2026-02-14T00:00Z", "2026-03-13T00:00Z 2026-03-13T00:00"],
];

describe("the next time due", () => {
  for (const [written, zone, after, ...expected] of rows) {
    test(`${written}, ${zone}, after ${after}`, () => {
      const slots = upcoming(parseSchedule(written, zone), after).slice(0, expected.length);
      assert.deepEqual(
        slots.map(({ dueAt, slot }) => `${dueAt.replace(":00.000", "")} ${slot}`),
        expected,
      );
    });
  }
});

test("A leap day eight years away is found at once", () => {
  const schedule = parseSchedule("* * 29 2 *", "Europe/Berlin");
  const started = performance.now();
  for (let i = 0; i < 20; i += 1) nextDue(schedule, "2096-03-01T00:00Z");
  assert.ok(performance.now() - started < 1000);
});

test("Due times come after the time asked, in order, with names of their own, and are the same from anywhere before", () => {
  const field = (low: number, high: number) =>
    fc.oneof(
      fc.constant("*"),
      fc.integer({ min: low, max: high }).map(String),
      fc.integer({ min: 2, max: 9 }).map((step) => `*/${step}`),
    );
  const cron = fc
    .tuple(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 6))
    .map((all) => all.join(" "));
  const zone = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "UTC",
  );
  const when = fc.date({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(cron, zone, when, fc.nat(86_400), (written, place, after, secondsBefore) => {
      const schedule = parseSchedule(written, place);
      const slots = upcoming(schedule, after.toISOString());
      assert.ok(slots[0]!.dueAt > after.toISOString());
      assert.deepEqual(
        slots.map(({ dueAt }) => dueAt),
        slots.map(({ dueAt }) => dueAt).toSorted(),
      );
      assert.equal(new Set(slots.map(({ slot }) => slot)).size, slots.length);
      const target = slots[2]!;
      const earlier = new Date(Date.parse(target.dueAt) - 1000 * (secondsBefore + 1)).toISOString();
      const seen = upcoming(schedule, earlier, target.dueAt);
      assert.deepEqual(seen.at(-1), target);
    }),
    { numRuns: 150 },
  );
});

/** The next five slots, or all up to an instant. */
function upcoming(schedule: Schedule, after: string, until?: string): readonly DueSlot[] {
  const slots: DueSlot[] = [];
  for (let at = after; until === undefined ? slots.length < 5 : at < until; ) {
    const slot = nextDue(schedule, at);
    slots.push(slot);
    at = slot.dueAt;
  }
  return slots;
}
