import type { Workspace } from "./workspace.ts";

/** A channel and the story that it follows. */
export interface Follow {
  readonly platform: string;
  readonly channel: string;
  readonly story: string;
}

/** Has a channel follow a story; false where it does already. `at` is ISO 8601. */
export async function followStory(
  { id: workspace, store }: Workspace,
  follow: Follow,
  { who, at }: { readonly who: string; readonly at: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await store
    .insertInto("follows")
    .values({ workspace, ...follow, followed_by: who, followed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Ends that a channel follows a story; false where it did not. */
export async function unfollowStory(
  { id, store }: Workspace,
  { platform, channel, story }: Follow,
): Promise<boolean> {
  const { numDeletedRows } = await store
    .deleteFrom("follows")
    .where("workspace", "=", id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("story", "=", story)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What all channels of a workspace follow, in the order in which they began. */
export function listFollows({ id, store }: Workspace): Promise<readonly Follow[]> {
  return store
    .selectFrom("follows")
    .where("workspace", "=", id)
    .select(["platform", "channel", "story"])
    .orderBy("followed_at")
    .orderBy("story")
    .execute();
}
