import type { SourceFacts } from "../store/sources.ts";

const hourMs = 3_600_000;
const hoursOfWeek = 7 * 24;
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * The first moment from `at` (epoch milliseconds) in an hour at which a feed may be asked: `skipHours` and
 * `skipDays` of RSS 2.0, in UTC. One that forbids every hour is not taken at its word.
 */
export function skipForbiddenHours(
  at: number,
  facts: Pick<SourceFacts, "skipHours" | "skipDays"> | null,
): number {
  if (facts === null) return at;
  const { skipHours, skipDays } = facts;
  for (let hours = 0; hours < hoursOfWeek; hours += 1) {
    // Later than its first minute: as far into the hour as the wait would have ended, so that feeds stay spread.
    const time = at + hours * hourMs;
    const date = new Date(time);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(days[date.getUTCDay()]!)) return time;
  }
  return at;
}
