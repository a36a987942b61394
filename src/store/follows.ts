import type { Workspace } from "./workspace.ts";

/** A channel and the story that it follows. */
export interface Follow {
  readonly platform: string;
  readonly channel: string;
  readonly story: string;
}

/** Has a channel follow a story; false where it does already. `at` is ISO 8601, as in `unfollowStory`. */
export async function followStory(
  { id: workspace, store }: Workspace,
  follow: Follow,
  { who, at }: { readonly who: string; readonly at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await store
    .insertInto("follows")
    .values({ workspace, ...follow, followed_by: who, followed_at: at, ended_at: null })
    .onConflict((conflict) =>
      conflict
        .columns(["workspace", "platform", "channel", "story"])
        .doUpdateSet({ followed_by: who, followed_at: at, ended_at: null })
        .where("follows.ended_at", "is not", null),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Has a channel no longer be told of changes to a story but in digests; false where it did not follow it. */
export async function unfollowStory(
  { id: workspace, store }: Workspace,
  follow: Follow,
  { who, at }: { readonly who: string; readonly at: string },
): Promise<boolean> {
  const was = await store
    .selectFrom("follows")
    .where((e) => e.and({ workspace, ...follow }))
    .where("ended_at", "is", null)
    .select("story")
    .executeTakeFirst();
  await store
    .insertInto("follows")
    .values({ workspace, ...follow, followed_by: who, followed_at: at, ended_at: at })
    .onConflict((conflict) =>
      conflict.columns(["workspace", "platform", "channel", "story"]).doUpdateSet({ ended_at: at }),
    )
    .execute();
  return was !== undefined;
}

/** Has a channel follow a story under its present name, as it did, or ended to, under a former one. */
export async function renameFollowed(
  { id: workspace, store }: Workspace,
  follow: Follow,
  name: string,
): Promise<void> {
  const same = await store
    .selectFrom("follows")
    .where((e) => e.and({ workspace, ...follow, story: name }))
    .select("story")
    .executeTakeFirst();
  if (same === undefined)
    await store
      .updateTable("follows")
      .set({ story: name })
      .where((e) => e.and({ workspace, ...follow }))
      .execute();
  else
    await store
      .deleteFrom("follows")
      .where((e) => e.and({ workspace, ...follow }))
      .execute();
}

/** What all channels of a workspace follow, in the order in which they began. */
export function listFollows({ id, store }: Workspace): Promise<readonly Follow[]> {
  return store
    .selectFrom("follows")
    .where("workspace", "=", id)
    .where("ended_at", "is", null)
    .select(["platform", "channel", "story"])
    .orderBy("followed_at")
    .orderBy("story")
    .execute();
}
