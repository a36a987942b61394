import { access, constants, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Finding, Patient } from "./check.ts";

const megabyte = 1_000_000;
/** Below this articles that come in soon find no place. */
const leastFree = 100 * megabyte;
const comfortable = 1_000 * megabyte;

/** Can the data folder be written, and is there room? */
export async function checkDisk({ data }: Patient): Promise<readonly Finding[]> {
  const folder = await firstExisting(resolve(data));
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) {
    const remedy =
      "make it writable for the user who runs Rashomon, or choose another folder with RASHOMON_DATA";
    return [{ kind: "wrong", what: `${folder} cannot be written`, remedy }];
  }
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const what = `${Math.floor(free / megabyte).toLocaleString("en")} MB are free in ${folder}`;
  if (free >= comfortable) return [{ kind: "ok", what }];
  const remedy = "make room, or lower RASHOMON_RETENTION_DAYS";
  return [{ kind: free < leastFree ? "wrong" : "note", what, remedy }];
}

/** The folder, or the nearest above it that is there: the folder itself is made when it is needed. */
async function firstExisting(folder: string): Promise<string> {
  const exists = await access(folder).then(
    () => true,
    () => false,
  );
  return exists || dirname(folder) === folder ? folder : firstExisting(dirname(folder));
}
