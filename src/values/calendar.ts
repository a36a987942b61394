/** The finest period that a date mention names. */
export type Granularity = "day" | "week" | "month" | "season" | "quarter" | "year";

/** A period of whole days; `from` and `to` count days since 1 January 1970 UTC, both inclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly granularity: Granularity;
  /** As a person would say it: "28 April 2025", "June 2024", "Saturday 26 April". */
  readonly display: string;
}

const DAY_MS = 86_400_000;
const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");
const WEEKDAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Days since 1 January 1970; months count from 0 and may run over ("month 12" is next January). */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / DAY_MS);
}

/** The day on which a UTC time in epoch milliseconds falls. */
export function dayOfTime(timeMs: number): number {
  return Math.floor(timeMs / DAY_MS);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** From 0. */
export function monthOf(day: number): number {
  return new Date(day * DAY_MS).getUTCMonth();
}

/** Sunday is 0. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}

/** One day; undefined where the calendar has no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | undefined {
  const number = dayNumber(year, month, day);
  if (day < 1 || monthOf(number) !== month) return undefined;
  const display = `${day} ${MONTH_NAMES[month]} ${year}`;
  return { from: number, to: number, granularity: "day", display };
}

/** Days of one month; undefined where it does not have them or they run backwards. */
export function dayRange(year: number, month: number, first: number, last: number): Period | undefined {
  const start = dayPeriod(year, month, first);
  const end = dayPeriod(year, month, last);
  if (!start || !end || start.from >= end.from) return undefined;
  const display = `${first}–${last} ${MONTH_NAMES[month]} ${year}`;
  return { from: start.from, to: end.to, granularity: "day", display };
}

/** One day, named with its weekday: "Saturday 26 April". */
export function namedDay(day: number): Period {
  const date = new Date(day * DAY_MS);
  const display = `${WEEKDAY_NAMES[weekdayOf(day)]} ${date.getUTCDate()} ${MONTH_NAMES[monthOf(day)]}`;
  return { from: day, to: day, granularity: "day", display };
}

/** The week around a day, from the Sunday before its Monday, as outlets differ on where weeks begin. */
export function weekPeriod(day: number): Period {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  const date = new Date(monday * DAY_MS);
  const display = `the week of ${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]}`;
  return { from: monday - 1, to: monday + 6, granularity: "week", display };
}

export function monthPeriod(year: number, month: number): Period {
  const from = dayNumber(year, month, 1);
  const display = `${MONTH_NAMES[monthOf(from)]} ${yearOf(from)}`;
  return { from, to: dayNumber(year, month + 1, 1) - 1, granularity: "month", display };
}

/** From the start of one month to the end of another of the same year. */
export function monthRange(year: number, first: number, last: number): Period | undefined {
  if (first >= last) return undefined;
  const display = `${MONTH_NAMES[first]}–${MONTH_NAMES[last]} ${year}`;
  return {
    from: dayNumber(year, first, 1),
    to: dayNumber(year, last + 1, 1) - 1,
    granularity: "month",
    display,
  };
}

/** A calendar quarter, from 1 to 4. */
export function quarterPeriod(year: number, quarter: number): Period {
  const month = (quarter - 1) * 3;
  const display = `${["first", "second", "third", "fourth"][quarter - 1]} quarter of ${year}`;
  return {
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month + 3, 1) - 1,
    granularity: "quarter",
    display,
  };
}

/**
 * A northern season with the days around it that speakers count to it. "Winter 2024" is either end of that year,
 * so it reaches from December before to February after.
 */
export function seasonPeriod(year: number, season: Season): Period {
  const [first, last] = SEASON_MONTHS[season];
  const display = `${season} ${year}`;
  return {
    from: dayNumber(year, first, 1),
    to: dayNumber(year, last + 1, 0),
    granularity: "season",
    display,
  };
}

export type Season = "spring" | "summer" | "autumn" | "winter";

const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [2, 5],
  summer: [5, 8],
  autumn: [8, 11],
  winter: [-1, 13],
};

export function yearPeriod(year: number): Period {
  const display = String(year);
  return { from: dayNumber(year, 0, 1), to: dayNumber(year, 11, 31), granularity: "year", display };
}
