import type { Overview } from "../chat/chat.ts";
import { describeSchedule } from "../schedule/describe-schedule.ts";
import { parseSchedule } from "../schedule/parse-schedule.ts";
import { listClosedChannels } from "../store/closed-channels.ts";
import { listSchedules } from "../store/schedules.ts";
import { listSlots } from "../store/slots.ts";
import { listSources } from "../store/sources.ts";
import type { Workspace } from "../store/workspace.ts";

/** So far back the last digest is looked for. */
const slotsRead = 20;

/** How a newsroom is, for those who read its digests. */
export async function readOverview(workspace: Workspace): Promise<Overview> {
  const schedules = (await listSchedules(workspace)).filter(({ state }) => state.kind !== "off");
  const sources = await listSources(workspace);
  const unwell = sources.filter(({ health: { kind } }) => kind === "failing" || kind === "gone");
  const posted = (await listSlots(workspace, slotsRead)).find(
    ({ outcome, threadOf }) => threadOf === null && /^posted/.test(outcome.kind),
  );
  return {
    schedules: schedules.map(({ id, text, zone, platform, channel, state, nextDueAt }) => ({
      ...{ id, platform, channel, nextDueAt },
      when: describeSchedule(parseSchedule(text, zone)),
      isPaused: state.kind === "paused",
    })),
    closed: await listClosedChannels(workspace),
    sources: {
      count: sources.length,
      unwell: unwell.map(({ name, currentAddress, health }) => ({
        name: name ?? currentAddress,
        reason: health.reason ?? health.kind,
      })),
    },
    lastDigestAt: posted?.endedAt ?? null,
  };
}
