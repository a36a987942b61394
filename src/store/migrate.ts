import type { Kysely, Transaction } from "kysely";
import { UserError } from "../news/user-error.ts";
import type { Migration } from "./migrations/migration.ts";
import type { Schema } from "./schema.ts";

/**
 * Carries out the migrations that a database has not seen, each in a transaction of its own. Two processes may do
 * so at once: whoever comes second finds it done.
 *
 * @throws UserError where the database has migrations that this program does not know.
 */
export async function migrate(
  store: Kysely<Schema>,
  migrations: readonly Migration[],
  file: string,
): Promise<void> {
  await refuseNewer(store, migrations.length, file);
  for (const [i, migration] of migrations.entries()) {
    await store.transaction().execute(async (trx) => {
      if ((await readVersion(trx)) > i) return;
      await migration(trx);
      await trx
        .insertInto("migrations")
        .values({ number: i + 1 })
        .execute();
    });
  }
}

async function refuseNewer(store: Kysely<Schema>, newest: number, file: string): Promise<void> {
  const version = await store.transaction().execute(readVersion);
  if (version <= newest) return;
  throw new UserError(
    `${file} was written by a newer version of Rashomon (format ${version}, this one knows ${newest}); update Rashomon, or choose another folder with --data DIR`,
  );
}

async function readVersion(trx: Transaction<Schema>): Promise<number> {
  await trx.schema
    .createTable("migrations")
    .ifNotExists()
    .addColumn("number", "integer", (column) => column.primaryKey())
    .execute();
  const { version } = await trx
    .selectFrom("migrations")
    .select((e) => e.fn.max("number").as("version"))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}
