import type { Article } from "../news/article.ts";

/** What tells events of one kind apart when their words are the same: when it happened, and to whom. */
export interface Evidence {
  /** Days that the text names ("on Friday", "May 3"), since 1970; none where the article is undated. */
  readonly days: readonly number[];
  /** Ages of people ("24-year-old", "Hutchins, 24,"). */
  readonly ages: readonly number[];
}

const DAY_MS = 86_400_000;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const dayNames =
  /\b(?:(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?:, (\d{4}))?)/g;
const agePhrases = /\b(\d{1,3})[- ]year[- ]old|[a-z], (\d{1,2}),/g;
/** A date without a year that lies further ahead than this is last year's. */
const MOST_DAYS_AHEAD = 30;

/** Reads days and ages from an English text; other languages have none and stay neutral. */
export function readEvidence({
  title,
  text,
  publishedAt,
}: Pick<Article, "title" | "text" | "publishedAt">): Evidence {
  const whole = `${title}\n${text}`;
  const ages = Array.from(whole.matchAll(agePhrases), ([, before, after]) => Number(before ?? after));
  if (publishedAt === null) return { days: [], ages: unique(ages) };
  const published = Math.floor(Date.parse(publishedAt) / DAY_MS);
  const days = Array.from(whole.matchAll(dayNames), ([, weekday, month, day, year]) =>
    weekday === undefined ? dayOf(published, month!, Number(day), year) : latestWeekday(published, weekday),
  );
  return { days: unique(days), ages: unique(ages) };
}

/** News tells of days that have been: "Friday" is the last one before or on the day of publication. */
function latestWeekday(published: number, name: string): number {
  // 1 January 1970 was a Thursday.
  const today = (published + 4) % 7;
  return published - ((today - weekdays.indexOf(name.slice(0, 3)) + 7) % 7);
}

function dayOf(published: number, month: string, day: number, year: string | undefined): number {
  const thisYear = new Date(published * DAY_MS).getUTCFullYear();
  const inYear = (y: number) => Date.UTC(y, months.indexOf(month), day) / DAY_MS;
  if (year !== undefined) return inYear(Number(year));
  return inYear(thisYear) > published + MOST_DAYS_AHEAD ? inYear(thisYear - 1) : inYear(thisYear);
}

function unique(values: readonly number[]): readonly number[] {
  return [...new Set(values)];
}
