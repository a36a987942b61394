import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { Kysely } from "kysely";
import { UserError } from "../../src/news/user-error.ts";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/migrations.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Schema } from "../../src/store/schema.ts";
import { sqliteDialect } from "../../src/store/sqlite-dialect.ts";
import { runNode } from "../run-rashomon.ts";
import { makeOlderStore } from "./older-store.ts";
import { temporaryData, temporaryStore, temporaryWorkspace } from "./temporary-store.ts";

test("a store is made where there is none, folder and all, and is what it says", async (t) => {
  const folder = join(temporaryData(), "deep", "data");
  await temporaryStore(t, folder);
  const database = new DatabaseSync(join(folder, "rashomon.sqlite"));
  t.after(() => database.close());
  const read = (sql: string) => Object.values(database.prepare(sql).get()!)[0];
  assert.equal(read("pragma journal_mode"), "wal");
  assert.equal(read("select max(number) from migrations"), migrations.length);
});

test("a store may be opened as often as one likes", async () => {
  const folder = temporaryData();
  for (let i = 0; i < 3; i += 1) await (await openStore(folder)).destroy();
});

test("a reference to what is not there is refused", async (t) => {
  const store = await temporaryStore(t);
  const row = { workspace: "local", article: "nobody", story: null };
  await assert.rejects(store.insertInto("memberships").values(row).execute(), /FOREIGN KEY/);
});

test("a transaction that fails leaves nothing", async (t) => {
  const store = await temporaryStore(t);
  const story = { workspace: "local", id: "s-1", founded_at: "2026-03-01T00:00:00.000Z" };
  const failing = store.transaction().execute(async (trx) => {
    await trx.insertInto("stories").values(story).execute();
    throw new Error("in between");
  });
  await assert.rejects(failing, /in between/);
  assert.deepEqual(await store.selectFrom("stories").selectAll().execute(), []);
});

for (let version = 0; version < migrations.length; version += 1) {
  test(`a database of format ${version} is brought up to date with what is in it`, async (t) => {
    const folder = temporaryData();
    const before = await makeOlderStore(folder, version);
    const { store } = await temporaryWorkspace(t, folder);
    for (const [table, rows] of before) {
      const after = await store.selectFrom(table).selectAll().execute();
      assert.partialDeepStrictEqual(
        after.map((row) => ({ ...row })),
        rows.map((row) => ({ workspace: "local", ...row })),
        table,
      );
    }
    const waiting = await store.selectFrom("memberships").where("story", "is", null).selectAll().execute();
    assert.equal(waiting.length, [0, 2][version] ?? 1);
  });
}

test("a database of a newer format is refused and stays as it is", async () => {
  const folder = temporaryData();
  const newer = openAt(folder);
  await migrate(newer, [...migrations, async () => {}], "newer");
  await newer.destroy();
  await assert.rejects(openStore(folder), (error) => {
    assert.ok(error instanceof UserError);
    assert.match(error.message, /rashomon\.sqlite was written by a newer version/);
    assert.doesNotMatch(error.message, /\n/);
    return true;
  });
});

test("a migration that fails leaves the database as it was, and is tried again", async (t) => {
  const store = openAt(temporaryData());
  t.after(() => store.destroy());
  const failing = async (db: Parameters<(typeof migrations)[number]>[0]) => {
    await db.schema.createTable("half").addColumn("id", "integer").execute();
    throw new Error("power cut");
  };
  await assert.rejects(migrate(store, [failing], "file"), /power cut/);
  await migrate(store, migrations, "file");
  const tables = (await store.introspection.getTables()).map(({ name }) => name);
  assert.equal(tables.includes("half"), false);
  assert.equal(tables.includes("articles"), true);
});

const unusable: readonly { name: string; folder: () => string }[] = [
  {
    name: "a file in the folder's place",
    folder: () => {
      const path = join(temporaryData(), "data");
      writeFileSync(path, "no folder");
      return path;
    },
  },
  {
    name: "a folder that may not be written to",
    folder: () => {
      const folder = join(temporaryData(), "locked");
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      return folder;
    },
  },
];
for (const { name, folder } of unusable) {
  const skip = name.includes("may not") && process.getuid?.() === 0 && "root may write everywhere";
  test(`${name} is one clear line`, { skip }, async () => {
    await assert.rejects(openStore(folder()), (error) => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, /^the store .* cannot be opened \(.*\); choose a folder with --data DIR$/);
      return true;
    });
  });
}

test("processes that open a new store at once all find it whole", async () => {
  const folder = temporaryData();
  const script = `
    import { openStore } from "./src/store/open-store.ts";
    const store = await openStore(process.argv[1]);
    console.log(Object.keys(await store.selectFrom("migrations").selectAll().execute()).length);
    await store.destroy();`;
  const open = () => runNode("--input-type=module-typescript", "--eval", script, folder);
  for (const { code, stdout, stderr } of await Promise.all([open(), open(), open()])) {
    assert.deepEqual([code, stdout, stderr], [0, `${migrations.length}\n`, ""]);
  }
  assert.equal(existsSync(join(folder, "rashomon.sqlite")), true);
});

test("processes that read and then write at once wait for one another", async (t) => {
  const folder = temporaryData();
  const store = await temporaryStore(t, folder);
  const script = `
    import { openStore } from "./src/store/open-store.ts";
    const store = await openStore(process.argv[1]);
    for (let i = 0; i < 40; i += 1) {
      await store.transaction().execute(async (trx) => {
        const rows = await trx.selectFrom("stories").select("id").execute();
        await trx.insertInto("stories").values({ workspace: "local", id: "s-" + rows.length, founded_at: "now" }).execute();
      });
    }
    await store.destroy();`;
  const write = () => runNode("--input-type=module-typescript", "--eval", script, folder);
  for (const { code, stderr } of await Promise.all([write(), write()])) {
    assert.deepEqual([code, stderr], [0, ""]);
  }
  assert.equal((await store.selectFrom("stories").select("id").execute()).length, 80);
});

function openAt(folder: string): Kysely<Schema> {
  return new Kysely({ dialect: sqliteDialect(new DatabaseSync(join(folder, "rashomon.sqlite"))) });
}
