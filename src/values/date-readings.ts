import {
  dayNumber,
  dayPeriod,
  dayRange,
  monthOf,
  monthPeriod,
  monthRange,
  namedDay,
  type Period,
  quarterPeriod,
  type Season,
  seasonPeriod,
  weekdayOf,
  weekPeriod,
  yearOf,
  yearPeriod,
} from "./calendar.ts";
import { MONTHS, SEASONS, SMALL_NUMBERS, WEEKDAYS } from "./date-lexicon.ts";
import { holidayIn } from "./holidays.ts";

/** What a relative date is read by. */
export interface When {
  /** Day number of the article; null: only dates that name their year can be read. */
  readonly anchor: number | null;
  readonly tense: Tense;
}

/** What stands before a date: "opened in", "will open in", "until", or nothing that tells. */
export type Tense = "past" | "future" | "until" | "unknown";

/** What a form makes of its match; `relative` where the anchor decided, `doubtful` where another reading is as good. */
export interface Reading {
  readonly period: Period;
  readonly relative: boolean;
  readonly doubtful: boolean;
}

/** The named groups of a match; `0` is all of it. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function readNumbered(g: Groups): Reading | undefined {
  return stated(dayPeriod(Number(g.year), Number(g.number) - 1, Number(g.day)));
}

/** Day first or month first is only certain where one of the two is no month. */
export function readSlashed(g: Groups): Reading | undefined {
  const [one, two, year] = [Number(g.day), Number(g.number), Number(g.year)];
  if (one <= 12 && two <= 12 && one !== two) return undefined;
  return one > 12 ? stated(dayPeriod(year, two - 1, one)) : stated(dayPeriod(year, one - 1, two));
}

export function readDay(g: Groups, when: When): Reading | undefined {
  const month = monthIndex(g.month!);
  const periodIn = (year: number) =>
    g.last ? dayRange(year, month, Number(g.day), Number(g.last)) : dayPeriod(year, month, Number(g.day));
  if (g.year) return stated(periodIn(Number(g.year)));
  if (when.anchor === null) return undefined;
  const weekday = g.weekday ? WEEKDAYS.findIndex((name) => name.startsWith(g.weekday!.slice(0, 3))) : -1;
  const { year, doubtful } = nearestYear(when, (y) => periodIn(y));
  if (weekday < 0) return relative(periodIn(year), doubtful);
  // A weekday beside the day tells the year, as long as it is near.
  const fitting = [0, 1, -1]
    .map((step) => periodIn(year + step))
    .find((p) => p && weekdayOf(p.from) === weekday);
  return relative(fitting ?? periodIn(year), fitting === undefined);
}

export function readHoliday(g: Groups, when: When): Reading | undefined {
  if (g.year) return stated(holidayIn(Number(g.year), g.holiday!));
  if (when.anchor === null) return undefined;
  const { year, doubtful } = nearestYear(when, (y) => holidayIn(y, g.holiday!));
  return relative(holidayIn(year, g.holiday!), doubtful);
}

/** "the first week of May": a week at either end, or half of the month; where exactly weeks begin is left open. */
export function readPartOfMonth(g: Groups, when: When): Reading | undefined {
  const month = monthIndex(g.month!);
  const which = g.which!.toLowerCase();
  const periodIn = (year: number): Period => {
    const { from, to, display } = monthPeriod(year, month);
    const at = ["first", "second", "third", "fourth"].indexOf(which);
    const days = g.unit === "half" ? 15 : 7;
    const [start, end] = which === "last" ? [to - 8, to] : [from + at * days - 1, from + (at + 1) * days + 1];
    return {
      from: Math.max(from, start),
      to: Math.min(to, end),
      granularity: "week",
      display: `${which} ${g.unit} of ${display}`,
    };
  };
  if (g.year) return stated(periodIn(Number(g.year)));
  if (when.anchor === null) return undefined;
  const { year, doubtful } = nearestYear(when, periodIn);
  return relative(periodIn(year), doubtful);
}

export function readMonths(g: Groups, when: When): Reading | undefined {
  const [first, last] = [monthIndex(g.month!), monthIndex(g.until!)];
  if (g.year) return stated(monthRange(Number(g.year), first, last));
  if (when.anchor === null) return undefined;
  return relative(monthRange(nearestYear(when, (y) => monthPeriod(y, first)).year, first, last), true);
}

export function readMonth(g: Groups, when: When): Reading | undefined {
  const month = monthIndex(g.month!);
  if (g.year) return stated(monthPeriod(Number(g.year), month));
  if (when.anchor === null) return undefined;
  const [year, current] = [yearOf(when.anchor), monthOf(when.anchor)];
  const which = g.which?.toLowerCase();
  if (which !== undefined && / year$/.test(g["0"]!)) {
    return relative(monthPeriod(year + (which === "last" ? -1 : which === "next" ? 1 : 0), month), false);
  }
  // "last June" said in August may be this year's or that of the year before.
  if (which === "last")
    return relative(monthPeriod(month < current ? year : year - 1, month), month < current);
  if (which === "next")
    return relative(monthPeriod(month > current ? year : year + 1, month), month > current);
  if (which === "this") return relative(monthPeriod(year, month), false);
  const nearest = nearestYear(when, (y) => monthPeriod(y, month));
  return relative(monthPeriod(nearest.year, month), nearest.doubtful);
}

export function readQuarter(g: Groups, when: When): Reading | undefined {
  const quarter = g.number ? Number(g.number) : ORDINALS.indexOf(g.ordinal!.toLowerCase()) + 1;
  if (g.year) return stated(quarterPeriod(Number(g.year), quarter));
  if (when.anchor === null) return undefined;
  // Fiscal years, and quarters of a match: a guess at best.
  return relative(quarterPeriod(nearestYear(when, (y) => quarterPeriod(y, quarter)).year, quarter), true);
}

const ORDINALS = ["first", "second", "third", "fourth"];

export function readSeason(g: Groups, when: When): Reading | undefined {
  const season = SEASONS[g.season!] as Season;
  if (g.year) return stated(seasonPeriod(Number(g.year), season));
  if (when.anchor === null) return undefined;
  const which = g.which!.toLowerCase();
  const year = yearOf(when.anchor);
  const over = seasonPeriod(year, season).to < when.anchor;
  const shift = which === "last" ? (over ? 0 : -1) : which === "next" ? (over ? 1 : 0) : 0;
  return relative(seasonPeriod(year + shift, season), which !== "this" || season === "winter");
}

export function readWeekday(g: Groups, when: When): Reading | undefined {
  if (when.anchor === null) return undefined;
  const back = (weekdayOf(when.anchor) - WEEKDAYS.indexOf(g.weekday!) + 7) % 7;
  const which = g.which?.toLowerCase();
  if (which === "next") return relative(namedDay(when.anchor + 7 - back), true);
  const cued =
    (when.tense === "future" || when.tense === "until") && which !== "last" && which !== "this past";
  if (which === "this coming" || cued) {
    return relative(namedDay(when.anchor + ((7 - back) % 7)), when.tense === "until");
  }
  if (which === "this") return relative(namedDay(when.anchor - back), true);
  // "last Friday" on a Saturday may be yesterday or eight days ago.
  if (which === "last") return relative(namedDay(when.anchor - (back || 7)), back > 0 && back < 4);
  return relative(namedDay(when.anchor - back), false);
}

export function readDayWord(g: Groups, when: When): Reading | undefined {
  if (when.anchor === null) return undefined;
  const word = g.word!.toLowerCase();
  if (word.startsWith("the day "))
    return relative(namedDay(when.anchor + (word.endsWith("yesterday") ? -2 : 2)), false);
  const shift = word === "yesterday" || word === "last night" ? -1 : word === "tomorrow" ? 1 : 0;
  return relative(namedDay(when.anchor + shift), false);
}

export function readAgo(g: Groups, when: When): Reading | undefined {
  if (when.anchor === null) return undefined;
  const count = SMALL_NUMBERS[g.count!] ?? Number(g.count);
  const loose = g.loose !== undefined;
  if (g.unit === "day") return relative(namedDay(when.anchor - count), loose);
  const [days, granularity] = AGO_UNITS[g.unit!]!;
  const middle = when.anchor - Math.round(count * days);
  const slack = Math.ceil(days * (loose ? 1 : 0.6));
  const display =
    granularity === "week"
      ? weekPeriod(middle).display
      : monthPeriod(yearOf(middle), monthOf(middle)).display;
  const said = granularity === "year" ? String(yearOf(middle)) : display;
  return relative({ from: middle - slack, to: middle + slack, granularity, display: said }, loose);
}

const AGO_UNITS: Readonly<Record<string, readonly [number, Period["granularity"]]>> = {
  week: [7, "week"],
  fortnight: [14, "week"],
  month: [30.4, "month"],
  year: [365.25, "year"],
};

export function readUnit(g: Groups, when: When): Reading | undefined {
  if (when.anchor === null) return undefined;
  const which = g.which!.toLowerCase();
  const shift = which === "last" || which === "previous" ? -1 : which === "next" ? 1 : 0;
  const [year, month] = [yearOf(when.anchor), monthOf(when.anchor)];
  switch (g.unit) {
    case "week":
      return relative(weekPeriod(when.anchor + 7 * shift), false);
    case "weekend":
      return relative(
        weekPeriod(when.anchor + (shift === -1 && weekdayOf(when.anchor) !== 0 ? -7 : 7 * shift)),
        true,
      );
    case "month":
      return relative(monthPeriod(year, month + shift), false);
    case "quarter":
      return relative(
        quarterPeriod(
          yearOf(dayNumber(year, month + 3 * shift, 1)),
          ((Math.floor(month / 3) + shift + 4) % 4) + 1,
        ),
        true,
      );
    default:
      return relative(yearPeriod(year + shift), false);
  }
}

export function readYear(g: Groups): Reading | undefined {
  return stated(yearPeriod(Number(g.year)));
}

/**
 * The year in which a period without one is meant: the last that has begun, and with a future cue the next that is
 * not over. Without a cue a past of more than eight months is doubtful: "the vote in November", said in September.
 */
function nearestYear(
  { anchor, tense }: When,
  periodIn: (year: number) => Period | undefined,
): { year: number; doubtful: boolean } {
  const year = yearOf(anchor!);
  const period = periodIn(year);
  if (!period) return { year, doubtful: true };
  if (tense === "future" || tense === "until") {
    return { year: period.to >= anchor! ? year : year + 1, doubtful: tense === "until" };
  }
  if (period.from <= anchor!) return { year, doubtful: tense !== "past" && anchor! - period.to > 240 };
  const soon = tense !== "past" && period.from - anchor! <= 120;
  return { year: period.granularity === "day" && soon ? year : year - 1, doubtful: soon };
}

function monthIndex(name: string): number {
  return MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase());
}

function stated(period: Period | undefined): Reading | undefined {
  return period && { period, relative: false, doubtful: false };
}

function relative(period: Period | undefined, doubtful: boolean): Reading | undefined {
  return period && { period, relative: true, doubtful };
}
