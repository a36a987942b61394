import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dueSlots } from "../../src/schedule/due-slots.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";

const hourMs = 3_600_000;

describe("what is due after a downtime", () => {
  const rows: readonly {
    readonly name: string;
    readonly written: string;
    readonly from: string;
    readonly until: string;
    readonly due: string | null;
    readonly skipped: readonly string[];
  }[] = [
    {
      name: "nothing yet",
      written: "daily 08:00",
      from: "2026-05-01T08:00Z",
      until: "2026-05-02T07:59Z",
      due: null,
      skipped: [],
    },
    {
      name: "on the minute",
      written: "daily 08:00",
      from: "2026-05-01T08:00Z",
      until: "2026-05-02T08:00Z",
      due: "2026-05-02T08:00",
      skipped: [],
    },
    {
      name: "late, within the grace",
      written: "daily 08:00",
      from: "2026-05-01T08:00Z",
      until: "2026-05-02T14:00Z",
      due: "2026-05-02T08:00",
      skipped: [],
    },
    {
      name: "too late",
      written: "daily 08:00",
      from: "2026-05-01T08:00Z",
      until: "2026-05-02T14:01Z",
      due: null,
      skipped: ["2026-05-02T08:00"],
    },
    {
      name: "several: the latest only",
      written: "daily 08:00",
      from: "2026-05-01T08:00Z",
      until: "2026-05-04T09:00Z",
      due: "2026-05-04T08:00",
      skipped: ["2026-05-02T08:00", "2026-05-03T08:00"],
    },
    {
      name: "the clock was set back",
      written: "daily 08:00",
      from: "2026-05-02T08:00Z",
      until: "2026-05-02T07:00Z",
      due: null,
      skipped: [],
    },
  ];
  for (const { name, written, from, until, due, skipped } of rows) {
    test(name, () => {
      const found = dueSlots(parseSchedule(written, "UTC"), { from, until });
      assert.equal(found.due?.slot ?? null, due);
      assert.deepEqual(
        found.skipped.map(({ slot }) => slot),
        skipped,
      );
    });
  }
});

test("A service that looks at any times meets every slot exactly once", () => {
  const start = Date.parse("2026-03-20T00:00Z");
  const schedule = fc.constantFrom("daily 02:30", "hourly", "every 2 hours", "weekdays 08:00, 17:30");
  const zone = fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "UTC",
  );
  const waits = fc.array(fc.integer({ min: 1, max: 30 * 60 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(schedule, zone, waits, fc.nat(12), (written, place, minutes, graceHours) => {
      const parsed = parseSchedule(written, place);
      const met: string[] = [];
      let from = new Date(start).toISOString();
      for (const wait of minutes) {
        const until = new Date(Date.parse(from) + wait * 60_000).toISOString();
        const { due, skipped } = dueSlots(parsed, { from, until, graceMs: graceHours * hourMs });
        if (due !== null) assert.ok(Date.parse(until) - Date.parse(due.dueAt) <= graceHours * hourMs);
        met.push(...[...skipped, ...(due === null ? [] : [due])].map(({ slot }) => slot));
        from = until;
      }
      const all = dueSlots(parsed, { from: new Date(start).toISOString(), until: from, graceMs: 0 });
      assert.deepEqual(
        met,
        [...all.skipped, ...(all.due === null ? [] : [all.due])].map(({ slot }) => slot),
      );
    }),
  );
});

test("After years of downtime only the last month is listed", () => {
  const found = dueSlots(parseSchedule("daily 08:00", "UTC"), {
    from: "2016-01-01T00:00Z",
    until: "2026-01-01T09:00Z",
  });
  assert.equal(found.due?.slot, "2026-01-01T08:00");
  assert.equal(found.skipped.length, 30);
});
