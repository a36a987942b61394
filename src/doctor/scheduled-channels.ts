import { listSchedules } from "../store/schedules.ts";
import { readStored } from "./read-stored.ts";

/** The channels of some platforms to which digests are to be posted, each once; `data` is the folder of the store. */
export async function scheduledChannels(
  data: string,
  platforms: readonly string[],
): Promise<readonly string[]> {
  const schedules = await readStored(data, listSchedules);
  if (schedules.kind !== "read") return [];
  const ours = schedules.value.filter(
    ({ platform, state }) => platforms.includes(platform) && state.kind !== "off",
  );
  return [...new Set(ours.map(({ channel }) => channel))];
}
