import type { Store } from "./open-store.ts";

/**
 * A newsroom of its own in the store, and the first argument of every query: what one team configured and decided,
 * and what was read for it. One sees nothing of another's.
 */
export interface Workspace {
  /** "local" for the command line and for platforms that share its newsroom; else "slack:T…", "discord:…". */
  readonly id: string;
  readonly store: Store;
}

/** The workspace with an id; nothing needs to be stored in it yet. */
export function inWorkspace(store: Store, id: string): Workspace {
  return { id, store };
}
