import type { DeliveryPartRow } from "./delivery-rows.ts";
import type { Lease } from "./lease.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** One post of a delivery, or one change to an earlier post. */
export interface DeliveryPart {
  readonly position: number;
  readonly key: string;
  /** A JSON value, for the platform. */
  readonly body: unknown;
  readonly inThread: boolean;
  /** Sending: may have been posted. */
  readonly state: DeliveryPartRow["state"];
  readonly sendingAt: string | null;
  readonly ref: PartRef | null;
  /** The post that it changes; null: it is a post itself. */
  readonly edits: PostedPart | null;
}

/** An earlier post, with the key that it has. */
export interface PostedPart {
  readonly ref: PartRef;
  readonly key: string;
}

/** Where a platform has a post. */
export interface PartRef {
  readonly channel: string;
  readonly id: string;
}

/** A part that is about to be posted, and until when the lease is renewed for it. Times are ISO 8601. */
export interface PartStart {
  readonly position: number;
  readonly now: string;
  readonly until: string;
}

/** Where the platform has a part. */
export interface PartSent {
  readonly position: number;
  readonly ref: PartRef;
  readonly now: string;
}

/**
 * Writes down that a part is about to be posted, and renews the lease. False, and it must not be posted, where
 * another has taken the delivery or the part is sent.
 */
export function startPart(
  workspace: Workspace,
  { delivery, holder }: Lease,
  part: PartStart,
): Promise<boolean> {
  return inTransaction(workspace, async ({ id, store }) => {
    const { numUpdatedRows: held } = await store
      .updateTable("deliveries")
      .set({ lease_until: part.until })
      .where("workspace", "=", id)
      .where("id", "=", delivery)
      .where("state", "=", "sending")
      .where("lease_holder", "=", holder)
      .executeTakeFirst();
    if (held === 0n) return false;
    const { numUpdatedRows: started } = await store
      .updateTable("delivery_parts")
      .set({ state: "sending", sending_at: part.now })
      .where("workspace", "=", id)
      .where("delivery", "=", delivery)
      .where("position", "=", part.position)
      .where("state", "!=", "sent")
      .executeTakeFirst();
    return started > 0n;
  });
}

/** Writes down where the platform has a part: the truth, whoever has the lease by now. */
export function savePartSent(workspace: Workspace, { delivery }: Lease, part: PartSent): Promise<void> {
  return inTransaction(workspace, async ({ id, store }) => {
    await store
      .updateTable("deliveries")
      .set({ failures: 0 })
      .where("workspace", "=", id)
      .where("id", "=", delivery)
      .execute();
    await store
      .updateTable("delivery_parts")
      .set({ state: "sent", sent_at: part.now, ref: JSON.stringify(part.ref) })
      .where("workspace", "=", id)
      .where("delivery", "=", delivery)
      .where("position", "=", part.position)
      .where("state", "!=", "sent")
      .execute();
  });
}

/** The parts of a delivery in the order of posting; none where the workspace has no such delivery. */
export async function listParts(
  { id, store }: Workspace,
  delivery: number,
): Promise<readonly DeliveryPart[]> {
  const rows = await store
    .selectFrom("delivery_parts")
    .selectAll()
    .where("workspace", "=", id)
    .where("delivery", "=", delivery)
    .orderBy("position")
    .execute();
  return rows.map(toPart);
}

function toPart(row: DeliveryPartRow): DeliveryPart {
  return {
    position: row.position,
    key: row.key,
    body: JSON.parse(row.body) as unknown,
    inThread: row.in_thread === 1,
    state: row.state,
    sendingAt: row.sending_at,
    ref: row.ref === null ? null : (JSON.parse(row.ref) as PartRef),
    edits: row.edits === null ? null : (JSON.parse(row.edits) as PostedPart),
  };
}
