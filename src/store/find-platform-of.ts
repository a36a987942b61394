import type { Workspace } from "./workspace.ts";

/** By which of several platforms a channel gets digests, or was the last to get one; null: it never had any. */
export async function findPlatformOf(
  { id, store }: Workspace,
  channel: string,
  platforms: readonly string[],
): Promise<string | null> {
  const schedule = await store
    .selectFrom("schedules")
    .where("workspace", "=", id)
    .where("channel", "=", channel)
    .where("platform", "in", platforms)
    .where("state", "!=", "off")
    .select("platform")
    .orderBy("id", "desc")
    .executeTakeFirst();
  const delivery = await store
    .selectFrom("deliveries")
    .where("workspace", "=", id)
    .where("channel", "=", channel)
    .where("platform", "in", platforms)
    .select("platform")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return (schedule ?? delivery)?.platform ?? null;
}
