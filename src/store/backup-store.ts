import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { UserError } from "../news/user-error.ts";
import type { Store } from "./open-store.ts";
import { toStoreError } from "./store-error.ts";

/**
 * Copies the store into a new file, as it is at one moment, whoever reads and writes it meanwhile. The copy is there
 * only when it has been found whole and is on the disk.
 *
 * @throws UserError where the file exists, cannot be written, or the store is damaged.
 */
export async function backupStore(store: Store, file: string): Promise<void> {
  refuseExisting(file);
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    await sql`vacuum into ${partial}`.execute(store);
    expectWhole(partial);
    flush(partial);
    linkSync(partial, file);
  } catch (error) {
    throw toBackupError(error, file);
  } finally {
    rmSync(partial, { force: true });
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new UserError(`${file} exists already, and is left as it is; name a new file`);
}

function expectWhole(file: string): void {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const found = [
      ...copy
        .prepare("pragma integrity_check(1)")
        .all()
        .map((row) => row.integrity_check),
      ...copy
        .prepare("pragma foreign_key_check")
        .all()
        .map((row) => `${row.table} refers to nothing`),
    ].filter((line) => line !== "ok");
    if (found.length > 0) throw new UserError(`the store is damaged (${found[0]}); no backup was made of it`);
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function toBackupError(error: unknown, file: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  // Another wrote it while this was under way.
  refuseExisting(file);
  const isOfFiles = "code" in error && "syscall" in error;
  return isOfFiles
    ? new UserError(`the backup ${file} cannot be written (${error.message}); name another file`)
    : toStoreError(error, file);
}
