import { mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { PostError } from "../post-error.ts";

/** A file to be written. */
interface WholeFile {
  readonly folder: string;
  /** The folder in it that has the file. */
  readonly subfolder: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a file so that it is there with all of its text or not at all, and stays there when the power fails.
 *
 * @throws PostError "later" where it was not written, "unclear" where it is not known to stay.
 */
export async function writeWhole(file: WholeFile, signal: AbortSignal): Promise<void> {
  const place = join(file.folder, file.subfolder);
  const path = join(place, file.name);
  const draft = join(place, `.${file.name}.draft`);
  try {
    signal.throwIfAborted();
    await mkdir(place, { recursive: true });
    await expectInside(place, file.folder);
    // Left by a run that ended while it wrote.
    await rm(draft, { force: true });
    const handle = await open(draft, "wx");
    try {
      await handle.writeFile(file.text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    signal.throwIfAborted();
    await rename(draft, path);
  } catch (error) {
    throw new PostError(
      `${path} was not written (${reasonOf(error)}); see that its folder may be written to and has room`,
      { kind: "later", retryAfterMs: 0 },
    );
  }
  await syncFolder(place, path);
}

async function expectInside(place: string, folder: string): Promise<void> {
  const root = await realpath(folder);
  if (!(await realpath(place)).startsWith(root + sep)) throw new Error(`${place} leads out of ${folder}`);
}

/** Until then the name of a file can still be lost. */
async function syncFolder(place: string, path: string): Promise<void> {
  try {
    const handle = await open(place, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Windows has no such thing.
    if ((error as NodeJS.ErrnoException).code === "EPERM") return;
    throw new PostError(`${path} may not be kept: ${reasonOf(error)}`, { kind: "unclear" });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
