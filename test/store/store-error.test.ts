import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { listStoryIds } from "../../src/store/stories.ts";
import { isUserError } from "./is-user-error.ts";
import { storeSamples, storeStories, storiesNow } from "./sample-stories.ts";
import { temporaryData, temporaryWorkspace } from "./temporary-store.ts";

test("a full disk is said, costs nothing that was stored, and is no trouble once there is room", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:ab");
  const pages = await read(workspace.store, "pragma page_count");
  await read(workspace.store, `pragma max_page_count = ${pages}`);
  const filling = storeSamples(workspace, "cdefgh", "Ferry ".repeat(2_000));
  await assert.rejects(
    filling,
    isUserError(/rashomon\.sqlite has no room left on its disk, and lost nothing .*; free some space/),
  );
  assert.equal(await storiesNow(workspace), "A:ab");
  await read(workspace.store, "pragma max_page_count = 1000000");
  await storeSamples(workspace, "cdefgh", "Ferry ".repeat(2_000));
  const { articles } = await workspace.store
    .selectFrom("articles")
    .select((e) => e.fn.countAll().as("articles"))
    .executeTakeFirstOrThrow();
  assert.equal(articles, 8);
});

test("a damaged database is said, and left as it is", async (t) => {
  const folder = temporaryData();
  const workspace = await temporaryWorkspace(t, folder);
  await storeStories(workspace, "A:ab");
  await workspace.store.destroy();
  const file = join(folder, "rashomon.sqlite");
  const whole = readFileSync(file);
  // What is written over is all but the first page, which says what is where.
  const damaged = Buffer.concat([whole.subarray(0, 4_096), Buffer.alloc(whole.length - 4_096, 7)]);
  writeFileSync(file, damaged);
  const open = async () => {
    const store = await openStore(folder);
    try {
      await listStoryIds({ id: "local", store }, null);
    } finally {
      await store.destroy();
    }
  };
  await assert.rejects(
    open,
    isUserError(/rashomon\.sqlite is damaged, and left as it is .*; stop Rashomon and put a backup/),
  );
  assert.deepEqual(readFileSync(file), damaged);
});

test("what is no database is said, and left as it is", async () => {
  const folder = temporaryData();
  const file = join(folder, "rashomon.sqlite");
  const letters = "Harbour fire injures twelve. ".repeat(500);
  writeFileSync(file, letters);
  await assert.rejects(openStore(folder), isUserError(/rashomon\.sqlite is no database, and left as it is/));
  assert.equal(readFileSync(file, "utf8"), letters);
});

test("a database that may not be written to is said", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await read(workspace.store, "pragma query_only = on");
  await assert.rejects(
    storeSamples(workspace, "a"),
    isUserError(/rashomon\.sqlite may not be written to .*; check who owns/),
  );
});

async function read(store: Store, statement: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(statement).execute(store);
  return Object.values(rows[0] ?? {})[0];
}
