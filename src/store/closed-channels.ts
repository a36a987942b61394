import type { Workspace } from "./workspace.ts";

/** A channel that takes no more digests until somebody does what the reason says. */
export interface ClosedChannel {
  readonly platform: string;
  readonly channel: string;
  readonly reason: string;
  /** ISO 8601 */
  readonly closedAt: string;
}

/** The channels of a workspace to which nothing is posted, the last closed first. */
export async function listClosedChannels({ id, store }: Workspace): Promise<readonly ClosedChannel[]> {
  const rows = await store
    .selectFrom("closed_channels")
    .selectAll()
    .where("workspace", "=", id)
    .orderBy("closed_at", "desc")
    .orderBy("channel")
    .execute();
  return rows.map(({ platform, channel, reason, closed_at: closedAt }) => ({
    ...{ platform, channel, reason, closedAt },
  }));
}

/** Lets digests be posted to a channel again. False where it was not closed. */
export async function reopenChannel(
  { id, store }: Workspace,
  { platform, channel }: Pick<ClosedChannel, "platform" | "channel">,
): Promise<boolean> {
  const { numDeletedRows } = await store
    .deleteFrom("closed_channels")
    .where("workspace", "=", id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
