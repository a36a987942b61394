import type { Selectable } from "kysely";
import { briefsOf, type Digest, type ShownStory } from "../news/digest.ts";
import type { PartRef, PostedPart } from "./delivery-parts.ts";
import type { DigestRow } from "./delivery-rows.ts";
import { inChunks } from "./in-chunks.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** What is news in a digest. Times are ISO 8601. */
export interface DigestWindow {
  /** What was first seen from then on, */
  readonly since: string;
  /** and until then, */
  readonly until: string;
  /** up to this article, by the order in which they came; null: there was none. */
  readonly lastArticle: number | null;
}

/** A digest as it was made. Times are ISO 8601. */
export interface StoredDigest {
  readonly id: number;
  readonly slot: number;
  readonly window: DigestWindow;
  readonly madeAt: string;
  readonly digest: Digest;
}

/** What is to be posted to one channel. */
export interface NewDelivery {
  readonly platform: string;
  readonly channel: string;
  /** The earlier post into whose thread it goes; null: into the channel. */
  readonly replyTo: PartRef | null;
  /** In the order of posting. */
  readonly parts: readonly {
    /** Names the post for good, among all that there are. */
    readonly key: string;
    /** A JSON value. */
    readonly body: unknown;
    readonly inThread: boolean;
    /** The post that it changes; null: it is a post itself. */
    readonly edits: PostedPart | null;
  }[];
}

/**
 * Keeps a digest for good and puts it into the outbox, all or nothing; its id. Null, and nothing is kept, where its
 * slot has ended or has a digest already.
 */
export function saveDigest(
  workspace: Workspace,
  { slot, window, madeAt, digest }: Omit<StoredDigest, "id">,
  deliveries: readonly [NewDelivery, ...NewDelivery[]],
): Promise<number | null> {
  return inTransaction(workspace, async ({ id, store }) => {
    const open = await store
      .selectFrom("slots")
      .where("workspace", "=", id)
      .where("id", "=", slot)
      .where("outcome", "=", "pending")
      .select("id")
      .executeTakeFirst();
    if (open === undefined) return null;
    const saved = await store
      .insertInto("digests")
      .values({
        ...{ workspace: id, slot, since: window.since, until: window.until },
        ...{ last_article: window.lastArticle, made_at: madeAt, value: JSON.stringify(digest) },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (saved === undefined) return null;
    for (const delivery of deliveries) await planDelivery({ id, store }, saved.id, madeAt, delivery);
    return saved.id;
  });
}

async function planDelivery(
  { id: workspace, store }: Workspace,
  digest: number,
  at: string,
  { platform, channel, replyTo, parts }: NewDelivery,
): Promise<void> {
  const { id: delivery } = await store
    .insertInto("deliveries")
    .values({
      ...{ workspace, digest, platform, channel, state: "planned", failures: 0, created_at: at },
      reply_to: replyTo === null ? null : JSON.stringify(replyTo),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rows = parts.map(({ key, body, inThread, edits }, position) => ({
    ...{ workspace, delivery, position, key, body: JSON.stringify(body), state: "planned" as const },
    in_thread: inThread ? (1 as const) : (0 as const),
    edits: edits === null ? null : JSON.stringify(edits),
  }));
  for (const chunk of inChunks(rows)) await store.insertInto("delivery_parts").values(chunk).execute();
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

/** The digest of all news that was made last for a channel; undefined where it never had one. */
export async function findLatestDigest(
  { id, store }: Workspace,
  { platform, channel }: { readonly platform: string; readonly channel: string },
): Promise<StoredDigest | undefined> {
  const row = await store
    .selectFrom("digests")
    .innerJoin("slots", "slots.id", "digests.slot")
    .where("digests.workspace", "=", id)
    .where("slots.platform", "=", platform)
    .where("slots.channel", "=", channel)
    .where("slots.story", "is", null)
    .where("slots.thread_of", "is", null)
    .selectAll("digests")
    .orderBy("digests.id", "desc")
    .limit(1)
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
 * What a schedule has last told of each story since a time (ISO 8601). Digests that failed do not count; those that
 * may have been posted do.
 */
export async function listShown(
  workspace: Workspace,
  schedule: number,
  since: string,
): Promise<readonly ShownStory[]> {
  const rows = await workspace.store
    .selectFrom("shown_stories")
    .select(["story", "digest", "shown_at"])
    .where("workspace", "=", workspace.id)
    .where("schedule", "=", schedule)
    .where("shown_at", ">=", since)
    .orderBy("shown_at")
    .orderBy("story")
    .execute();
  const shown: ShownStory[] = [];
  for (const [id, ofDigest] of Map.groupBy(rows, ({ digest }) => digest)) {
    const { digest } = (await findDigest(workspace, id))!;
    const briefs = new Map(briefsOf(digest).map((brief) => [brief.story.id, brief]));
    for (const row of ofDigest) shown.push({ brief: briefs.get(row.story)!, shownAt: row.shown_at });
  }
  return shown;
}

function toDigest({ id, slot, since, until, ...row }: Selectable<DigestRow>): StoredDigest {
  const window = { since, until, lastArticle: row.last_article };
  return { id, slot, window, madeAt: row.made_at, digest: JSON.parse(row.value) as Digest };
}
