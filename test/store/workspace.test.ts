import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openStore, type Store } from "../../src/store/open-store.ts";
import { inTransaction, inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import {
  everyQuery,
  fillOtherWorkspace,
  fillWorkspace,
  type Numbers,
  type SampleQuery,
} from "./every-query.ts";
import { storeStories, storiesNow } from "./sample-stories.ts";
import { temporaryData, temporaryStore } from "./temporary-store.ts";

/** Exported functions of the store that ask nothing of a workspace, or are what queries are made of. */
const noQueries = [
  "articlesSeen",
  "backupStore",
  "findDamage",
  "findDigestOfPost",
  "inChunks",
  "inTransaction",
  "inWorkspace",
  "isServiceRunning",
  "listChangedStories",
  "listDueSchedules",
  "listWaitingSlots",
  "listWorkspacesWithSources",
  "migrate",
  "openStore",
  "placeArticles",
  "readSearchWords",
  "readStoreFigures",
  "releaseDeliveries",
  "relocate",
  "sqliteDialect",
  "storeExists",
  "takeDeliveries",
  "takeServiceLock",
  "toArticle",
  "toStoreError",
  "toSchedule",
  "typedVariants",
  "wholeThread",
];

test("every query of the store is called below", async () => {
  const folder = new URL("../../src/store/", import.meta.url);
  const files = globSync("**/*.ts", { cwd: fileURLToPath(folder), exclude: ["migrations/**"] });
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  const functions = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (typeof value === "function" ? name : [])),
  );
  assert.deepEqual(functions.toSorted(), [...Object.keys(everyQuery), ...noQueries].sort());
});

test("every table has a column for the workspace", async (t) => {
  const tables = await listTables(await temporaryStore(t));
  const shared = tables.filter(({ columns }) => !columns.some(({ name }) => name === "workspace"));
  assert.deepEqual(
    shared.map(({ name }) => name),
    [],
  );
});

describe("beside another workspace", () => {
  const stores: Store[] = [];
  /** Where nobody else is, and where another workspace has all there is to have; each empty and filled. */
  let [alone, filled, beside, filledBeside]: Workspace[] = [];
  let [others, own]: Numbers[] = [];

  before(async () => {
    for (let i = 0; i < 4; i += 1) stores.push(await openStore(temporaryData()));
    [alone, filled, beside, filledBeside] = stores.map((store) => inWorkspace(store, "slack:T1"));
    own = await fillWorkspace(filled!);
    assert.deepEqual(await fillWorkspace(filledBeside!), own);
    others = await fillOtherWorkspace(otherBeside(beside!));
    await fillOtherWorkspace(otherBeside(filledBeside!));
  });
  after(() => Promise.all(stores.map((store) => store.destroy())));

  for (const [name, query] of Object.entries(everyQuery)) {
    test(`${name} sees and changes nothing of it`, async () => {
      assert.deepEqual(await tryOut(query, beside!, others!), await tryOut(query, alone!, others!));
    });

    test(`${name} is not misled by the like of it there`, async () => {
      const result = await tryOut(query, filled!, own!);
      assert.deepEqual(await tryOut(query, filledBeside!, own!), result);
      assert.notDeepEqual(result, await tryOut(query, alone!, own!), "the sample is nothing to it");
    });
  }
});

test("what is done in a transaction is done or not, however many queries it takes", async (t) => {
  const workspace = inWorkspace(await temporaryStore(t), "local");
  const failing = inTransaction(workspace, async (inner) => {
    await storeStories(inner, "A:ab");
    await storeStories(inner, "B:c");
    throw new Error("in between");
  });
  await assert.rejects(failing, /in between/);
  assert.equal(await storiesNow(workspace), "");
});

/** What a query gives, or how it fails; it is taken back, and has changed nothing of another workspace until then. */
async function tryOut(query: SampleQuery, workspace: Workspace, numbers: Numbers): Promise<unknown> {
  let outcome: unknown;
  const takenBack = inTransaction(workspace, async (inner) => {
    const other = otherBeside(inner);
    const before = await readTables(other);
    outcome = await query(inner, numbers).then(
      (result) => ({ result }),
      (error: Error) => ({ error: error.message }),
    );
    assert.deepEqual(await readTables(other), before);
    throw new Error("take it back");
  });
  await assert.rejects(takenBack, /take it back/);
  return outcome;
}

function otherBeside({ store }: Workspace): Workspace {
  return inWorkspace(store, "discord:G1");
}

/** All rows of a workspace, by table. */
async function readTables({ id, store }: Workspace): Promise<Readonly<Record<string, unknown>>> {
  const rows: Record<string, unknown> = {};
  for (const { name } of await listTables(store)) {
    const all = store.selectFrom(name as "articles").selectAll();
    rows[name] = await all.where("workspace", "=", id).execute();
  }
  return rows;
}

/** The tables that queries read and write: without the index of words, which goes with them. */
async function listTables(store: Store) {
  const tables = await store.introspection.getTables();
  return tables.filter(({ name, isView }) => !isView && !/^migrations$|^article_words/.test(name));
}
