import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { UserError } from "../news/user-error.ts";

/** The right to be the only service on a folder; the system takes it back however the process ends. */
export interface ServiceLock {
  release(): void;
}

const FILE = "service.lock";
/** Whoever looks whether a service runs has the lock for a moment: a service that starts waits for it. */
const lookMs = 500;
/** A database that nobody refers to is closed when memory is tidied, and its lock is lost. */
const held = new Set<DatabaseSync>();

/**
 * Takes the lock of a folder, made if need be; null where another process has it. It is an SQLite file that is locked
 * and stays empty, since Node itself has no file locks.
 *
 * @throws UserError where the folder cannot be used.
 */
export function takeServiceLock(folder: string, waitMs = lookMs): ServiceLock | null {
  const database = open(folder, waitMs);
  try {
    database.exec("begin exclusive");
    held.add(database);
    return {
      release: () => {
        held.delete(database);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    if (error instanceof Error && /database is locked/.test(error.message)) return null;
    throw unusable(folder, error);
  }
}

/** Does a service run on the folder? */
export function isServiceRunning(folder: string): boolean {
  const lock = takeServiceLock(folder, 0);
  lock?.release();
  return lock === null;
}

function open(folder: string, waitMs: number): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    return new DatabaseSync(join(folder, FILE), { timeout: waitMs });
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(
    `the lock ${join(folder, FILE)} cannot be used (${reason}); make the folder writable, or choose another with --data DIR`,
  );
}
