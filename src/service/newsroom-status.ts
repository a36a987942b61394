import { type ClosedChannel, listClosedChannels } from "../store/closed-channels.ts";
import { type ConfiguredSchedule, listSchedules } from "../store/schedules.ts";
import { listSlots, type Slot } from "../store/slots.ts";
import { type ConfiguredSource, listSources } from "../store/sources.ts";
import type { Workspace } from "../store/workspace.ts";
import { countWorkspace, type WorkspaceCounts } from "../store/workspace-counts.ts";
import { readServiceHealth, type ServiceHealth } from "./service-health.ts";

/** How a newsroom is, for people and for monitoring. */
export interface NewsroomStatus {
  readonly service: ServiceHealth;
  readonly counts: WorkspaceCounts;
  readonly sources: readonly ConfiguredSource[];
  /** Without those that are off. */
  readonly schedules: readonly ConfiguredSchedule[];
  /** The last ones, the latest first. */
  readonly slots: readonly Slot[];
  readonly closedChannels: readonly ClosedChannel[];
}

const slotsShown = 5;

/** Reads how the newsroom is whose store is in a folder. */
export async function readNewsroomStatus(
  workspace: Workspace,
  folder: string,
  now: number,
): Promise<NewsroomStatus> {
  return {
    service: await readServiceHealth(folder, now),
    counts: await countWorkspace(workspace),
    sources: await listSources(workspace),
    schedules: (await listSchedules(workspace)).filter(({ state }) => state.kind !== "off"),
    slots: await listSlots(workspace, slotsShown),
    closedChannels: await listClosedChannels(workspace),
  };
}
