import type { Selectable } from "kysely";
import type { SlotRow } from "./delivery-rows.ts";
import { inChunks } from "./in-chunks.ts";
import type { Store } from "./open-store.ts";
import { type ConfiguredSchedule, toSchedule } from "./schedules.ts";
import { inTransaction, inWorkspace, type Workspace } from "./workspace.ts";

/** One due time of a schedule. */
export interface SlotTime {
  /** Names it within its schedule, so that a repeated hour is no second slot. */
  readonly slot: string;
  /** ISO 8601 */
  readonly dueAt: string;
}

/** An occasion for one digest: a due time of a schedule, or a request. */
export interface Slot {
  readonly id: number;
  /** Names it within its schedule. */
  readonly key: string;
  /** ISO 8601, as all its times. */
  readonly dueAt: string;
  /** Null for a request. */
  readonly schedule: number | null;
  readonly platform: string;
  readonly channel: string;
  readonly requestedBy: string | null;
  /** The story that alone is asked for; null: all that is news. */
  readonly story: string | null;
  /** The digest in whose thread it is told what changed; null: it is a digest of its own. */
  readonly threadOf: number | null;
  readonly claimedAt: string;
  readonly outcome: SlotOutcome;
  readonly endedAt: string | null;
}

/** How a slot ended; pending until then. */
export interface SlotOutcome {
  readonly kind: SlotRow["outcome"];
  /** Why there was no digest, in one line. */
  readonly reason: string | null;
}

/** A slot that has no digest yet, with the schedule that it is of; null for a request. */
export interface WaitingSlot {
  readonly workspace: Workspace;
  readonly slot: Slot;
  readonly schedule: ConfiguredSchedule | null;
}

/** What is due of a schedule. */
export interface SlotClaim {
  readonly schedule: Pick<ConfiguredSchedule, "id" | "nextDueAt">;
  /** The one to serve; null where all are too old. */
  readonly due: SlotTime | null;
  /** Older ones that nobody served. */
  readonly skipped: readonly SlotTime[];
  readonly nextDueAt: string | null;
  readonly claimedAt: string;
}

/**
 * Takes what is due of a schedule and sets its next due time, in one transaction; the id of the slot to serve. Null
 * where there is none to serve, or another process, or a change of the schedule, came first.
 */
export function claimSlot(workspace: Workspace, claim: SlotClaim): Promise<number | null> {
  return inTransaction(workspace, async ({ id, store }) => {
    const schedule = await store
      .updateTable("schedules")
      .set({ next_due_at: claim.nextDueAt })
      .where("workspace", "=", id)
      .where("id", "=", claim.schedule.id)
      .where("state", "=", "active")
      .where("next_due_at", "=", claim.schedule.nextDueAt)
      .returning(["platform", "channel"])
      .executeTakeFirst();
    if (schedule === undefined) return null;
    const toRow = ({ slot, dueAt }: SlotTime) => ({
      ...{ workspace: id, schedule: claim.schedule.id, key: slot, due_at: dueAt, ...schedule },
      claimed_at: claim.claimedAt,
    });
    const skipped = claim.skipped.map((slot) => ({
      ...toRow(slot),
      outcome: "skipped-missed" as const,
      ended_at: claim.claimedAt,
    }));
    for (const chunk of inChunks(skipped))
      await store
        .insertInto("slots")
        .values(chunk)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (claim.due === null) return null;
    const slot = await store
      .insertInto("slots")
      .values({ ...toRow(claim.due), outcome: "pending" })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    return slot?.id ?? null;
  });
}

/** Asks for a digest out of turn, perhaps of one story; the id of the slot under which it will be made. */
export async function requestDigest(
  { id: workspace, store }: Workspace,
  request: Pick<Slot, "platform" | "channel"> & {
    readonly requestedBy: string;
    readonly requestedAt: string;
    readonly story?: string;
  },
): Promise<number> {
  const { platform, channel, requestedBy, requestedAt: at, story = null } = request;
  const { id } = await store
    .insertInto("slots")
    .values({
      ...{ workspace, schedule: null, key: `request ${at}`, due_at: at, claimed_at: at, outcome: "pending" },
      ...{ platform, channel, requested_by: requestedBy, story },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The slots of all workspaces for which a digest is still to be made, the longest due first. */
export async function listWaitingSlots(store: Store): Promise<readonly WaitingSlot[]> {
  const slots = await store
    .selectFrom("slots")
    .leftJoin("digests", "digests.slot", "slots.id")
    .where("slots.outcome", "=", "pending")
    .where("digests.id", "is", null)
    .selectAll("slots")
    .orderBy("slots.due_at")
    .orderBy("slots.id")
    .execute();
  const ids = slots.flatMap(({ schedule }) => (schedule === null ? [] : [schedule]));
  const schedules =
    ids.length === 0 ? [] : await store.selectFrom("schedules").selectAll().where("id", "in", ids).execute();
  const byId = new Map(schedules.map((row) => [row.id, toSchedule(row)]));
  return slots.map((row) => ({
    workspace: inWorkspace(store, row.workspace),
    slot: toSlot(row),
    schedule: row.schedule === null ? null : byId.get(row.schedule)!,
  }));
}

/** Ends a slot for which no digest will be delivered. False where it had ended, or has a digest. */
export async function closeSlot(
  { id: workspace, store }: Workspace,
  id: number,
  outcome: { readonly kind: "skipped-empty" | "failed"; readonly reason: string | null },
  endedAt: string,
): Promise<boolean> {
  const { numUpdatedRows } = await store
    .updateTable("slots")
    .set({ outcome: outcome.kind, reason: outcome.reason, ended_at: endedAt })
    .where("workspace", "=", workspace)
    .where("id", "=", id)
    .where("outcome", "=", "pending")
    .where((e) =>
      e.not(e.exists(e.selectFrom("digests").where("digests.slot", "=", id).select("digests.id"))),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The latest slots of a workspace, the last due first. */
export async function listSlots({ id, store }: Workspace, limit: number): Promise<readonly Slot[]> {
  const rows = await store
    .selectFrom("slots")
    .selectAll()
    .where("workspace", "=", id)
    .orderBy("due_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toSlot);
}

function toSlot(row: Selectable<SlotRow>): Slot {
  return {
    id: row.id,
    schedule: row.schedule,
    key: row.key,
    dueAt: row.due_at,
    platform: row.platform,
    channel: row.channel,
    requestedBy: row.requested_by,
    story: row.story,
    threadOf: row.thread_of,
    claimedAt: row.claimed_at,
    outcome: { kind: row.outcome, reason: row.reason },
    endedAt: row.ended_at,
  };
}
