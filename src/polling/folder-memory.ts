import type { KnownFiles } from "../sources/read-folder.ts";

/** What a process remembers of folders from one poll to the next, so that polling thousands of files is cheap. */
export interface FolderMemory {
  /** The files whose articles are stored, by the source's id. */
  readonly known: Map<number, KnownFiles>;
  /** Files that were written to so short a time ago are left for later: they may be half-written. */
  readonly settleMs: number;
}

/** Remembers nothing yet. One that is used once, by a person who waits, takes files as they are: 0 ms. */
export function createFolderMemory(settleMs = 0): FolderMemory {
  return { known: new Map(), settleMs };
}
