import { monthNames, weekdayNames } from "./date-lexicon.ts";

/** What a pattern found, by name. */
export type Groups = Readonly<Record<string, string | undefined>>;

const monthNumbers = numbered(monthNames);
const weekdayNumbers = numbered(weekdayNames);

const month = `(?<![\\p{L}\\d])(?<month>${longestFirst(monthNumbers)})(?!\\p{L})\\.?`;

/** "7 March", "7th of March", "7. März". */
export const dayMonth = `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[ -]{1,2}(?:of |de )?${month}`;

/** "March 7", "Mar. 7th". */
export const monthDay = `${month} {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`;

/** A weekday's name, as a word of its own. */
export const weekday = new RegExp(
  `(?<![\\p{L}\\d])(?<name>${longestFirst(weekdayNumbers)})(?!\\p{L})[.,]?(?=\\s|$)`,
  "iu",
);

/** The first weekday that a line names, from 0 for Sunday; null where it names none. */
export function weekdayIn(line: string): number | null {
  const name = weekday.exec(line)?.groups?.name?.toLowerCase();
  return name === undefined ? null : weekdayNumbers.get(name)!;
}

/** The month that a pattern found by name or by number, from 1. */
export function monthOf({ month: name, monthNumber }: Groups): number {
  return name === undefined ? Number(monthNumber) : monthNumbers.get(name.toLowerCase())! + 1;
}

/** Midnight UTC of a day, in epoch milliseconds; null where the calendar has no such day. */
export function toDay(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() : null;
}

/** Each name's place in its calendar, from 0. */
function numbered(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((spellings, index) => spellings.map((name) => [name, index] as const)));
}

/** An alternation in which no name hides a longer one. */
function longestFirst(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join("|");
}
