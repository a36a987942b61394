import { type DigestSlot, isLate } from "../news/digest.ts";
import type { Published } from "./message.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "28 Apr 2025", "28 Apr 2025, 09:16 UTC", or "undated". */
export function formatDate(published: Published | null): string {
  if (published === null) return "undated";
  const { day, month, year } = readDay(published.at);
  const date = `${day} ${month.slice(0, 3)} ${year}`;
  if (published.precision === "day") return date;
  return `${date}, ${new Date(published.at).toISOString().slice(11, 16)} UTC`;
}

/** The UTC days of a window: "Monday 28 April 2025", "9–11 March 2026", "30 December 2025 – 2 January 2026". */
export function formatWindow(window: { readonly since: string; readonly until: string }): string {
  const from = readDay(window.since);
  const to = readDay(window.until);
  const end = `${to.day} ${to.month} ${to.year}`;
  if (from.year !== to.year) return `${from.day} ${from.month} ${from.year} – ${end}`;
  if (from.month !== to.month) return `${from.day} ${from.month} – ${end}`;
  if (from.day !== to.day) return `${from.day}–${end}`;
  return `${to.weekday} ${end}`;
}

/** "due 08:00, posted 09:12" by the clock of its readers, with days where they are not the same; null: on time. */
export function formatLateness({ dueAt, postedAt, zone }: DigestSlot): string | null {
  if (!isLate({ dueAt, postedAt })) return null;
  const due = formatMoment({ at: dueAt, since: postedAt, zone });
  return `due ${due}, posted ${formatMoment({ at: postedAt, since: dueAt, zone })}`;
}

/** "14:05" by the clock of its readers; with the day where `since` is on another: "11 Mar, 14:05". */
export function formatMoment({
  at,
  since,
  zone,
}: {
  readonly at: string;
  readonly since: string;
  readonly zone: string;
}): string {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  const calendar = new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "short" });
  const [day, other] = [at, since].map((one) => calendar.format(new Date(one)));
  return `${day === other ? "" : `${day}, `}${clock.format(new Date(at))}`;
}

function readDay(at: string) {
  const date = new Date(at);
  return {
    weekday: WEEKDAYS[date.getUTCDay()]!,
    day: date.getUTCDate(),
    month: MONTHS[date.getUTCMonth()]!,
    year: date.getUTCFullYear(),
  };
}
