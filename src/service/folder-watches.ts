import { type FolderWatch, watchFolder } from "../sources/watch-folder.ts";
import type { ConfiguredSource } from "../store/sources.ts";
import type { Log } from "./log.ts";

/** The folders that are sources, each watched as long as it is one. */
export interface FolderWatches {
  /**
   * Watches these folders from now on (epoch milliseconds), and no others. Each counts as changed at first, and once
   * more when files have settled that were being written then, of which no watcher tells.
   */
  watch(folders: readonly ConfiguredSource[], now: number): Promise<void>;
  /** Which have changed since this was asked last, by their source's id. */
  takeChanged(now: number): ReadonlySet<number>;
  close(): Promise<void>;
}

export interface WatchTimes {
  readonly settleMs: number;
  readonly batchMs: number;
  readonly rescanMs: number;
}

/** Nothing is watched yet. The caller ends with `close()`. */
export function createFolderWatches(times: WatchTimes, log: Log): FolderWatches {
  const watches = new Map<number, FolderWatch>();
  const secondLooks = new Map<number, number>();
  let changed = new Set<number>();

  async function start({ id, address }: ConfiguredSource): Promise<void> {
    const onChange = async () => void changed.add(id);
    const onProblem = (reason: string) =>
      log("warn", "folder cannot be watched", { source: address, reason });
    watches.set(id, await watchFolder(address, { ...times, onChange, onProblem }));
  }

  return {
    watch: async (folders, now) => {
      const wanted = new Set(folders.map(({ id }) => id));
      for (const [id, watch] of watches) {
        if (wanted.has(id)) continue;
        watches.delete(id);
        await watch.close();
      }
      for (const folder of folders) {
        if (watches.has(folder.id)) continue;
        secondLooks.set(folder.id, now + 2 * times.settleMs);
        await start(folder);
      }
    },
    takeChanged: (now) => {
      const taken = changed;
      changed = new Set();
      for (const [id, at] of secondLooks) if (at <= now && secondLooks.delete(id)) taken.add(id);
      return taken;
    },
    close: async () => {
      await Promise.all([...watches.values()].map((watch) => watch.close()));
    },
  };
}
