import { readFolder } from "./read-folder.ts";
import type { Source } from "./source.ts";

/** When a folder is read. An object, so that `map` cannot pass an index for it. */
export interface FolderTime {
  /** Epoch milliseconds; null: nobody tells. */
  readonly nowMs: number | null;
}

/**
 * Reads the articles in a folder and the folders in it: .txt, .md, .html, .htm and .json, in the order of their
 * paths. A file that cannot be read is a problem, and the others are returned. By the time, dates with a weekday and
 * no year can be read.
 */
export function folderSource(folder: string, { nowMs }: FolderTime = { nowMs: null }): Source {
  return {
    name: folder,
    read: async (signal) => {
      const wish = { known: new Map(), unsettled: null, nowMs };
      const { articles, problems } = await readFolder(folder, wish, signal);
      return { articles, problems };
    },
  };
}
