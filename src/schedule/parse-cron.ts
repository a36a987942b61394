import { UserError } from "../news/user-error.ts";
import { findName } from "./find-name.ts";
import { inOrder } from "./in-order.ts";
import type { Timetable } from "./schedule.ts";
import { cronMacros, monthNames, weekdayNames } from "./schedule-lexicon.ts";

/** A field of a cron expression: its bounds, and the names that its numbers have. */
interface Field {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly names: readonly string[];
}

const fields: readonly Field[] = [
  { name: "minute", low: 0, high: 59, names: [] },
  { name: "hour", low: 0, high: 23, names: [] },
  { name: "day of the month", low: 1, high: 31, names: [] },
  { name: "month", low: 1, high: 12, names: ["", ...monthNames] },
  // Sunday is 0 and 7.
  { name: "weekday", low: 0, high: 7, names: weekdayNames },
];

/** Days of the months in a leap year. */
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is this meant as a cron expression, right or wrong? */
export function looksLikeCron(text: string): boolean {
  return text.startsWith("@") || /^[\d*/,-]+ [\d*/,-]+ \S/.test(text);
}

/**
 * Reads a cron expression of five fields (or `@daily` and its like) with names, lists, ranges and steps. A day is due
 * when it fits either field where both the day of the month and the weekday are restricted, as in Vixie cron.
 *
 * @throws UserError which says which field is wrong, and what it may be.
 */
export function parseCron(text: string): Timetable {
  const expression = cronMacros[text.toLowerCase()] ?? text;
  const parts = expression.split(" ");
  if (parts.length !== fields.length) {
    throw new UserError(
      `"${text}" is no schedule: a cron expression has 5 fields (minute, hour, day of the month, month, weekday), and this one has ${parts.length}.`,
    );
  }
  const [minutes, hours, daysOfMonth, months, weekdays] = parts.map((part, i) =>
    parseField(part, fields[i]!, text),
  );
  const free = parts[2]!.startsWith("*") || parts[4]!.startsWith("*");
  if (free && !months!.some((month) => daysOfMonth!.some((day) => day <= monthLengths[month - 1]!))) {
    throw new UserError(`"${text}" is no schedule: none of its months has such a day.`);
  }
  return {
    times: hours!.flatMap((hour) => minutes!.map((minute) => hour * 60 + minute)),
    daysOfMonth: daysOfMonth!,
    months: months!,
    weekdays: inOrder(weekdays!.map((day) => day % 7)),
    dayNeeds: free ? "both" : "either",
  };
}

function parseField(part: string, field: Field, text: string): readonly number[] {
  return inOrder(part.split(",").flatMap((item) => parseItem(item, field, text)));
}

/** "*", "5", "1-5", "mon-fri", each with a step: "10-50/20". "5/15" goes on to the end. */
function parseItem(item: string, field: Field, text: string): readonly number[] {
  const [, first, last, written] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(item) ?? [];
  if (first === undefined || (first === "*" && last !== undefined)) throw wrongField(item, field, text);
  const low = first === "*" ? field.low : parseValue(first, field, text);
  const open = first === "*" || written !== undefined;
  let high = last === undefined ? (open ? topOf(field) : low) : parseValue(last, field, text);
  // Weekdays go round: "fri-mon", "sat-sun".
  if (high < low && field.name === "weekday") high += 7;
  const step = Number(written ?? 1);
  if (high < low || step === 0) throw wrongField(item, field, text);
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}

function parseValue(word: string, field: Field, text: string): number {
  const value = /^\d+$/.test(word) ? Number(word) : findName(field.names, word);
  if (value < field.low || value > field.high) throw wrongField(word, field, text);
  return value;
}

function wrongField(item: string, field: Field, text: string): UserError {
  const names = field.names.filter((name) => name !== "").map((name) => name.slice(0, 3));
  const named = names.length === 0 ? "" : ` or ${names[0]} to ${names.at(-1)}`;
  return new UserError(
    `"${text}" is no schedule: "${item}" is no ${field.name}, which is ${field.low} to ${topOf(field)}${named}, a list (1,3), a range (1-3) or a step (*/2).`,
  );
}

const topOf = ({ name, high }: Field) => (name === "weekday" ? 6 : high);
