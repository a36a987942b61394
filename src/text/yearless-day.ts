import { dayMonth, monthDay, monthOf, toDay, weekday, weekdayIn } from "./day-month.ts";

/** A day without its year: "March 7", "Friday, 7 March". */
export interface YearlessDay {
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** The weekday beside it, from 0 for Sunday, by which few years can be meant; null: none is named. */
  readonly weekday: number | null;
}

/** A day as it stands in a line, and what else the line says. */
export interface FoundYearlessDay {
  readonly yearless: YearlessDay;
  /** The line without the day and its weekday. */
  readonly rest: string;
}

const forms: readonly RegExp[] = [new RegExp(monthDay, "iu"), new RegExp(dayMonth, "iu")];

/** The day that a line names without its year, read from its first 200 characters; null where it names none. */
export function findYearlessDay(line: string): FoundYearlessDay | null {
  const head = line.slice(0, 200);
  if (!/\d/.test(head)) return null;
  for (const form of forms) {
    const match = form.exec(head);
    if (!match) continue;
    const [month, day] = [monthOf(match.groups!), Number(match.groups!.day)];
    // A leap year has every day that there is.
    if (toDay(2024, month, day) === null) continue;
    const others = `${head.slice(0, match.index)} ${head.slice(match.index + match[0].length)}`;
    const rest = `${others.replace(weekday, " ")}${line.slice(200)}`.replace(/\s+/g, " ").trim();
    return { yearless: { month, day, weekday: weekdayIn(others) }, rest };
  }
  return null;
}

/**
 * The days that can be meant, nearest to a time first, in its year and those up to `years` from it, as midnights UTC
 * in epoch milliseconds: those on the weekday that is stated.
 */
export function daysNear(
  { month, day, weekday: stated }: YearlessDay,
  nearMs: number,
  years = 1,
): readonly number[] {
  const nearYear = new Date(nearMs).getUTCFullYear();
  return Array.from({ length: 2 * years + 1 }, (_, index) => toDay(nearYear - years + index, month, day))
    .filter((found) => found !== null)
    .filter((found) => stated === null || new Date(found).getUTCDay() === stated)
    .sort((a, b) => Math.abs(a - nearMs) - Math.abs(b - nearMs));
}
