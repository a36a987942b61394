import type { ScheduleView } from "../chat/commands/command-desk.ts";
import type { Place } from "../chat/commands/invocation.ts";
import type { DigestOptions } from "../news/digest-options.ts";
import { UserError } from "../news/user-error.ts";
import { describeSchedule } from "../schedule/describe-schedule.ts";
import { nextDue } from "../schedule/next-due.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { addSchedule, type ConfiguredSchedule, changeSchedule, listSchedules } from "../store/schedules.ts";
import type { Workspace } from "../store/workspace.ts";

type Channel = Pick<Place, "platform" | "channel">;

/** The schedules of a channel, those that are off too. */
export async function listChannelSchedules(
  workspace: Workspace,
  channel: Channel,
): Promise<readonly ScheduleView[]> {
  return (await schedulesOf(workspace, channel)).map(toView);
}

/**
 * Has digests come to a channel; `now` is ISO 8601.
 *
 * @throws UserError where it is not understood when.
 */
export async function addChannelSchedule(
  workspace: Workspace,
  wanted: {
    readonly place: Channel;
    readonly when: string;
    readonly by: string;
    readonly options: DigestOptions;
    readonly zone: string;
    readonly now: string;
  },
): Promise<ScheduleView> {
  const { place, when, by, options, now } = wanted;
  const schedule = parseSchedule(when, wanted.zone);
  const { text, zone } = schedule;
  const nextDueAt = nextDue(schedule, now).dueAt;
  const settings = { text, zone, platform: place.platform, channel: place.channel, options };
  const id = await addSchedule(workspace, settings, { createdBy: by, createdAt: now, nextDueAt });
  return { id, when: describeSchedule(schedule), state: "active", nextDueAt };
}

const states = { pause: "paused", resume: "active", remove: "off" } as const;

/**
 * Pauses, resumes or ends a schedule of a channel; `now` is ISO 8601.
 *
 * @throws UserError where the channel has none with that id.
 */
export async function changeChannelSchedule(
  workspace: Workspace,
  {
    place,
    id,
    to,
    now,
  }: { readonly place: Channel; readonly id: number; readonly to: keyof typeof states; readonly now: string },
): Promise<ScheduleView> {
  const schedule = (await schedulesOf(workspace, place)).find(
    (one) => one.id === id && one.state.kind !== "off",
  );
  if (schedule === undefined) {
    throw new UserError(`This channel has no schedule ${id}; list them with: /digest schedule list`);
  }
  const nextDueAt = to === "resume" ? nextDue(parseSchedule(schedule.text, schedule.zone), now).dueAt : null;
  const state = { kind: states[to], reason: null };
  await changeSchedule(workspace, id, { state, nextDueAt });
  return toView({ ...schedule, state, nextDueAt });
}

async function schedulesOf(
  workspace: Workspace,
  { platform, channel }: Channel,
): Promise<readonly ConfiguredSchedule[]> {
  const schedules = await listSchedules(workspace);
  return schedules.filter((one) => one.platform === platform && one.channel === channel);
}

function toView({ id, text, zone, state, nextDueAt }: ConfiguredSchedule): ScheduleView {
  return { id, when: describeSchedule(parseSchedule(text, zone)), state: state.kind, nextDueAt };
}
