import type { Transaction } from "kysely";
import type { Digest } from "../news/digest.ts";
import { inChunks } from "./in-chunks.ts";
import type { Lease } from "./lease.ts";
import type { Schema } from "./schema.ts";
import type { Workspace } from "./workspace.ts";

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

/** A digest that comes later than this is late, and says so. */
const lateAfterMs = 15 * 60_000;

/** Is a slot that was due at one time served late at the other? Both ISO 8601. */
export function isLate(dueAt: string, servedAt: string): boolean {
  return Date.parse(servedAt) - Date.parse(dueAt) > lateAfterMs;
}

/**
 * Ends a delivery, and with it, in one transaction, what depends on it: the outcome of the slot, what the schedule has
 * shown and where its next window begins, whether the channel is open, and the other deliveries to a channel that is
 * not. False, and nothing changes, where another has taken it.
 */
export function endDelivery(
  { id: workspace, store }: Workspace,
  { delivery, holder }: Lease,
  end: DeliveryEnd,
): Promise<boolean> {
  return store.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable("deliveries")
      .set(endedColumns(end))
      .where("workspace", "=", workspace)
      .where("id", "=", delivery)
      .where("state", "=", "sending")
      .where("lease_holder", "=", holder)
      .returning(["digest", "platform", "channel"])
      .executeTakeFirst();
    if (ended === undefined) return false;
    await settleSlot(trx, ended.digest, end);
    const channel = { workspace, platform: ended.platform, channel: ended.channel };
    if (end.closesChannel) await closeChannel(trx, channel, end);
    else if (end.state === "sent") await openChannel(trx, channel);
    return true;
  });
}

/** A digest is served by its first delivery, and has failed when its last one has. */
async function settleSlot(trx: Transaction<Schema>, digest: number, end: DeliveryEnd): Promise<void> {
  const slot = await trx
    .selectFrom("digests")
    .innerJoin("slots", "slots.id", "digests.slot")
    .where("digests.id", "=", digest)
    .select(["slots.id", "slots.schedule", "slots.due_at", "digests.until", "digests.value"])
    .executeTakeFirstOrThrow();
  // What may have been posted is not told again.
  if (end.state !== "failed" && slot.schedule !== null) {
    await rememberShown(trx, { ...slot, schedule: slot.schedule, digest });
  }
  const served = end.state === "sent";
  if (!served && (await hasOpenDelivery(trx, digest))) return;
  const outcome = served ? (isLate(slot.due_at, end.endedAt) ? "posted-late" : "posted") : "failed";
  await trx
    .updateTable("slots")
    .set({ outcome, reason: end.reason, ended_at: end.endedAt })
    .where("id", "=", slot.id)
    .where("outcome", "=", "pending")
    .execute();
}

async function hasOpenDelivery(trx: Transaction<Schema>, digest: number): Promise<boolean> {
  const open = await trx
    .selectFrom("deliveries")
    .where("digest", "=", digest)
    .where("state", "in", ["planned", "sending"])
    .select("id")
    .executeTakeFirst();
  return open !== undefined;
}

async function rememberShown(
  trx: Transaction<Schema>,
  shown: {
    readonly schedule: number;
    readonly digest: number;
    readonly until: string;
    readonly value: string;
  },
): Promise<void> {
  const { schedule, digest, until, value } = shown;
  await trx
    .updateTable("schedules")
    .set({ last_window_end: until })
    .where("id", "=", schedule)
    .where((e) => e.or([e("last_window_end", "is", null), e("last_window_end", "<", until)]))
    .execute();
  const { briefs } = JSON.parse(value) as Digest;
  for (const chunk of inChunks(briefs.map(({ story }) => ({ schedule, story: story.id, digest })))) {
    await trx
      .insertInto("shown_stories")
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(["schedule", "story"]).doUpdateSet((e) => ({ digest: e.ref("excluded.digest") })),
      )
      .execute();
  }
}

interface ChannelOfWorkspace {
  readonly workspace: string;
  readonly platform: string;
  readonly channel: string;
}

/** Nothing else needs to be tried there: what waits has failed for the same reason. */
async function closeChannel(
  trx: Transaction<Schema>,
  closed: ChannelOfWorkspace,
  end: DeliveryEnd,
): Promise<void> {
  const reason = end.reason ?? "";
  await trx
    .insertInto("closed_channels")
    .values({ ...closed, reason, closed_at: end.endedAt })
    .onConflict((conflict) =>
      conflict.columns(["workspace", "platform", "channel"]).doUpdateSet({ reason, closed_at: end.endedAt }),
    )
    .execute();
  const failed: DeliveryEnd = { ...end, state: "failed" };
  const others = await trx
    .updateTable("deliveries")
    .set(endedColumns(failed))
    .where("workspace", "=", closed.workspace)
    .where("platform", "=", closed.platform)
    .where("channel", "=", closed.channel)
    .where("state", "=", "planned")
    .returning("digest")
    .execute();
  for (const { digest } of others) await settleSlot(trx, digest, failed);
}

async function openChannel(trx: Transaction<Schema>, open: ChannelOfWorkspace): Promise<void> {
  await trx
    .deleteFrom("closed_channels")
    .where("workspace", "=", open.workspace)
    .where("platform", "=", open.platform)
    .where("channel", "=", open.channel)
    .execute();
}

function endedColumns({ state, reason, endedAt }: DeliveryEnd) {
  return {
    ...{ state, last_error: reason, ended_at: endedAt },
    ...{ lease_holder: null, lease_until: null, next_try_at: null },
  };
}
