import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/migrations.ts";
import type { Schema } from "../../src/store/schema.ts";
import { sqliteDialect } from "../../src/store/sqlite-dialect.ts";

type Table = Exclude<keyof Schema, "migrations">;
type Row = Readonly<Record<string, unknown>>;

/** What a person had when the format was new: the rows that each migration made a place for. */
const rowsOf: readonly Readonly<Partial<Record<Table, readonly string[]>>>[] = [
  {
    articles: [
      "(1, 'a', '/news/a.txt', 'a2', '2026-03-01T00:00:00.000Z')",
      "(7, 'b', 'https://gazette.example/b', 'b', '2026-03-02T00:00:00.000Z')",
    ],
    revisions: [
      "('a', 'a', null, 'a.txt', 'Lindmar Gazette', 'Old', 'The old text.', null, 'day', 'en', '2026-03-01T00:00:00.000Z')",
      "('a2', 'a', null, 'a.txt', 'Lindmar Gazette', 'New', 'The new text.', null, 'day', 'en', '2026-03-02T00:00:00.000Z')",
      "('b', 'b', 'https://gazette.example/b', null, 'Skarra Post', 'B', 'Ferry runs aground.', '2026-03-02T08:00:00.000Z', 'minute', null, '2026-03-02T00:00:00.000Z')",
    ],
  },
  {
    stories: [
      "('s-a', '2026-03-01T00:00:00.000Z', null, null)",
      "('s-b', '2026-03-02T00:00:00.000Z', 's-a', '2026-03-03T00:00:00.000Z')",
    ],
    story_events: [
      "(3, '2026-03-01T00:00:00.000Z', 'assigned', 's-a', null, 'a', null)",
      "(9, '2026-03-02T00:00:00.000Z', 'merged', 's-a', 's-b', null, 1)",
    ],
  },
  {
    decisions: [
      "(1, 'merge', 'Ana', '2026-03-02T00:00:00.000Z', 'one ferry', null)",
      "(2, 'undo', 'Ben', '2026-03-03T00:00:00.000Z', null, 1)",
    ],
    decision_articles: ["(1, 'a', 'a', 'left', 's-a', 's-a')", "(1, 'b', 'b', 'right', 's-b', 's-a')"],
  },
  {
    sources: [
      "(4, 'feed', 'https://gazette.example/rss', 'https://gazette.example/feed', 'Gazette', null, 1, '[]', '2026-03-01T00:00:00.000Z', '\"1\"', null, null, null, null, 0, null, null, null, 'waiting', null)",
    ],
    entry_names: ["('urn:b', 'https://gazette.example/b')"],
    entry_versions: ["('b', '2026-03-02T00:00:00.000Z')"],
  },
];

/** Makes a store as the program did that knew so many migrations, with something in every table; what is in it. */
export async function makeOlderStore(
  folder: string,
  version: number,
): Promise<ReadonlyMap<Table, readonly Row[]>> {
  const database = new DatabaseSync(join(folder, "rashomon.sqlite"));
  const older = new Kysely<Schema>({ dialect: sqliteDialect(database) });
  const tables = new Map<Table, readonly Row[]>();
  for (let i = 0; i < version; i += 1) {
    await migrate(older, migrations.slice(0, i + 1), "older");
    database.exec("begin");
    for (const [table, values] of Object.entries(rowsOf[i] ?? {})) {
      database.exec(`insert into ${table} values ${values.join(", ")}`);
      tables.set(table as Table, []);
    }
    // One article was grouped, the other still waits.
    if (i === 1) database.exec("update memberships set story = 's-a' where article = 'b'");
    if (i === 1) tables.set("memberships", []);
    database.exec("commit");
  }
  for (const table of tables.keys()) tables.set(table, database.prepare(`select * from ${table}`).all());
  await older.destroy();
  return tables;
}
