import { openStore } from "../store/open-store.ts";
import { inWorkspace, type Workspace } from "../store/workspace.ts";
import type { Wish } from "./command-line.ts";
import type { World } from "./world.ts";

/** A command as `app.ts` runs it. */
export type Run = (wish: Wish, world: World) => Promise<void>;

/** The command given the command line's workspace in the store that was wished for. */
export function withWorkspace(run: (wish: Wish, world: World, workspace: Workspace) => Promise<void>): Run {
  return (wish, world) => inLocalWorkspace(wish.data, (workspace) => run(wish, world, workspace));
}

/** Does something in the command line's workspace of the store in a folder, which is closed again however it ends. */
export async function inLocalWorkspace<T>(
  folder: string,
  use: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const store = await openStore(folder);
  try {
    return await use(inWorkspace(store, "local"));
  } finally {
    await store.destroy();
  }
}
