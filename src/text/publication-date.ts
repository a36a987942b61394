/** When something was published: ISO 8601 in UTC, and how exactly it was stated. */
export interface Published {
  readonly publishedAt: string;
  readonly publishedPrecision: "minute" | "day";
}

/** A date as it stands in a line, and what else the line says. */
export interface FoundDate {
  readonly published: Published;
  /** The line without the date, its time, zone and weekday. */
  readonly rest: string;
}

const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

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

const month =
  "(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)\\.?";
const year = "(?<year>(?:19|20)\\d\\d)";
const dateForms: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${year}[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, "i"),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?[ -]{1,2}${month}[ ,-]{1,2}${year}(?!\\d)`, "i"),
  new RegExp(`\\b${month} {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}${year}(?!\\d)`, "i"),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\.\\s?(?<monthNumber>\\d{1,2})\\.\\s?${year}(?!\\d)`),
  // With slashes a reader cannot tell day from month unless one of them is over 12.
  new RegExp(`(?<!\\d)(?<day>1[3-9]|2\\d|3[01])/(?<monthNumber>\\d{1,2})/${year}(?!\\d)`),
  new RegExp(`(?<!\\d)(?<monthNumber>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/${year}(?!\\d)`),
];
const timeForm =
  /(?<![\d:.])(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?<half>[ap]\.?m\b\.?)?|\s?(?<onlyHalf>[ap]\.?m\b\.?))(?:\s?(?<zone>\(?(?:utc|gmt|z|bst|ces?t|ees?t|msk|hkt|kst|jst|[ecmp][sd]t|et|pt)\b\)?)?\s?(?<offset>[+-]\d{2}:?\d{2}(?!\d))?)?/i;
const weekday = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?(?=\s|$)/i;

/**
 * The publication date in a line of metadata, read from its first 200 characters. A time without a zone is taken
 * as UTC; a day or month that does not exist, or could be either, gives null.
 */
export function findPublicationDate(line: string): FoundDate | null {
  const head = line.slice(0, 200);
  for (const form of dateForms) {
    const match = form.exec(head);
    const day = match && readDay(match.groups!);
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

type Groups = Readonly<Record<string, string | undefined>>;

/** Midnight UTC of a day, in epoch milliseconds; null where the calendar has no such day. */
function readDay(groups: Groups): number | null {
  const name = groups.month?.slice(0, 3).toLowerCase();
  const number = name === undefined ? Number(groups.monthNumber) : monthNumbers[name]!;
  const at = new Date(Date.UTC(Number(groups.year), number - 1, Number(groups.day)));
  return at.getUTCMonth() === number - 1 && at.getUTCDate() === Number(groups.day) ? at.getTime() : null;
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
