import type { Lease } from "./lease.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** Why and until when a delivery is put off. */
export interface Postponement {
  /** ISO 8601; null: it may be taken again at once. */
  readonly tryAt: string | null;
  /** What went wrong; null where nothing did. */
  readonly error: string | null;
  /** The part of which it is known that it was not posted. */
  readonly notPosted: number | null;
}

/** Gives a delivery back, to be taken again later. Does nothing where another has taken it. */
export function postponeDelivery(
  workspace: Workspace,
  { delivery, holder }: Lease,
  { tryAt, error, notPosted }: Postponement,
): Promise<void> {
  return inTransaction(workspace, async ({ id, store }) => {
    const { numUpdatedRows } = await store
      .updateTable("deliveries")
      .set((e) => ({
        lease_holder: null,
        lease_until: null,
        next_try_at: tryAt,
        ...(error === null ? {} : { last_error: error, failures: e("failures", "+", 1) }),
      }))
      .where("workspace", "=", id)
      .where("id", "=", delivery)
      .where("state", "=", "sending")
      .where("lease_holder", "=", holder)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    if (notPosted !== null)
      await store
        .updateTable("delivery_parts")
        .set({ state: "planned" })
        .where("workspace", "=", id)
        .where("delivery", "=", delivery)
        .where("position", "=", notPosted)
        .where("state", "=", "sending")
        .execute();
    // Nothing of it is in the channel: another digest may go first.
    await store
      .updateTable("deliveries")
      .set({ state: "planned" })
      .where("workspace", "=", id)
      .where("id", "=", delivery)
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom("delivery_parts")
              .where("workspace", "=", id)
              .where("delivery", "=", delivery)
              .where("state", "!=", "planned")
              .select("position"),
          ),
        ),
      )
      .execute();
  });
}
