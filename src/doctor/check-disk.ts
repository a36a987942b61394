import { access, constants, stat, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Finding, Patient } from "./check.ts";
import { readKnownConfig } from "./read-known-config.ts";

const megabyte = 1_000_000;
/** Below this articles that come in soon find no place. */
const leastFree = 100 * megabyte;
const comfortable = 1_000 * megabyte;

/** Can the folders of the store and of the digests be written, and is there room? */
export async function checkDisk({ data, environment }: Patient): Promise<readonly Finding[]> {
  const digests = readKnownConfig(environment)?.digests ?? data;
  const [folder, other] = await Promise.all([data, digests].map((path) => firstExisting(resolve(path))));
  const faults = [
    ...(await findFault(folder!, "RASHOMON_DATA")),
    ...(other === folder ? [] : await findFault(other!, "RASHOMON_DIGESTS")),
  ];
  return faults.length > 0 ? faults : findRoom(folder!);
}

async function findFault(folder: string, variable: string): Promise<readonly Finding[]> {
  const or = `or choose another folder with ${variable}`;
  if (!(await stat(folder)).isDirectory()) {
    return [{ kind: "wrong", what: `${folder} is a file, and no folder`, remedy: `move it away, ${or}` }];
  }
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
  if (isWritable) return [];
  const remedy = `make it writable for the user who runs Rashomon, ${or}`;
  return [{ kind: "wrong", what: `${folder} cannot be written`, remedy }];
}

async function findRoom(folder: string): Promise<readonly Finding[]> {
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
