import { dayMonth, type Groups, monthDay, monthOf, toDay, weekday, weekdayIn } from "./day-month.ts";
import type { SlashOrder } from "./slash-order.ts";

/** When something was published: ISO 8601 in UTC, and how exactly it was stated. */
export interface Published {
  readonly publishedAt: string;
  readonly publishedPrecision: "minute" | "day";
}

/** What is known beside a line by which "12/03/2026" can be read; null: it is not known. */
export interface DateCue {
  /** A time within three days of the date, in epoch milliseconds. */
  readonly nearMs: number | null;
  readonly order: SlashOrder | null;
}

export const noCue: DateCue = { nearMs: null, order: null };

/** A date as it stands in a line, and what else the line says. */
export interface FoundDate {
  readonly published: Published;
  /** The line without the date, its time, zone and weekday. */
  readonly rest: string;
}

/** Minutes east of Greenwich. Abbreviations that mean different places (IST, AST) are left out. */
const zoneMinutes: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  hkt: 480,
  kst: 540,
  jst: 540,
  est: -300,
  et: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pt: -480,
  pdt: -420,
};

const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
/** Every form has one; most lines have none. */
const anyYear = /(?:19|20)\d\d/;
const dateForms: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${year}[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, "iu"),
  new RegExp(`${dayMonth}[ ,-]{1,2}(?:de )?${year}`, "iu"),
  new RegExp(`${monthDay},? {1,2}${year}`, "iu"),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<monthNumber>\\d{1,2})\\.\\s?${year}`, "u"),
  new RegExp(`(?<!\\d)(?<first>\\d{1,2})/(?<second>\\d{1,2})/${year}`, "u"),
];
const timeForm =
  /(?<![\d:.])(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?<half>[ap]\.?m\b\.?)?|\s?(?<onlyHalf>[ap]\.?m\b\.?))(?:\s?(?<zone>\(?(?:utc|gmt|z|bst|ces?t|ees?t|msk|hkt|kst|jst|[ecmp][sd]t|et|pt)\b\)?)?\s?(?<offset>[+-]\d{2}:?\d{2}(?!\d))?)?/i;

/**
 * The publication date in a line of metadata, read from its first 200 characters. A time without a zone is taken
 * as UTC; a day or month that does not exist gives null. So does "12/03/2026", which may be either, unless a
 * weekday beside it or the cue tells which.
 */
export function findPublicationDate(line: string, cue: DateCue = noCue): FoundDate | null {
  const head = line.slice(0, 200);
  if (!anyYear.test(head)) return null;
  for (const form of dateForms) {
    const match = form.exec(head);
    const day = match && readDay(match.groups!, head, cue);
    if (!match || day === null) continue;
    // "2025-04-28T09:16": the T is part of neither the date nor the time.
    const before = head.slice(0, match.index);
    const after = head.slice(match.index + match[0].length).replace(/^T(?=\d)/, " ");
    const timeAfter = timeForm.exec(after);
    const time = timeAfter ?? timeForm.exec(before);
    const others = timeAfter
      ? [before, after.replace(timeAfter[0], " ")]
      : [time ? before.replace(time[0], " ") : before, after];
    return {
      published: toPublished(day, time?.groups),
      rest: `${others.join(" ").replace(weekday, " ")}${line.slice(200)}`.replace(/\s+/g, " ").trim(),
    };
  }
  return null;
}

const threeDaysMs = 3 * 86_400_000;

/** Midnight UTC of a day, in epoch milliseconds; null where the calendar has no such day, or it could be two. */
function readDay(groups: Groups, line: string, { nearMs, order }: DateCue): number | null {
  const stated = Number(groups.year);
  if (groups.first === undefined) return toDay(stated, monthOf(groups), Number(groups.day));
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const dayFirst = toDay(stated, second, first);
  const monthFirst = toDay(stated, first, second);
  const name = weekdayIn(line);
  const cues: readonly ((day: number) => boolean)[] = [
    () => true,
    (day) => new Date(day).getUTCDay() === name,
    (day) => nearMs !== null && Math.abs(day - nearMs) <= threeDaysMs,
    (day) => order !== null && day === (order === "day first" ? dayFirst : monthFirst),
  ];
  for (const fits of cues) {
    const days = new Set([dayFirst, monthFirst].filter((day) => day !== null).filter(fits));
    if (days.size === 1) return [...days][0]!;
  }
  return null;
}

function toPublished(dayMs: number, time: Groups | undefined): Published {
  if (time === undefined) return { publishedAt: new Date(dayMs).toISOString(), publishedPrecision: "day" };
  const half = (time.half ?? time.onlyHalf)?.[0]?.toLowerCase();
  const hour = half === undefined ? Number(time.hour) : (Number(time.hour) % 12) + (half === "p" ? 12 : 0);
  const minutes = hour * 60 + Number(time.minute ?? 0) - offsetMinutes(time);
  return { publishedAt: new Date(dayMs + minutes * 60_000).toISOString(), publishedPrecision: "minute" };
}

function offsetMinutes({ zone, offset }: Groups): number {
  if (offset !== undefined) {
    const digits = offset.replace(/\D/g, "");
    return (offset[0] === "-" ? -1 : 1) * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2)));
  }
  return zoneMinutes[zone?.replace(/[()]/g, "").toLowerCase() ?? "z"] ?? 0;
}
