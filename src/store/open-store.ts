import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { UserError } from "../news/user-error.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import type { Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { toStoreError } from "./store-error.ts";

/** The database that everything is kept in. Only `store/` looks inside; others hand it to its functions. */
export type Store = Kysely<Schema>;

const FILE = "rashomon.sqlite";
/** How long to wait for another process that is writing. */
const BUSY_TIMEOUT_MS = 10_000;
/** Pages kept in memory. */
const CACHE_KIB = 8 * 1024;

/**
 * Opens the store in a folder, made if need be, and brings it up to date. The caller ends with `destroy()`.
 *
 * @throws UserError where the folder or file cannot be used, or was written by a newer version of the program.
 */
export async function openStore(folder: string): Promise<Store> {
  const file = join(folder, FILE);
  const store = new Kysely<Schema>({ dialect: sqliteDialect(openDatabase(folder, file)) });
  try {
    await migrate(store, migrations, file);
    return store;
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

/** Is there a store in the folder? */
export function storeExists(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

function openDatabase(folder: string, file: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    // What was acknowledged is on the disk, whatever happens next.
    database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
    database.exec(`pragma cache_size = -${CACHE_KIB}`);
    return database;
  } catch (error) {
    database?.close();
    const known = toStoreError(error, file);
    if (known instanceof UserError) throw known;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`the store ${file} cannot be opened (${reason}); choose a folder with --data DIR`);
  }
}
