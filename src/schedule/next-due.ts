import { isDueOn, isHourly, type Schedule } from "./schedule.ts";
import { firstInstantAt, formatOffset, formatWallTime, type WallTime, wallTimeAt } from "./wall-time.ts";

/** One time at which a schedule is due. */
export interface DueSlot {
  /** ISO 8601 in UTC. */
  readonly dueAt: string;
  /**
   * Names it among the slots of its schedule: the time by its zone's clock, which a repeated hour does not repeat
   * ("2026-03-29T02:30"); for schedules of every hour with the offset ("2026-10-25T02:00+02:00").
   */
  readonly slot: string;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** A 1 January that is a Sunday may be twelve years away. */
const mostDays = 13 * 366;

/**
 * The first slot after an instant (ISO 8601). A time that clocks leave out in spring is due when they have gone
 * forward, one that comes twice in autumn is due the first time only; what is due every hour is due whenever the
 * clock shows it.
 *
 * @throws RangeError where no day of 13 years is one of the schedule's; `parseSchedule` makes no such schedule.
 */
export function nextDue(schedule: Schedule, after: string): DueSlot {
  const afterMs = Date.parse(after);
  return isHourly(schedule) ? nextByInstant(schedule, afterMs) : nextByClock(schedule, afterMs);
}

/** Goes through what clocks show from now on, in order; the instants are in the same order. */
function nextByClock(schedule: Schedule, afterMs: number): DueSlot {
  const shown = wallTimeAt(schedule.zone, afterMs);
  for (const day of dueDays(schedule, shown)) {
    for (const time of schedule.times) {
      const wall = day + time * minuteMs;
      if (wall <= shown) continue;
      const dueMs = firstInstantAt(schedule.zone, wall);
      if (dueMs > afterMs) return { dueAt: new Date(dueMs).toISOString(), slot: formatWallTime(wall) };
    }
  }
  throw new RangeError(`"${schedule.text}" is due on no day`);
}

/** Goes through the minutes of the days on which it is due: at most an hour of them, as every hour has a slot. */
function nextByInstant(schedule: Schedule, afterMs: number): DueSlot {
  let dueMs = (Math.floor(afterMs / minuteMs) + 1) * minuteMs;
  for (;;) {
    const wall = wallTimeAt(schedule.zone, dueMs);
    const [today] = dueDays(schedule, wall);
    if (today === undefined) throw new RangeError(`"${schedule.text}" is due on no day`);
    if (today > wall) {
      dueMs = Math.max(dueMs + minuteMs, firstInstantAt(schedule.zone, today));
    } else if (schedule.times.includes((wall - today) / minuteMs)) {
      const slot = formatWallTime(wall) + formatOffset(schedule.zone, dueMs);
      return { dueAt: new Date(dueMs).toISOString(), slot };
    } else {
      dueMs += minuteMs;
    }
  }
}

/** The midnights of the days on which a schedule is due, from the day of a time on. */
function* dueDays(schedule: Schedule, from: WallTime): Generator<WallTime> {
  const first = Math.floor(from / dayMs) * dayMs;
  for (let day = first; day < first + mostDays * dayMs; day += dayMs) {
    if (isDueOn(schedule, day)) yield day;
  }
}
