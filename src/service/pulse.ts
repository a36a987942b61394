import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a service says of itself to commands in other processes. Times are ISO 8601. */
export interface Pulse {
  readonly startedAt: string;
  /** When it last looked what is due while articles could come in, or got on with a digest. */
  readonly beatAt: string;
  /** It is stuck where it did not do so again by then. */
  readonly nextBeatBy: string;
  /** Why chats are not heard that should be, by their names. */
  readonly unheard?: Readonly<Record<string, string>>;
}

const FILE = "service.json";

/** Writes the pulse of the service of a folder down, whole or not at all. */
export async function savePulse(folder: string, pulse: Pulse): Promise<void> {
  const file = join(folder, FILE);
  await writeFile(`${file}.new`, JSON.stringify(pulse));
  await rename(`${file}.new`, file);
}

/** The last pulse of a folder's service, whether it lives or not; null where it left none. */
export async function readPulse(folder: string): Promise<Pulse | null> {
  try {
    return JSON.parse(await readFile(join(folder, FILE), "utf8")) as Pulse;
  } catch {
    return null;
  }
}

/** A service that has ended well has none. */
export function removePulse(folder: string): Promise<void> {
  return rm(join(folder, FILE), { force: true });
}
