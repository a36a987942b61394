import type { Finding, Patient } from "./check.ts";
import { scheduledChannels } from "./scheduled-channels.ts";

/** What is found where the configuration has to be corrected first. */
export const notLookedAt: readonly Finding[] = [
  { kind: "note", what: "was not looked at", remedy: "correct the configuration first, as told above" },
];

/** Nothing is to be asked of a chat that is not configured, unless digests are to be posted there. */
export async function checkUnconfigured(
  { data }: Patient,
  platforms: readonly string[],
  { none, setUp }: { readonly none: string; readonly setUp: string },
): Promise<readonly Finding[]> {
  const channels = await scheduledChannels(data, platforms);
  if (channels.length === 0) return [{ kind: "ok", what: none }];
  const what = `${none}, and digests are scheduled for ${channels.join(", ")}`;
  return [{ kind: "wrong", what, remedy: `${setUp}, or remove what is scheduled: schedules remove ID` }];
}
