import { briefsOf, type Digest, type ShownStory } from "../news/digest.ts";
import { type DeliveryPart, listParts } from "./delivery-parts.ts";
import { findDigest, type NewDelivery, type StoredDigest, saveDigest } from "./digests.ts";
import type { ToldStory } from "./told-stories.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** What changed since a digest, to be told in its thread. */
export interface NewReply {
  readonly platform: string;
  readonly channel: string;
  /** The digest in whose thread it is told. */
  readonly thread: number;
  /** Names it among what is told. */
  readonly key: string;
  /** The stories that it is about, as they were told last. */
  readonly told: readonly Pick<ToldStory, "story" | "digest">[];
  readonly digest: Digest;
  /** ISO 8601 */
  readonly madeAt: string;
}

/**
 * Keeps for good what is told in a thread, and puts it into the outbox, all or nothing; the digest's id. Null, and
 * nothing is kept, where one of the stories has been told since, or something is on its way to the channel that may tell
 * the same.
 */
export function saveReply(
  workspace: Workspace,
  { platform, channel, thread, key, told, digest, madeAt }: NewReply,
  delivery: NewDelivery,
): Promise<number | null> {
  return inTransaction(workspace, async (inner) => {
    const place = { workspace: inner.id, platform, channel };
    const pending = await inner.store
      .selectFrom("slots")
      .where((e) => e.and({ ...place, outcome: "pending" }))
      .select("id")
      .executeTakeFirst();
    if (pending !== undefined) return null;
    for (const one of told) {
      const same = await inner.store
        .selectFrom("told_stories")
        .where((e) => e.and({ ...place, ...one }))
        .select("story")
        .executeTakeFirst();
      if (same === undefined) return null;
    }
    const { id: slot } = await inner.store
      .insertInto("slots")
      .values({
        ...place,
        ...{ schedule: null, key, due_at: madeAt, claimed_at: madeAt, outcome: "pending" },
        thread_of: thread,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const window = { since: madeAt, until: madeAt, lastArticle: null };
    return saveDigest(inner, { slot, window, madeAt, digest }, [delivery]);
  });
}

/** A digest, what its thread told since, and where its posts are. */
export interface DigestThread extends StoredDigest {
  /** In the order in which it was told, or was to be. */
  readonly replies: readonly ToldReply[];
}

/** What a thread told. */
export interface ToldReply {
  readonly digest: Digest;
  /** Did it arrive, as far as is known? */
  readonly isTold: boolean;
  /** ISO 8601 */
  readonly madeAt: string;
}

/** The digest with an id and its thread, or that in whose thread the one with the id is; undefined where there is none. */
export async function findDigestThread(workspace: Workspace, id: number): Promise<DigestThread | undefined> {
  const slot = await workspace.store
    .selectFrom("digests")
    .innerJoin("slots", "slots.id", "digests.slot")
    .where("digests.workspace", "=", workspace.id)
    .where("digests.id", "=", id)
    .select("slots.thread_of")
    .executeTakeFirst();
  const first = await findDigest(workspace, slot?.thread_of ?? id);
  if (first === undefined) return undefined;
  const rows = await workspace.store
    .selectFrom("digests")
    .innerJoin("slots", "slots.id", "digests.slot")
    .innerJoin("deliveries", "deliveries.digest", "digests.id")
    .where("digests.workspace", "=", workspace.id)
    .where("slots.thread_of", "=", first.id)
    .orderBy("digests.id")
    .select(["digests.value", "digests.made_at", "deliveries.state"])
    .execute();
  const replies = rows.map(({ value, made_at: madeAt, state }) => ({
    digest: JSON.parse(value) as Digest,
    isTold: state === "sent" || state === "unclear",
    madeAt,
  }));
  return { ...first, replies };
}

/** The digest of a thread with all that it told as further updates: labels go on from those of the digest. */
export function wholeThread({ digest, replies }: DigestThread): Digest {
  return { ...digest, updates: [...digest.updates, ...replies.flatMap((one) => one.digest.updates)] };
}

/** The posts of a digest in a channel, in their order. */
export async function listPosts(
  workspace: Workspace,
  {
    digest,
    platform,
    channel,
  }: { readonly digest: number; readonly platform: string; readonly channel: string },
): Promise<readonly DeliveryPart[]> {
  const delivery = await workspace.store
    .selectFrom("deliveries")
    .where("workspace", "=", workspace.id)
    .where("digest", "=", digest)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .select("id")
    .executeTakeFirst();
  return delivery === undefined ? [] : listParts(workspace, delivery.id);
}

/** Stories as a channel was last told of them. */
export async function readTold(
  workspace: Workspace,
  told: readonly Pick<ToldStory, "story" | "digest" | "toldAt">[],
): Promise<readonly ShownStory[]> {
  const shown: ShownStory[] = [];
  for (const [id, rows] of Map.groupBy(told, ({ digest }) => digest)) {
    const briefs = briefsOf((await findDigest(workspace, id))!.digest);
    for (const { story, toldAt } of rows)
      shown.push({ brief: briefs.find((brief) => brief.story.id === story)!, shownAt: toldAt });
  }
  return shown;
}
