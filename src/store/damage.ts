import { sql } from "kysely";
import type { Store } from "./open-store.ts";

/** What is damaged in the database file, as SQLite says it; nothing where it is whole. Reads all of it. */
export async function findDamage(store: Store): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check(10)`.execute(store);
  return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
}
