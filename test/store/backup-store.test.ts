import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sql } from "kysely";
import { backupStore } from "../../src/store/backup-store.ts";
import { searchArticles } from "../../src/store/search.ts";
import { runHere } from "../run-rashomon.ts";
import { isUserError } from "./is-user-error.ts";
import { storeStories, storiesNow } from "./sample-stories.ts";
import { temporaryData, temporaryWorkspace } from "./temporary-store.ts";

test("a copy has what was stored, and nothing of what is being written", async (t) => {
  const folder = temporaryData();
  const [workspace, writer] = [await temporaryWorkspace(t, folder), await temporaryWorkspace(t, folder)];
  await storeStories(workspace, "A:ab B:c");
  const copy = join(temporaryData(), "copy.sqlite");
  await writer.store.transaction().execute(async (trx) => {
    await storeStories({ ...writer, store: trx }, "C:d");
    await backupStore(workspace.store, copy);
  });
  const restored = await restore(copy);
  const again = await temporaryWorkspace(t, restored);
  assert.equal(await storiesNow(again), "A:ab B:c");
  assert.equal((await searchArticles(again, "text", 5)).length, 3);
  assert.equal(await storiesNow(workspace), "A:ab B:c C:d");
});

test("no file is written over", async (t) => {
  const { store } = await temporaryWorkspace(t);
  const file = join(temporaryData(), "letters.txt");
  writeFileSync(file, "Dear Ana");
  await assert.rejects(
    backupStore(store, file),
    isUserError(/letters\.txt exists already, and is left as it is/),
  );
  assert.equal(readFileSync(file, "utf8"), "Dear Ana");
});

test("where no copy can be written it is said, and nothing is left", async (t) => {
  const { store } = await temporaryWorkspace(t);
  const folder = temporaryData();
  const missing = join(folder, "missing", "copy.sqlite");
  await assert.rejects(backupStore(store, missing), isUserError(/./));
  assert.deepEqual(readdirSync(folder), []);
});

test("of a damaged store no copy is made", async (t) => {
  const { store } = await temporaryWorkspace(t);
  const file = join(temporaryData(), "copy.sqlite");
  await sql`pragma foreign_keys = off`.execute(store);
  await store
    .insertInto("memberships")
    .values({ workspace: "local", article: "nobody", story: null })
    .execute();
  await assert.rejects(
    backupStore(store, file),
    isUserError(/the store is damaged \(memberships refers to nothing\)/),
  );
  assert.equal(existsSync(file), false);
});

test("the command makes a copy, once, of a store that there is", async (t) => {
  const data = temporaryData();
  await storeStories(await temporaryWorkspace(t, data), "A:a");
  const file = join(temporaryData(), "copy.sqlite");
  const first = await runHere("backup", file, "--data", data);
  assert.deepEqual([first.code, first.stderr], [0, ""]);
  assert.match(first.stdout, /to restore it: stop Rashomon, remove .*rashomon\.sqlite\*/);
  assert.equal(await storiesNow(await temporaryWorkspace(t, await restore(file))), "A:a");
  writeFileSync(file, "mine");
  const second = await runHere("backup", file, "--data", data);
  assert.deepEqual([second.code, second.stdout], [1, ""]);
  const none = await runHere("backup", `${file}2`, "--data", join(data, "none"));
  assert.match(none.stderr, /^rashomon: there is no store in .*none; name its folder with --data DIR\n$/);
});

/** A folder in which the copy is the store. */
async function restore(copy: string): Promise<string> {
  const folder = join(temporaryData(), "restored");
  mkdirSync(folder);
  renameSync(copy, join(folder, "rashomon.sqlite"));
  return folder;
}
