import { inChunks } from "./in-chunks.ts";
import type { Workspace } from "./workspace.ts";

/** That a text was seen again is written down no more often. */
const renewedEveryMs = 24 * 3_600_000;

/**
 * Which of these texts, by the ids of their articles, need no second look: they were read before, and may have been
 * retired since.
 */
export async function findSeenVersions(
  { id: workspace, store }: Workspace,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  for (const chunk of inChunks(ids)) {
    const rows = await store
      .selectFrom("entry_versions")
      .where("workspace", "=", workspace)
      .where("id", "in", chunk)
      .select("id")
      .execute();
    for (const { id } of rows) seen.add(id);
  }
  return seen;
}

/** Remembers texts for as long as their sources show them, and some time more: this is when they were seen. */
export async function saveVersions(
  { id: workspace, store }: Workspace,
  ids: readonly string[],
  seenAt: string,
): Promise<void> {
  const before = new Date(Date.parse(seenAt) - renewedEveryMs).toISOString();
  for (const chunk of inChunks(ids)) {
    await store
      .insertInto("entry_versions")
      .values(chunk.map((id) => ({ workspace, id, seen_at: seenAt })))
      .onConflict((conflict) =>
        conflict
          .columns(["workspace", "id"])
          .doUpdateSet({ seen_at: seenAt })
          .where("entry_versions.seen_at", "<", before),
      )
      .execute();
  }
}
