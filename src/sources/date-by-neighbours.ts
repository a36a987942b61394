import type { Article } from "../news/article.ts";
import { noCue } from "../text/publication-date.ts";
import { daysNear, type YearlessDay } from "../text/yearless-day.ts";
import { findMetadata } from "./find-metadata.ts";

/** What dates an article whose own date has no year. */
export interface Neighbours {
  /** The dates (ISO 8601) of articles read before from the same folder. */
  readonly known: readonly (string | null)[];
  /** Now, in epoch milliseconds; null: nobody tells. */
  readonly nowMs: number | null;
}

const dayMs = 86_400_000;
/** Articles lie together because they are of one time. */
const nearDays = 7;
/** A weekday falls on a day of the month again after five years or more, and once after eleven. */
const yearsBack = 3;

/**
 * Dates articles that give a day without its year: in the year in which other articles of their folder were
 * published within a week of it; or else, where a weekday is given, in that of the last three years in which the
 * day falls on it. What could be two years stays undated.
 */
export function dateByNeighbours(
  articles: readonly Article[],
  { known, nowMs }: Neighbours,
): readonly Article[] {
  const yearless = new Map(
    articles
      .filter(({ publishedAt }) => publishedAt === null)
      .map((article) => [
        article.id,
        findMetadata(article.text, { path: article.path ?? "", cue: noCue }).yearless,
      ]),
  );
  const stated = [...known, ...articles.map(({ publishedAt }) => publishedAt)].flatMap((date) =>
    date === null ? [] : [Date.parse(date)],
  );
  const byNow = [...yearless.values()].flatMap((day) => dayBeforeNow(day, nowMs) ?? []);
  return articles.map((article) => {
    const day = yearless.get(article.id);
    if (!day) return article;
    const found = dayAmong(day, stated) ?? dayBeforeNow(day, nowMs) ?? dayAmong(day, byNow);
    if (found === null) return article;
    return { ...article, publishedAt: new Date(found).toISOString(), publishedPrecision: "day" };
  });
}

/** The only day meant that lies within a week of one of some times; null where none does, or several. */
function dayAmong(day: YearlessDay, timesMs: readonly number[]): number | null {
  const near = timesMs.flatMap((time) =>
    daysNear(day, time).filter((found) => Math.abs(found - time) <= nearDays * dayMs),
  );
  const [found, ...others] = new Set(near);
  return found !== undefined && others.length === 0 ? found : null;
}

/** The only day meant in the years before now that falls on the weekday that is given; null where none is given. */
function dayBeforeNow(day: YearlessDay | null, nowMs: number | null): number | null {
  if (day === null || day.weekday === null || nowMs === null) return null;
  const [found, ...others] = daysNear(day, nowMs, yearsBack).filter(
    (time) => time <= nowMs + dayMs && time > nowMs - yearsBack * 366 * dayMs,
  );
  return found !== undefined && others.length === 0 ? found : null;
}
