import { monthNames } from "../text/date-lexicon.ts";
import { findPublicationDate, type Published } from "../text/publication-date.ts";

const time = "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{1,2})(?:[:.](?<second>\\d{1,2})(?:[.,]\\d+)?)?)?";
const zone =
  "\\s*(?<zone>[A-Za-z]{1,5}(?![A-Za-z])|)\\s*(?<offset>[+-]\\d{1,2}:?\\d{2}(?!\\d)|[+-]\\d{1,2}(?![\\d:])|)";
const month = "(?<month>[\\p{L}]{3,12})\\.?";
/** ISO 8601 and its kin, RFC 822 and its kin, `asctime`, and "Jan 2, 2025 3:04 PM". */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?<year>\\d{4})[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})(?:[Tt\\s,_]+(?:at\\s+)?${time})?\\s*(?<half>[ap]\\.?m\\b\\.?|)${zone}`,
    "iu",
  ),
  new RegExp(
    `^(?<year>\\d{4})(?<monthNumber>\\d{2})(?<day>\\d{2})(?:T?(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)?)?${zone}`,
    "u",
  ),
  new RegExp(
    `^(?:[\\p{L}.]+,?\\s*)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+${month}[\\s,.-]+(?<year>\\d{4}|\\d{2})(?:[\\s,T-]+(?:at\\s+)?${time})?\\s*(?<half>[ap]\\.?m\\b\\.?|)${zone}`,
    "iu",
  ),
  new RegExp(
    `^(?:[\\p{L}]+,?\\s+)?${month}\\s+(?<day>\\d{1,2})\\s+${time}\\s+(?<zone>[A-Za-z]{2,5}\\s+|)(?<year>\\d{4})`,
    "iu",
  ),
  new RegExp(
    `^(?:[\\p{L}]+\\.?,?\\s+)?${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?:[\\s,-]+(?:at\\s+)?${time})?\\s*(?<half>[ap]\\.?m\\b\\.?|)${zone}`,
    "iu",
  ),
];

/**
 * When an entry says it was published or changed, in any of the forms that feeds use: the zone may be missing
 * (then it is UTC), the year have two digits, the weekday be wrong, the whole be seconds since 1970. Null where the
 * day cannot be told for certain: "3/4/2025" may be either.
 */
export function parseFeedDate(stated: string): Published | null {
  const line = stated
    .slice(0, 120)
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (/^\d{10}(?:\d{3})?$/.test(line)) return ofEpoch(line);
  for (const form of forms) {
    const groups = form.exec(line)?.groups;
    const published = groups === undefined ? null : toPublished(groups);
    if (published !== null) return published;
  }
  return findPublicationDate(line)?.published ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

function toPublished(groups: Groups): Published | null {
  const name = groups.month?.toLowerCase().replace(/\.$/, "");
  const monthNumber = name === undefined ? Number(groups.monthNumber) : (monthNumbers.get(name) ?? 0);
  const year = toYear(groups.year!);
  const day = Number(groups.day);
  const midnight = new Date(Date.UTC(year, monthNumber - 1, day));
  const exists = midnight.getUTCMonth() === monthNumber - 1 && midnight.getUTCDate() === day;
  if (!exists || year < 1970 || year > 2999) return null;
  if (groups.hour === undefined) return { publishedAt: midnight.toISOString(), publishedPrecision: "day" };
  const half = groups.half?.[0]?.toLowerCase();
  const stated = Number(groups.hour);
  const hour = half ? (stated % 12) + (half === "p" ? 12 : 0) : stated;
  const [minute, second] = [Number(groups.minute ?? 0), Number(groups.second ?? 0)];
  // 24:00 ends a day, and a leap second a minute.
  if (hour > 24 || minute > 59 || second > 60) return null;
  const seconds = (hour * 60 + minute - offsetMinutes(groups)) * 60 + second;
  return {
    publishedAt: new Date(midnight.getTime() + seconds * 1000).toISOString(),
    publishedPrecision: "minute",
  };
}

/** Two digits as RFC 2822 reads them. */
function toYear(stated: string): number {
  const year = Number(stated);
  if (stated.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Minutes east of Greenwich of the zones that RFC 822 names and of the others that feeds use; the rest is UTC. */
const zoneMinutes: Readonly<Record<string, number>> = {
  edt: -240,
  est: -300,
  et: -300,
  cdt: -300,
  cst: -360,
  ct: -360,
  mdt: -360,
  mst: -420,
  mt: -420,
  pdt: -420,
  pst: -480,
  pt: -480,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
};

function offsetMinutes({ zone: name, offset }: Groups): number {
  if (offset) {
    const [hours, minutes] = offset.includes(":")
      ? offset.slice(1).split(":").map(Number)
      : [
          Number(offset.slice(1).replace(/(?<=\d)\d\d$/, "")),
          offset.length > 3 ? Number(offset.slice(-2)) : 0,
        ];
    return (offset[0] === "-" ? -1 : 1) * (hours! * 60 + minutes!);
  }
  return zoneMinutes[name?.trim().toLowerCase() ?? ""] ?? 0;
}

function ofEpoch(digits: string): Published {
  const ms = digits.length > 10 ? Number(digits) : Number(digits) * 1000;
  return { publishedAt: new Date(ms).toISOString(), publishedPrecision: "minute" };
}
