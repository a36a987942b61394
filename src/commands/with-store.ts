import { openStore, type Store } from "../store/open-store.ts";
import type { Wish } from "./command-line.ts";
import type { World } from "./world.ts";

/** A command as `app.ts` runs it. */
export type Run = (wish: Wish, world: World) => Promise<void>;

/** The command with the store open, which is closed again however it ends. */
export function withStore(run: (wish: Wish, world: World, store: Store) => Promise<void>): Run {
  return async (wish, world) => {
    const store = await openStore(wish.data);
    try {
      await run(wish, world, store);
    } finally {
      await store.destroy();
    }
  };
}
