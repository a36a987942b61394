import type { Workspace } from "./workspace.ts";

/** What a reader says is wrong with a story, as it was called in the digest ("3", "3.2", "3b"). */
export interface StoredReport {
  readonly story: string;
  readonly label: string;
  readonly text: string;
  readonly who: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Keeps a report for the editors, and as data for evaluations. */
export async function saveReport({ id, store }: Workspace, report: StoredReport): Promise<void> {
  const { story, label, text, who, at } = report;
  await store
    .insertInto("reader_reports")
    .values({ workspace: id, story, label, text, reported_by: who, reported_at: at })
    .execute();
}

/** All reports, the latest first. */
export function listReports({ id, store }: Workspace, limit: number): Promise<readonly StoredReport[]> {
  return store
    .selectFrom("reader_reports")
    .where("workspace", "=", id)
    .select(["story", "label", "text", "reported_by as who", "reported_at as at"])
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
