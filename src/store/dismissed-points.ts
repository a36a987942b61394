import type { Workspace } from "./workspace.ts";

/** A disagreement, by its story and question, that an editor found to be none. */
export interface DismissedPoint {
  readonly story: string;
  readonly question: string;
}

/** Has a disagreement not shown again. `at` is ISO 8601. */
export async function dismissPoint(
  { id: workspace, store }: Workspace,
  point: DismissedPoint,
  { who, at }: { readonly who: string; readonly at: string },
): Promise<void> {
  await store
    .insertInto("dismissed_points")
    .values({ workspace, ...point, dismissed_by: who, dismissed_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** All disagreements that were found to be none. */
export function listDismissedPoints({ id, store }: Workspace): Promise<readonly DismissedPoint[]> {
  return store
    .selectFrom("dismissed_points")
    .where("workspace", "=", id)
    .select(["story", "question"])
    .orderBy("dismissed_at")
    .orderBy("question")
    .execute();
}
