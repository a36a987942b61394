import { openStore, storeExists } from "../store/open-store.ts";
import { inWorkspace, type Workspace } from "../store/workspace.ts";

/** What a check reads in the store of a folder, if there is one that can be opened. */
export type Stored<T> =
  | { readonly kind: "none" }
  /** Why is told by the store's own check. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "read"; readonly value: T };

/** Reads something of the command line's workspace; makes no store. */
export async function readStored<T>(
  data: string,
  read: (workspace: Workspace) => Promise<T>,
): Promise<Stored<T>> {
  if (!storeExists(data)) return { kind: "none" };
  try {
    const store = await openStore(data);
    const value = await read(inWorkspace(store, "local")).finally(() => store.destroy());
    return { kind: "read", value };
  } catch {
    return { kind: "unreadable" };
  }
}
