import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, before, describe, test } from "node:test";
import { type CompiledQuery, Kysely } from "kysely";
import { openStore } from "../../src/store/open-store.ts";
import type { Schema } from "../../src/store/schema.ts";
import { sqliteDialect } from "../../src/store/sqlite-dialect.ts";
import { inTransaction, inWorkspace } from "../../src/store/workspace.ts";
import { everyQuery, fillWorkspace, type Numbers } from "./every-query.ts";
import { temporaryData } from "./temporary-store.ts";

/** Tables that grow with the news; no query may go through all of one. */
const large = "articles|revisions|memberships|stories|story_events|entry_names|entry_versions|article_traits";
/** The whole table, or of an index nothing but the workspace. */
const goesThrough = new RegExp(`^(?:SCAN (?:${large})\\b|SEARCH (?:${large}) USING .*\\(workspace=\\?\\)$)`);
/** They are asked for everything, or their samples look at it. */
const wantsAll = ["countWorkspace", "listStoryIds", "saveEntries", "saveVersions", "selectCurrent"];

describe("no query goes through all there is", () => {
  const folder = temporaryData();
  const asked: CompiledQuery[] = [];
  let database: DatabaseSync;
  let store: Kysely<Schema>;
  let numbers: Numbers;

  before(async () => {
    await (await openStore(folder)).destroy();
    database = new DatabaseSync(join(folder, "rashomon.sqlite"));
    store = new Kysely({ dialect: sqliteDialect(database), log: ({ query }) => void asked.push(query) });
    numbers = await fillWorkspace(inWorkspace(store, "local"));
  });
  after(() => store.destroy());

  for (const [name, query] of Object.entries(everyQuery).filter(([name]) => !wantsAll.includes(name))) {
    test(name, async () => {
      asked.length = 0;
      const takenBack = inTransaction(inWorkspace(store, "local"), async (inner) => {
        await query(inner, numbers).catch(() => {});
        throw new Error("take it back");
      });
      await assert.rejects(takenBack, /take it back/);
      for (const { sql } of asked.filter((one) => /^(?:select|with|update|delete|insert)/.test(one.sql))) {
        const plan = database
          .prepare(`explain query plan ${sql}`)
          .all()
          .map(({ detail }) => String(detail));
        assert.deepEqual(
          plan.filter((step) => goesThrough.test(step)),
          [],
          sql,
        );
      }
    });
  }
});
