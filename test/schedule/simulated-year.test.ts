import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { nextDue } from "../../src/schedule/next-due.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";

const zones = ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"];
const startMs = Date.parse("2026-01-01T00:00Z");
const endMs = Date.parse("2027-01-01T00:00Z");
const minuteMs = 60_000;

/** A schedule, and its rule once more as the oracle asks it: of what a clock shows, as if it were UTC. */
interface Rule {
  readonly written: string;
  readonly fits: (wall: number) => boolean;
  /** Due whenever the clock shows it, or once for each time that it shows? */
  readonly eachTime: boolean;
}

const minuteOfDay = (wall: number) => Math.floor(wall / minuteMs) % (24 * 60);
const isWeekday = (wall: number) => ![0, 6].includes(new Date(wall).getUTCDay());

const rules: readonly Rule[] = [
  { written: "daily 02:30", fits: (wall) => minuteOfDay(wall) === 150, eachTime: false },
  {
    written: "weekdays 08:00",
    fits: (wall) => minuteOfDay(wall) === 480 && isWeekday(wall),
    eachTime: false,
  },
  { written: "hourly", fits: (wall) => minuteOfDay(wall) % 60 === 0, eachTime: true },
];

describe("a year, every slot exactly once", () => {
  const zoneBefore = process.env.TZ;
  after(() => {
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  });
  for (const zone of zones) {
    test(zone, () => {
      const expected = scanMinutes(zone);
      for (const { written } of rules) {
        const schedule = parseSchedule(written, zone);
        const due: string[] = [];
        const slots = new Set<string>();
        let next = nextDue(schedule, new Date(startMs - 1).toISOString());
        while (Date.parse(next.dueAt) < endMs) {
          due.push(next.dueAt);
          slots.add(next.slot);
          next = nextDue(schedule, next.dueAt);
        }
        assert.ok(due.length > 250);
        assert.deepEqual(due, expected.get(written));
        assert.equal(slots.size, due.length);
      }
    });
  }
});

/** The oracle: looks at the local clock of this process every minute of the year, and remembers the latest it has shown. */
function scanMinutes(zone: string): ReadonlyMap<string, readonly string[]> {
  process.env.TZ = zone;
  const due = new Map(rules.map(({ written }) => [written, [] as string[]]));
  let last = lookAtClock(startMs - minuteMs);
  let latest = last;
  for (let at = startMs; at < endMs; at += minuteMs) {
    const wall = lookAtClock(at);
    const passed = wall - last > minuteMs ? minutesBetween(last, wall) : [];
    for (const { written, fits, eachTime } of rules) {
      const late = !eachTime && passed.some(fits);
      const now = fits(wall) && (eachTime || wall > latest);
      if (late || now) due.get(written)!.push(new Date(at).toISOString());
    }
    latest = Math.max(latest, wall);
    last = wall;
  }
  return due;
}

/** What clocks that go forward leave out. */
const minutesBetween = (last: number, wall: number) =>
  Array.from({ length: (wall - last) / minuteMs - 1 }, (_, i) => last + (i + 1) * minuteMs);

function lookAtClock(at: number): number {
  const clock = new Date(at);
  return Date.UTC(
    clock.getFullYear(),
    clock.getMonth(),
    clock.getDate(),
    clock.getHours(),
    clock.getMinutes(),
  );
}
