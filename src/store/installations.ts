import type { Workspace } from "./workspace.ts";

/**
 * Keeps what a platform needs to speak for a team, sealed so that only the platform can read it, in the place of what
 * was kept for the team before; `savedAt` is ISO 8601.
 */
export async function saveInstallation(
  { id: workspace, store }: Workspace,
  sealed: string,
  savedAt: string,
): Promise<void> {
  const columns = { sealed, saved_at: savedAt };
  await store
    .insertInto("installations")
    .values({ workspace, ...columns })
    .onConflict((conflict) => conflict.column("workspace").doUpdateSet(columns))
    .execute();
}

/** What was kept for a team; null where nothing is. */
export async function findInstallation({ id, store }: Workspace): Promise<string | null> {
  const row = await store
    .selectFrom("installations")
    .where("workspace", "=", id)
    .select("sealed")
    .executeTakeFirst();
  return row?.sealed ?? null;
}

/** Forgets what was kept for a team. */
export async function removeInstallation({ id, store }: Workspace): Promise<void> {
  await store.deleteFrom("installations").where("workspace", "=", id).execute();
}
