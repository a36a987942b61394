import type { Selectable, Transaction } from "kysely";
import { type DeliveryPart, listParts, type PartRef } from "./delivery-parts.ts";
import type { DeliveryRow } from "./delivery-rows.ts";
import { inChunks } from "./in-chunks.ts";
import type { Store } from "./open-store.ts";
import type { Schema } from "./schema.ts";
import { inWorkspace, type Workspace } from "./workspace.ts";

/** A digest on its way to a channel, as whoever posts it gets it. A JSON value; times are ISO 8601. */
export interface OpenDelivery {
  readonly id: number;
  readonly workspace: string;
  readonly digest: number;
  readonly platform: string;
  readonly channel: string;
  readonly createdAt: string;
  /** How often in a row it could not be posted. */
  readonly failures: number;
  /** The earlier post into whose thread it goes; null: into the channel. */
  readonly replyTo: PartRef | null;
  /** In the order of posting. */
  readonly parts: readonly DeliveryPart[];
}

/** A delivery as it stands. */
export interface DeliveryReport {
  readonly id: number;
  readonly digest: number;
  readonly platform: string;
  readonly channel: string;
  readonly state: DeliveryRow["state"];
  readonly failures: number;
  readonly nextTryAt: string | null;
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly endedAt: string | null;
}

/** What to take, for whom, from when until when. */
export interface TakeWish {
  readonly holder: string;
  readonly platforms: readonly string[];
  readonly now: string;
  /** Until then nobody else takes them. */
  readonly until: string;
}

/**
 * Takes of each channel the oldest delivery that is due, of all workspaces. A channel of which another delivery is
 * being sent is left alone, so that no digest stands between the parts of another.
 */
export function takeDeliveries(store: Store, wish: TakeWish): Promise<readonly OpenDelivery[]> {
  const { platforms, holder, now, until } = wish;
  if (platforms.length === 0) return Promise.resolve([]);
  return store.transaction().execute(async (trx) => {
    const due = await trx
      .selectFrom("deliveries")
      .selectAll()
      .where("state", "in", ["planned", "sending"])
      .where("platform", "in", platforms)
      .where((e) => e.or([e("next_try_at", "is", null), e("next_try_at", "<=", now)]))
      .where((e) =>
        e.or([
          e("lease_until", "is", null),
          e("lease_until", "<=", now),
          // Longer than any lease: the clock has been set back.
          e("lease_until", ">", until),
        ]),
      )
      .where((e) =>
        e.not(
          e.exists(
            e
              .selectFrom("deliveries as other")
              .where("other.state", "=", "sending")
              .whereRef("other.platform", "=", "deliveries.platform")
              .whereRef("other.channel", "=", "deliveries.channel")
              .whereRef("other.id", "!=", "deliveries.id")
              .select("other.id"),
          ),
        ),
      )
      .orderBy("id")
      .execute();
    const taken = firstOfEachChannel(due);
    for (const chunk of inChunks(taken.map(({ id }) => id))) {
      await trx
        .updateTable("deliveries")
        .set({ state: "sending", lease_holder: holder, lease_until: until })
        .where("id", "in", chunk)
        .execute();
    }
    return Promise.all(taken.map((row) => withParts(trx, row)));
  });
}

function firstOfEachChannel<Row extends Pick<DeliveryRow, "platform" | "channel">>(
  rows: readonly Row[],
): readonly Row[] {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const channel = `${row.platform} ${row.channel}`;
    if (!first.has(channel)) first.set(channel, row);
  }
  return [...first.values()];
}

async function withParts(trx: Transaction<Schema>, row: Selectable<DeliveryRow>): Promise<OpenDelivery> {
  const { id, workspace, digest, platform, channel, failures, created_at: createdAt } = row;
  const replyTo = row.reply_to === null ? null : (JSON.parse(row.reply_to) as PartRef);
  const parts = await listParts(inWorkspace(trx, workspace), id);
  return { id, workspace, digest, platform, channel, createdAt, failures, replyTo, parts };
}

/** Lets all deliveries be taken that an ended process has left; for the only service of a store, when it starts. */
export async function releaseDeliveries(store: Store): Promise<void> {
  await store
    .updateTable("deliveries")
    .set({ lease_until: null, lease_holder: null })
    .where("state", "=", "sending")
    .execute();
}

/** The latest deliveries of a workspace, the last made first. */
export async function listDeliveries(
  { id, store }: Workspace,
  limit: number,
): Promise<readonly DeliveryReport[]> {
  const rows = await store
    .selectFrom("deliveries")
    .selectAll()
    .where("workspace", "=", id)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    digest: row.digest,
    platform: row.platform,
    channel: row.channel,
    state: row.state,
    failures: row.failures,
    nextTryAt: row.next_try_at,
    lastError: row.last_error,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  }));
}
