import type { DigestOptions } from "../news/digest-options.ts";
import { nextDue } from "../schedule/next-due.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { addSchedule, changeSchedule, listSchedules } from "../store/schedules.ts";
import type { Workspace } from "../store/workspace.ts";

/** The schedule that a newsroom has without anybody's doing. */
export interface UsualSchedule {
  readonly when: string;
  readonly zone: string;
  readonly options: DigestOptions;
}

/** By whom it is made, as the store knows it. */
const maker = "configuration";
/** Where its digests are posted. */
const place = { platform: "files", channel: "digests" } as const;

/**
 * Gives a workspace that never had a schedule the configured one, and keeps that as it is configured. What people
 * paused, removed or added themselves stays theirs.
 *
 * @param now ISO 8601
 */
export async function keepUsualSchedule(
  workspace: Workspace,
  { when, zone, options }: UsualSchedule,
  now: string,
): Promise<void> {
  const schedules = await listSchedules(workspace);
  const nextDueAt = nextDue(parseSchedule(when, zone), now).dueAt;
  if (schedules.length === 0) {
    const settings = { text: when, zone, ...place, options };
    await addSchedule(workspace, settings, { createdBy: maker, createdAt: now, nextDueAt });
    return;
  }
  for (const { id, createdBy, state, ...has } of schedules) {
    if (createdBy !== maker || state.kind !== "active") continue;
    const isSameTime = has.text === when && has.zone === zone;
    await changeSchedule(workspace, id, { options, ...(isSameTime ? {} : { text: when, zone, nextDueAt }) });
  }
}
