import type { Store } from "./open-store.ts";

/**
 * A newsroom of its own in the store, and the first argument of every query: what one team configured and decided,
 * and what was read for it. One sees nothing of another's.
 */
export interface Workspace {
  /** "local" for the command line and for platforms that share its newsroom; else "slack:T…", "discord:…". */
  readonly id: string;
  /** May be a transaction: queries given it are part of that. */
  readonly store: Store;
}

/** The workspace with an id; nothing needs to be stored in it yet. */
export function inWorkspace(store: Store, id: string): Workspace {
  return { id, store };
}

/** Carries out what is done to a workspace all or nothing: as part of the transaction that it is over, or in one. */
export function inTransaction<T>(
  { id, store }: Workspace,
  run: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  if (store.isTransaction) return run({ id, store });
  return store.transaction().execute((trx) => run({ id, store: trx }));
}
