import { openStore, storeExists } from "../store/open-store.ts";
import { listSchedules } from "../store/schedules.ts";
import { inWorkspace } from "../store/workspace.ts";

/** The channels of some platforms to which digests are to be posted, each once; `data` is the folder of the store. */
export async function scheduledChannels(
  data: string,
  platforms: readonly string[],
): Promise<readonly string[]> {
  if (!storeExists(data)) return [];
  const store = await openStore(data);
  const schedules = await listSchedules(inWorkspace(store, "local")).finally(() => store.destroy());
  const ours = schedules.filter(
    ({ platform, state }) => platforms.includes(platform) && state.kind !== "off",
  );
  return [...new Set(ours.map(({ channel }) => channel))];
}
