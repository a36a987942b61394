import { UserError } from "../news/user-error.ts";
import { looksLikeCron, parseCron } from "./parse-cron.ts";
import { parseWords } from "./parse-words.ts";
import { parseZone } from "./parse-zone.ts";
import type { Schedule } from "./schedule.ts";

/** To look for what was meant takes the square of the length. */
const longest = 200;
/** A zone at the end of a schedule: "weekdays at 08:00, Europe/Berlin". */
const LAST_ZONE = /^(.+?),? (?:in )?((?:[a-z_]+\/)+[a-z_+-]+|UTC)$/i;

/**
 * Reads what a person writes: "weekdays 08:00", "every 15 minutes", "30 7 * * mon-fri". A zone at its end wins over
 * the one that is given.
 *
 * @throws UserError which says what was not understood, and what may be written.
 */
export function parseSchedule(written: string, zone: string): Schedule {
  const line = written.trim().replace(/\s+/g, " ");
  if (line.length > longest) throw new UserError("the schedule is too long; write it as: weekdays 08:00");
  const [, text = line, ownZone = zone] = LAST_ZONE.exec(line) ?? [];
  const timetable = looksLikeCron(text) ? parseCron(text) : parseWords(text);
  return { text, zone: parseZone(ownZone), ...timetable };
}
