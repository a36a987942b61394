import type { Store } from "../store/open-store.ts";
import { listSchedules } from "../store/schedules.ts";
import { listSources } from "../store/sources.ts";
import { inWorkspace } from "../store/workspace.ts";
import { countWorkspace } from "../store/workspace-counts.ts";

/** What the local newsroom has, and what it waits for. */
export interface Outlook {
  readonly sources: number;
  readonly articles: number;
  /** ISO 8601; null where no schedule is active. */
  readonly nextDigestAt: string | null;
  /** Where that is posted: "files:digests". */
  readonly nextDigestTo: string | null;
}

/** Reads what the local newsroom has and waits for. */
export async function readOutlook(store: Store): Promise<Outlook> {
  const local = inWorkspace(store, "local");
  const sources = await listSources(local);
  const [next] = (await listSchedules(local))
    .filter(({ state, nextDueAt }) => state.kind === "active" && nextDueAt !== null)
    .sort((a, b) => Date.parse(a.nextDueAt!) - Date.parse(b.nextDueAt!));
  return {
    sources: sources.length,
    articles: (await countWorkspace(local)).articles,
    nextDigestAt: next?.nextDueAt ?? null,
    nextDigestTo: next === undefined ? null : `${next.platform}:${next.channel}`,
  };
}
