import { UserError } from "../news/user-error.ts";
import { findName } from "./find-name.ts";
import { inOrder } from "./in-order.ts";
import { suggestZone } from "./parse-zone.ts";
import type { Timetable } from "./schedule.ts";
import { emptyWords, weekdayGroups, weekdayNames } from "./schedule-lexicon.ts";

const everyDay = weekdayGroups.daily!;
const dayMinutes = 24 * 60;

/** "hourly", "every 15 minutes", "every half hour", "every 2 hours". */
const INTERVAL = /\b(?:hourly|every (?:(\d+|half|quarter)(?: an| of an)? )?(min|hour)(?:ute|s|utes)?)\b/;
const PARTS_OF_HOUR: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/**
 * Reads a schedule in words: days ("weekdays", "mon, thu", "mon-fri", "daily") and times ("08:00 and 17:30", "8 am",
 * "noon") or an interval ("hourly", "every 15 minutes", "every hour at :15"), in any order.
 *
 * @throws UserError which says which word was not understood, and what may be written.
 */
export function parseWords(text: string): Timetable {
  const plain = text
    .toLowerCase()
    .replace(/([ap])\.m\./g, "$1m")
    .replace(/(\d) (?=[ap]m\b)/g, "$1");
  const interval = INTERVAL.exec(plain);
  const rest = plain.replace(INTERVAL, " ").replace(/\s*(?:-|–|\bto\b|\bthrough\b)\s*/g, "-");
  const words = rest.split(/[\s,;]+/).filter((word) => word !== "" && !emptyWords.includes(word));
  const read = words.map((word) => readWord(word, text));
  const weekdays = read.flatMap((one) => (one.kind === "days" ? one.days : []));
  const times = read.flatMap((one) => (one.kind === "time" ? [one.minutes] : []));
  const past = read.flatMap((one) => (one.kind === "past" ? [one.minutes] : []));
  return {
    times: inOrder(interval === null ? atTimes(times, past, text) : atIntervals(interval, times, past, text)),
    daysOfMonth: Array.from({ length: 31 }, (_, i) => i + 1),
    months: Array.from({ length: 12 }, (_, i) => i + 1),
    weekdays: weekdays.length === 0 ? everyDay : inOrder(weekdays),
    dayNeeds: "both",
  };
}

/** What a word says: days of the week, a time of the day, or minutes past every hour (":15"). */
type Word =
  | { readonly kind: "days"; readonly days: readonly number[] }
  | { readonly kind: "time" | "past"; readonly minutes: number };

function readWord(word: string, text: string): Word {
  const days = readDays(word);
  if (days !== null) return { kind: "days", days };
  const minutes = readTime(word);
  if (minutes !== null) return { kind: "time", minutes };
  if (/^:[0-5]\d$/.test(word)) return { kind: "past", minutes: Number(word.slice(1)) };
  if (/^\d{1,2}$/.test(word))
    throw notUnderstood(text, `is "${word}" a time? Then write ${word.padStart(2, "0")}:00.`);
  const zone = suggestZone(word);
  const advice = zone === undefined ? "" : ` If you mean a time zone, write "${zone}".`;
  throw notUnderstood(text, `${word === text ? "it" : `"${word}"`} is no day and no time.${advice}`);
}

function readDays(word: string): readonly number[] | null {
  if (Object.hasOwn(weekdayGroups, word)) return weekdayGroups[word]!;
  const [first, last = first] = word.split("-").map((name) => findName(weekdayNames, name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}

/** Minutes since midnight. */
function readTime(word: string): number | null {
  if (word === "noon") return 12 * 60;
  if (word === "midnight") return 0;
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.h](\d{2}))?([ap]m)?$/.exec(word) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (minute > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null;
  return (half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
}

function atTimes(times: readonly number[], past: readonly number[], text: string): readonly number[] {
  if (past.length > 0)
    throw notUnderstood(text, 'minutes past which hour? Write the time in full, or "hourly at :15".');
  if (times.length === 0) throw notUnderstood(text, "it has no time.");
  return times;
}

function atIntervals(
  [, count, unit]: RegExpExecArray,
  times: readonly number[],
  past: readonly number[],
  text: string,
): readonly number[] {
  if (times.length > 0) throw notUnderstood(text, "it has both an interval and a time.");
  const step = stepOf(count, unit);
  if (past.length > 0 && step !== 60)
    throw notUnderstood(text, 'minutes past the hour go with "hourly" only.');
  const divides = step < 60 ? 60 % step === 0 : dayMinutes % step === 0;
  if (!divides)
    throw notUnderstood(
      text,
      "an interval has to divide the hour (5, 10, 15 minutes …) or the day (2, 3, 6 hours …).",
    );
  const starts = Array.from({ length: dayMinutes / step }, (_, i) => i * step);
  return past.length === 0 ? starts : starts.flatMap((start) => past.map((minutes) => start + minutes));
}

/** In minutes. 0 minutes is no interval: NaN divides nothing. */
function stepOf(count: string | undefined, unit: string | undefined): number {
  const number = count === undefined ? 1 : Number(count);
  if (unit !== "min") return PARTS_OF_HOUR[count ?? ""] ?? (number || Number.NaN) * 60;
  return number || Number.NaN;
}

function notUnderstood(text: string, why: string): UserError {
  return new UserError(
    `"${text}" is no schedule: ${why} Write days and times, such as "weekdays 08:00", "mon, thu 18:00", "hourly" or "every 15 minutes", or a cron expression, such as "0 8 * * 1-5".`,
  );
}
