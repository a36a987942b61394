import { readFolder } from "./read-folder.ts";
import type { Source } from "./source.ts";

/**
 * Reads the articles in a folder and the folders in it: .txt, .md, .html, .htm and .json, in the order of their
 * paths. A file that cannot be read is a problem, and the others are returned.
 */
export function folderSource(folder: string): Source {
  return {
    name: folder,
    read: async (signal) => {
      const { articles, problems } = await readFolder(folder, { known: new Map(), unsettled: null }, signal);
      return { articles, problems };
    },
  };
}
