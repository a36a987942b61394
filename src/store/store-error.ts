import { UserError } from "../news/user-error.ts";

/** What is wrong, and what a person can do, by SQLite's primary result code (sqlite.org/rescode.html). */
const advice: Readonly<Record<number, readonly [what: string, remedy: string]>> = {
  3: ["may not be used by this user", "check who owns it and its folder, or choose a folder with --data DIR"],
  5: ["is being written by another process for too long", "try again, and look for one that hangs"],
  8: ["may not be written to", "check who owns it and its folder, or choose a folder with --data DIR"],
  10: ["cannot be read or written, its disk fails", "check it, and restore a backup if need be"],
  11: [
    "is damaged, and left as it is",
    "stop Rashomon and put a backup in its place, or choose a folder with --data DIR",
  ],
  13: ["has no room left on its disk, and lost nothing", "free some space and try again"],
  14: ["cannot be opened", "check its folder, or choose another with --data DIR"],
  26: ["is no database, and left as it is", "put a backup in its place, or choose a folder with --data DIR"],
};

/** The error as a person can use it, where the database stands in the way; any other error as it is. */
export function toStoreError(error: unknown, file: string | null): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  const known = advice[Number(error.errcode) & 0xff];
  if (known === undefined) return error;
  const [what, remedy] = known;
  return new UserError(`the store ${file ?? ""} ${what} (${error.message}); ${remedy}`);
}
