import type { Selectable } from "kysely";
import type { Brief } from "../news/brief.ts";
import type { Digest } from "../news/digest.ts";
import type { DigestRow } from "./delivery-rows.ts";
import { inChunks } from "./in-chunks.ts";
import type { Workspace } from "./workspace.ts";

/** A digest as it was made. Times are ISO 8601. */
export interface StoredDigest {
  readonly id: number;
  readonly slot: number;
  /** What was first seen in this time is new in it. */
  readonly window: { readonly since: string; readonly until: string };
  readonly madeAt: string;
  readonly digest: Digest;
}

/** What is to be posted to one channel. */
export interface NewDelivery {
  readonly platform: string;
  readonly channel: string;
  /** In the order of posting. */
  readonly parts: readonly {
    /** Names the post for good, among all that there are. */
    readonly key: string;
    /** A JSON value. */
    readonly body: unknown;
    readonly inThread: boolean;
  }[];
}

/**
 * Keeps a digest for good and puts it into the outbox, all or nothing; its id. Null, and nothing is kept, where its
 * slot has ended or has a digest already.
 */
export function saveDigest(
  { id: workspace, store }: Workspace,
  { slot, window, madeAt, digest }: Omit<StoredDigest, "id">,
  deliveries: readonly [NewDelivery, ...NewDelivery[]],
): Promise<number | null> {
  return store.transaction().execute(async (trx) => {
    const open = await trx
      .selectFrom("slots")
      .where("workspace", "=", workspace)
      .where("id", "=", slot)
      .where("outcome", "=", "pending")
      .select("id")
      .executeTakeFirst();
    if (open === undefined) return null;
    const saved = await trx
      .insertInto("digests")
      .values({ workspace, slot, ...window, made_at: madeAt, value: JSON.stringify(digest) })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (saved === undefined) return null;
    for (const { platform, channel, parts } of deliveries) {
      const { id } = await trx
        .insertInto("deliveries")
        .values({
          ...{ workspace, digest: saved.id, platform, channel, state: "planned", failures: 0 },
          created_at: madeAt,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      const rows = parts.map(({ key, body, inThread }, position) => ({
        ...{ delivery: id, position, key, body: JSON.stringify(body), state: "planned" as const },
        in_thread: inThread ? (1 as const) : (0 as const),
      }));
      for (const chunk of inChunks(rows)) await trx.insertInto("delivery_parts").values(chunk).execute();
    }
    return saved.id;
  });
}

/** A digest by its id; undefined where the workspace has none with it. */
export async function findDigest(
  { id, store }: Workspace,
  digest: number,
): Promise<StoredDigest | undefined> {
  const row = await store
    .selectFrom("digests")
    .selectAll()
    .where("workspace", "=", id)
    .where("id", "=", digest)
    .executeTakeFirst();
  return row && toDigest(row);
}

/** The latest digests of a workspace, the last made first. */
export async function listDigests({ id, store }: Workspace, limit: number): Promise<readonly StoredDigest[]> {
  const rows = await store
    .selectFrom("digests")
    .selectAll()
    .where("workspace", "=", id)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toDigest);
}

/**
 * What the posted digests of a schedule said last of stories, by the story's id as it was then. Digests that failed
 * do not count; those that may have been posted do.
 */
export async function findShown(
  { id, store }: Workspace,
  schedule: number,
  stories: readonly string[],
): Promise<ReadonlyMap<string, Brief>> {
  const digestOf = new Map<string, number>();
  for (const chunk of inChunks(stories)) {
    const rows = await store
      .selectFrom("shown_stories")
      .innerJoin("schedules", "schedules.id", "shown_stories.schedule")
      .where("schedules.workspace", "=", id)
      .where("shown_stories.schedule", "=", schedule)
      .where("shown_stories.story", "in", chunk)
      .select(["shown_stories.story", "shown_stories.digest"])
      .execute();
    for (const row of rows) digestOf.set(row.story, row.digest);
  }
  const shown = new Map<string, Brief>();
  for (const digest of new Set(digestOf.values())) {
    const found = await findDigest({ id, store }, digest);
    for (const brief of found!.digest.briefs) {
      if (digestOf.get(brief.story.id) === digest) shown.set(brief.story.id, brief);
    }
  }
  return shown;
}

function toDigest({ id, slot, since, until, made_at, value }: Selectable<DigestRow>): StoredDigest {
  return { id, slot, window: { since, until }, madeAt: made_at, digest: JSON.parse(value) as Digest };
}
