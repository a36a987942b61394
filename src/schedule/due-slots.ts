import { type DueSlot, nextDue } from "./next-due.ts";
import type { Schedule } from "./schedule.ts";

/** What became due in a stretch of time. */
export interface DueSlots {
  /** The only one to be posted: the latest, unless its time is past the grace. */
  readonly due: DueSlot | null;
  /** The others, in order. */
  readonly skipped: readonly DueSlot[];
}

/** How late a slot may still be posted. */
export const defaultGraceMs = 6 * 3_600_000;

/** After a longer time nobody asks which slots of the first days were missed. */
const longestListedMs = 31 * 86_400_000;

/**
 * The slots after `from` up to and including `until` (ISO 8601): of several, as after a downtime, the latest is due
 * and the others are skipped. Those that were due more than 31 days before `until` are not listed. Nothing is due
 * while a clock that was set back has not come past `from` again.
 */
export function dueSlots(
  schedule: Schedule,
  {
    from,
    until,
    graceMs = defaultGraceMs,
  }: { readonly from: string; readonly until: string; readonly graceMs?: number },
): DueSlots {
  const untilMs = Date.parse(until);
  const start = new Date(Math.max(Date.parse(from), untilMs - longestListedMs)).toISOString();
  const slots: DueSlot[] = [];
  for (let next = nextDue(schedule, start); Date.parse(next.dueAt) <= untilMs; ) {
    slots.push(next);
    next = nextDue(schedule, next.dueAt);
  }
  const latest = slots.at(-1);
  if (latest === undefined || untilMs - Date.parse(latest.dueAt) > graceMs)
    return { due: null, skipped: slots };
  return { due: latest, skipped: slots.slice(0, -1) };
}
