import { dayNumber, dayPeriod, namedDay, type Period } from "./calendar.ts";

/** Feasts with a day of the year: month from 0, and day. */
const fixed: Readonly<Record<string, readonly [number, number]>> = {
  "New Year's Day": [0, 1],
  Epiphany: [0, 6],
  Candlemas: [1, 2],
  "Valentine's Day": [1, 14],
  "St Patrick's Day": [2, 17],
  "May Day": [4, 1],
  "Midsummer Day": [5, 24],
  Halloween: [9, 31],
  "All Saints' Day": [10, 1],
  "All Souls' Day": [10, 2],
  "Armistice Day": [10, 11],
  "Christmas Eve": [11, 24],
  "Christmas Day": [11, 25],
  "Boxing Day": [11, 26],
  "St Stephen's Day": [11, 26],
  "New Year's Eve": [11, 31],
};

/** Feasts by their days from Easter Sunday. */
const movable: Readonly<Record<string, number>> = {
  "Shrove Tuesday": -47,
  "Ash Wednesday": -46,
  "Palm Sunday": -7,
  "Maundy Thursday": -3,
  "Good Friday": -2,
  "Holy Saturday": -1,
  "Easter Sunday": 0,
  "Easter Monday": 1,
  "Ascension Day": 39,
  "Whit Sunday": 49,
  "Whit Monday": 50,
  "Corpus Christi": 60,
};

/** The feasts that name one day of a year. */
export const HOLIDAYS = [...Object.keys(fixed), ...Object.keys(movable)];

/** The day of a feast in a year; undefined where it is none of `HOLIDAYS`. */
export function holidayIn(year: number, name: string): Period | undefined {
  const day = fixed[name];
  if (day !== undefined) return dayPeriod(year, ...day);
  const offset = movable[name];
  return offset === undefined ? undefined : namedDay(easterSunday(year) + offset);
}

/** Easter Sunday of the western churches as a day number (Meeus, Jones and Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const shift = Math.floor((a + 11 * h + 22 * weekday) / 451);
  const n = h + weekday - 7 * shift + 114;
  return dayNumber(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
