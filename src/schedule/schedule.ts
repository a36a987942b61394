/** On which days and at which times something is due, by the clock on the wall. Every list is in order, none empty. */
export interface Timetable {
  /** Minutes since midnight. */
  readonly times: readonly number[];
  /** From 1. */
  readonly daysOfMonth: readonly number[];
  /** From 1. */
  readonly months: readonly number[];
  /** Sunday is 0. */
  readonly weekdays: readonly number[];
  /** Must a day be among both `daysOfMonth` and `weekdays`, or is one enough, as in cron where both are given? */
  readonly dayNeeds: "both" | "either";
}

/** A timetable in the time zone of those who wait for it; can be written as JSON. `parseSchedule` makes one. */
export interface Schedule extends Timetable {
  /** As a person wrote it, the zone left out; `parseSchedule` reads it again. */
  readonly text: string;
  /** IANA name: "Europe/Berlin". */
  readonly zone: string;
}

/** Is it due in every hour of its days? Then it goes by the time that passes, an hour that comes twice included. */
export function isHourly({ times }: Pick<Timetable, "times">): boolean {
  return new Set(times.map((time) => Math.floor(time / 60))).size === 24;
}

/** Is it due on a day (milliseconds of its midnight, as if its zone were UTC)? */
export function isDueOn(timetable: Timetable, dayMs: number): boolean {
  const date = new Date(dayMs);
  if (!timetable.months.includes(date.getUTCMonth() + 1)) return false;
  const fits = [
    timetable.daysOfMonth.includes(date.getUTCDate()),
    timetable.weekdays.includes(date.getUTCDay()),
  ];
  return timetable.dayNeeds === "both" ? fits.every(Boolean) : fits.some(Boolean);
}
