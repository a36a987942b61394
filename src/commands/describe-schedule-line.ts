import { cleanLine } from "../chat/clean-line.ts";
import { describeSchedule } from "../schedule/describe-schedule.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import type { ConfiguredSchedule } from "../store/schedules.ts";
import { describeDigestOptions } from "./describe-digest-options.ts";
import { formatMoment } from "./format-moment.ts";
import { nameChannel } from "./parse-channel.ts";

/** A schedule in one line: id, state, where to, when, when next, and what its digests hold. */
export function describeScheduleLine(schedule: ConfiguredSchedule): string {
  const { id, text, zone, state, nextDueAt, options } = schedule;
  const when = describeSchedule(parseSchedule(text, zone));
  const reason = state.reason === null ? "" : ` (${cleanLine(state.reason)})`;
  const next =
    state.kind === "active" && nextDueAt !== null ? `, next ${formatMoment(nextDueAt, zone)}` : reason;
  const holds = describeDigestOptions(options);
  const line = `${id}  ${state.kind}  ${cleanLine(nameChannel(schedule))}  ${when}${next}`;
  return holds === "" ? line : `${line}; ${holds}`;
}

/** A schedule as `schedules list --format json` gives it. */
export function toScheduleJson(schedule: ConfiguredSchedule) {
  const { id, state, text, zone, options, createdBy, createdAt, nextDueAt, lastWindowEnd } = schedule;
  const when = { schedule: text, zone, nextDueAt, toldUntil: lastWindowEnd };
  return { id, state: state.kind, channel: nameChannel(schedule), ...when, options, createdBy, createdAt };
}
