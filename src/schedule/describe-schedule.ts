import type { Schedule, Timetable } from "./schedule.ts";
import { monthNames, weekdayNames } from "./schedule-lexicon.ts";
import { formatTimeOfDay } from "./wall-time.ts";

const dayMinutes = 24 * 60;
/** More times than these are not listed one by one. */
const mostListed = 6;

/** A schedule in words: "weekdays at 08:00, Europe/Berlin", "every 15 minutes on weekdays, UTC". */
export function describeSchedule(schedule: Schedule): string {
  const days = describeDays(schedule);
  const interval = describeInterval(schedule.times);
  if (interval === null) return `${days ?? "every day"} ${describeTimes(schedule.times)}, ${schedule.zone}`;
  return `${interval}${days === null ? "" : ` on ${days}`}, ${schedule.zone}`;
}

/** Null: every day. */
function describeDays(timetable: Timetable): string | null {
  const weekdays = timetable.weekdays.length === 7 ? null : describeWeekdays(timetable.weekdays);
  const dates =
    timetable.daysOfMonth.length === 31 ? null : `the ${join(timetable.daysOfMonth.map(ordinal))}`;
  const months = timetable.months.length === 12 ? null : join(timetable.months.map(monthName));
  if (timetable.dayNeeds === "either") {
    return `${dates} of ${months ?? "the month"} and ${weekdays}${months === null ? "" : ` in ${months}`}`;
  }
  const among = [weekdays, dates].filter((part) => part !== null).join(" that are ");
  if (months === null) return dates === null ? weekdays : `${among} of the month`;
  if (dates !== null) return `${among} of ${months}`;
  return `${weekdays ?? "every day"} in ${months}`;
}

function describeWeekdays(weekdays: readonly number[]): string {
  if (weekdays.join() === "1,2,3,4,5") return "weekdays";
  if (weekdays.join() === "0,6") return "weekends";
  // The week begins on Monday.
  const fromMonday = weekdays.toSorted((a, b) => ((a + 6) % 7) - ((b + 6) % 7));
  return join(fromMonday.map((day) => startUpper(weekdayNames[day]!)));
}

/** "every 15 minutes", "every hour at :05 and :35"; null where the times are not the same in every hour. */
function describeInterval(times: readonly number[]): string | null {
  const step = dayMinutes / times.length;
  const even = times.every((time, i) => time === i * step);
  if (even && step === 1) return "every minute";
  if (even && step === 60) return "every hour";
  if (even && step <= 6 * 60) return step % 60 === 0 ? `every ${step / 60} hours` : `every ${step} minutes`;
  const past = times.filter((time) => time < 60);
  const same = times.length === 24 * past.length && times.every((time) => past.includes(time % 60));
  return same && past.length <= mostListed
    ? `every hour at ${join(past.map((time) => `:${formatTimeOfDay(time).slice(3)}`))}`
    : null;
}

function describeTimes(times: readonly number[]): string {
  if (times.length <= mostListed) return `at ${join(times.map(formatTimeOfDay))}`;
  const [first, last] = [times[0]!, times.at(-1)!];
  const step = times[1]! - first;
  const between = `between ${formatTimeOfDay(first)} and ${formatTimeOfDay(last)}`;
  const even = times.every((time, i) => time === first + i * step);
  if (!even) return `at ${times.length} times ${between}`;
  return step === 60 ? `every hour ${between}` : `every ${step} minutes ${between}`;
}

function ordinal(day: number): string {
  const ending = day > 10 && day < 14 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th");
  return `${day}${ending}`;
}

const monthName = (month: number) => startUpper(monthNames[month - 1]!);

const startUpper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const join = (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items);
