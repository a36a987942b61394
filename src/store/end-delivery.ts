import { isLate } from "../news/digest.ts";
import { reopenChannel } from "./closed-channels.ts";
import type { DeliveryRow } from "./delivery-rows.ts";
import type { Lease } from "./lease.ts";
import { leaveThread, rememberTold } from "./remember-told.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** How a delivery ended. */
export interface DeliveryEnd {
  /** Unclear: it may have been posted, and nobody can tell. */
  readonly state: "sent" | "failed" | "unclear";
  /** Why it was not sent, in one line that says what to do. */
  readonly reason: string | null;
  /** Does the channel take no more digests, for that reason? */
  readonly closesChannel: boolean;
  /** ISO 8601 */
  readonly endedAt: string;
}

/**
 * Ends a delivery, and with it, in one transaction, what depends on it: the outcome of the slot, what the schedule has
 * shown and where its next window begins, whether the channel is open, and the other deliveries to a channel that is
 * not. False, and nothing changes, where another has taken it.
 */
export function endDelivery(
  workspace: Workspace,
  { delivery, holder }: Lease,
  end: DeliveryEnd,
): Promise<boolean> {
  return inTransaction(workspace, async (inner) => {
    const ended = await inner.store
      .updateTable("deliveries")
      .set(endedColumns(end))
      .where("workspace", "=", inner.id)
      .where("id", "=", delivery)
      .where("state", "=", "sending")
      .where("lease_holder", "=", holder)
      .returning(["digest", "platform", "channel"])
      .executeTakeFirst();
    if (ended === undefined) return false;
    await settleSlot(inner, ended, end);
    if (end.closesChannel) await closeChannel(inner, ended, end);
    else if (end.state === "sent") await reopenChannel(inner, ended);
    return true;
  });
}

/** A digest is served by its first delivery, and has failed when its last one has. */
async function settleSlot(
  workspace: Workspace,
  { digest, ...channel }: Pick<DeliveryRow, "digest" | "platform" | "channel">,
  end: DeliveryEnd,
): Promise<void> {
  const { id, store } = workspace;
  const slot = await store
    .selectFrom("digests")
    .innerJoin("slots", "slots.id", "digests.slot")
    .where("digests.workspace", "=", id)
    .where("digests.id", "=", digest)
    .select(["slots.id", "slots.schedule", "slots.thread_of", "slots.due_at"])
    .select(["digests.until", "digests.last_article", "digests.value"])
    .executeTakeFirstOrThrow();
  // What may have been posted is not told again.
  if (end.state !== "failed") await rememberTold(workspace, { ...slot, ...channel, digest, at: end.endedAt });
  else if (slot.thread_of !== null) await leaveThread(workspace, channel, slot.thread_of);
  const served = end.state === "sent";
  if (!served && (await hasOpenDelivery(workspace, digest))) return;
  const late = isLate({ dueAt: slot.due_at, postedAt: end.endedAt });
  const outcome = served ? (late ? "posted-late" : "posted") : "failed";
  await store
    .updateTable("slots")
    .set({ outcome, reason: end.reason, ended_at: end.endedAt })
    .where("workspace", "=", id)
    .where("id", "=", slot.id)
    .where("outcome", "=", "pending")
    .execute();
}

async function hasOpenDelivery({ id, store }: Workspace, digest: number): Promise<boolean> {
  const open = await store
    .selectFrom("deliveries")
    .where("workspace", "=", id)
    .where("digest", "=", digest)
    .where("state", "in", ["planned", "sending"])
    .select("id")
    .executeTakeFirst();
  return open !== undefined;
}

type Channel = Pick<DeliveryRow, "platform" | "channel">;

/** Nothing else needs to be tried there: what waits has failed for the same reason. */
async function closeChannel(
  workspace: Workspace,
  { platform, channel }: Channel,
  end: DeliveryEnd,
): Promise<void> {
  const { id, store } = workspace;
  const closed = { reason: end.reason ?? "", closed_at: end.endedAt };
  await store
    .insertInto("closed_channels")
    .values({ workspace: id, platform, channel, ...closed })
    .onConflict((conflict) => conflict.columns(["workspace", "platform", "channel"]).doUpdateSet(closed))
    .execute();
  const failed: DeliveryEnd = { ...end, state: "failed" };
  const others = await store
    .updateTable("deliveries")
    .set(endedColumns(failed))
    .where("workspace", "=", id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("state", "=", "planned")
    .returning("digest")
    .execute();
  for (const { digest } of others) await settleSlot(workspace, { digest, platform, channel }, failed);
}

function endedColumns({ state, reason, endedAt }: DeliveryEnd) {
  return {
    ...{ state, last_error: reason, ended_at: endedAt },
    ...{ lease_holder: null, lease_until: null, next_try_at: null },
  };
}
