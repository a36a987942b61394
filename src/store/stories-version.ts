import type { Workspace } from "./workspace.ts";

/** Changes whenever stories or decisions do, and never returns: what was read before may be out of date. */
export async function readStoriesVersion({ id, store }: Workspace): Promise<string> {
  const row = await store
    .selectFrom("story_versions")
    .where("workspace", "=", id)
    .select("number")
    .executeTakeFirst();
  return String(row?.number ?? 0);
}

/** To be called in the transaction that changes stories or decisions. */
export async function advanceStoriesVersion({ id, store }: Workspace): Promise<void> {
  await store
    .insertInto("story_versions")
    .values({ workspace: id, number: 1 })
    .onConflict((conflict) =>
      conflict.column("workspace").doUpdateSet((e) => ({ number: e("story_versions.number", "+", 1) })),
    )
    .execute();
}
