import type { Selectable } from "kysely";
import { UserError } from "../news/user-error.ts";
import type { Store } from "./open-store.ts";
import type { SourceRow } from "./schema.ts";
import { inTransaction, inWorkspace, type Workspace } from "./workspace.ts";

/** A feed or folder as a person configures it. */
export interface SourceSettings {
  readonly kind: "feed" | "folder";
  /** The feed's address when it was added, or the folder's absolute path: for good. */
  readonly address: string;
  readonly name: string | null;
  /** The page of which it is the feed. */
  readonly page: string | null;
  /** Are the pages of entries that are mere teasers fetched? */
  readonly fullText: boolean;
  /** Hosts and ranges that may be asked for its articles although they are not public. */
  readonly allow: readonly string[];
}

/** What became of a source so far. Times are ISO 8601. */
export interface SourceState {
  /** Where to ask: another than that of the settings once a feed has moved. */
  readonly currentAddress: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the latest content; null until there was any. */
  readonly facts: SourceFacts | null;
  readonly polledAt: string | null;
  /** Null: never again. */
  readonly nextPollAt: string | null;
  /** How often in a row it could not be read. */
  readonly failures: number;
  readonly failingSince: string | null;
  /** The address to which it was redirected for good the last time. */
  readonly movedTo: string | null;
  readonly lastNewAt: string | null;
  readonly health: SourceHealth;
}

/** How well a source does; the reason is one line and says what to do. */
export interface SourceHealth {
  readonly kind: SourceRow["health"];
  readonly reason: string | null;
}

/** What a source's content says of itself. */
export interface SourceFacts {
  readonly entries: number;
  readonly dated: number;
  readonly ttlMinutes: number | null;
  /** Hours of the day in UTC at which nobody should ask. */
  readonly skipHours: readonly number[];
  /** "Sunday" */
  readonly skipDays: readonly string[];
}

/** A source in the list of those that articles are taken from. */
export interface ConfiguredSource extends SourceSettings, SourceState {
  readonly id: number;
  readonly addedAt: string;
}

/**
 * Adds sources to the list; of those that are on it the settings are taken over, except for names. All of them are
 * due at once. How many were new.
 */
export async function addSources(
  workspace: Workspace,
  sources: readonly SourceSettings[],
  addedAt: string,
): Promise<number> {
  return inTransaction(workspace, async ({ id, store }) => {
    let added = 0;
    for (const { kind, address, ...settings } of sources) {
      const columns = {
        full_text: settings.fullText ? 1 : 0,
        allow: JSON.stringify(settings.allow),
        next_poll_at: addedAt,
      } as const;
      const { numUpdatedRows } = await store
        .updateTable("sources")
        .set(columns)
        .where("workspace", "=", id)
        .where("kind", "=", kind)
        .where((e) => e.or([e("address", "=", address), e("current_address", "=", address)]))
        .executeTakeFirst();
      if (numUpdatedRows > 0) continue;
      const { name, page } = settings;
      const state = { current_address: address, failures: 0, health: "waiting" as const };
      await store
        .insertInto("sources")
        .values({ workspace: id, kind, address, name, page, ...columns, added_at: addedAt, ...state })
        .execute();
      added += 1;
    }
    return added;
  });
}

/**
 * Takes a source off the list; its articles stay.
 *
 * @throws UserError where there is none with that id.
 */
export async function removeSource({ id: workspace, store }: Workspace, id: number): Promise<void> {
  const { numDeletedRows } = await store
    .deleteFrom("sources")
    .where("workspace", "=", workspace)
    .where("id", "=", id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new UserError(`there is no source ${id}; list them with: sources list`);
}

/** All sources in the order in which they were added. */
export async function listSources({ id, store }: Workspace): Promise<readonly ConfiguredSource[]> {
  const rows = await store
    .selectFrom("sources")
    .where("workspace", "=", id)
    .selectAll()
    .orderBy("id")
    .execute();
  return rows.map(toSource);
}

/** All workspaces that take articles from somewhere. */
export async function listWorkspacesWithSources(store: Store): Promise<readonly Workspace[]> {
  const rows = await store
    .selectFrom("sources")
    .select("workspace")
    .distinct()
    .orderBy("workspace")
    .execute();
  return rows.map(({ workspace }) => inWorkspace(store, workspace));
}

/** The sources that are to be polled at a time (ISO 8601), the longest due first. Folders always are. */
export async function listDueSources(
  { id, store }: Workspace,
  now: string,
): Promise<readonly ConfiguredSource[]> {
  const rows = await store
    .selectFrom("sources")
    .where("workspace", "=", id)
    .where((e) => e.or([e("kind", "=", "folder"), e("next_poll_at", "<=", now)]))
    .selectAll()
    .orderBy("next_poll_at")
    .orderBy("id")
    .execute();
  return rows.map(toSource);
}

/** Remembers what a poll brought; a source that was removed meanwhile stays removed. */
export async function saveSourceState(
  { id: workspace, store }: Workspace,
  id: number,
  state: SourceState,
): Promise<void> {
  await store
    .updateTable("sources")
    .set({
      current_address: state.currentAddress,
      etag: state.etag,
      last_modified: state.lastModified,
      facts: state.facts === null ? null : JSON.stringify(state.facts),
      polled_at: state.polledAt,
      next_poll_at: state.nextPollAt,
      failures: state.failures,
      failing_since: state.failingSince,
      moved_to: state.movedTo,
      last_new_at: state.lastNewAt,
      health: state.health.kind,
      health_reason: state.health.reason,
    })
    .where("workspace", "=", workspace)
    .where("id", "=", id)
    .execute();
}

function toSource(row: Selectable<SourceRow>): ConfiguredSource {
  return {
    id: row.id,
    kind: row.kind,
    address: row.address,
    currentAddress: row.current_address,
    name: row.name,
    page: row.page,
    fullText: row.full_text === 1,
    allow: JSON.parse(row.allow) as readonly string[],
    addedAt: row.added_at,
    etag: row.etag,
    lastModified: row.last_modified,
    facts: row.facts === null ? null : (JSON.parse(row.facts) as SourceFacts),
    polledAt: row.polled_at,
    nextPollAt: row.next_poll_at,
    failures: row.failures,
    failingSince: row.failing_since,
    movedTo: row.moved_to,
    lastNewAt: row.last_new_at,
    health: { kind: row.health, reason: row.health_reason },
  };
}
