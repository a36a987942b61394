import assert from "node:assert/strict";
import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createFolderMemory, type FolderMemory } from "../../src/polling/folder-memory.ts";
import { poll } from "../../src/polling/poll.ts";
import { createWeb } from "../../src/polling/web.ts";
import { addSources, listSources } from "../../src/store/sources.ts";
import { temporaryData, temporaryWorkspace } from "../store/temporary-store.ts";
import { start, texts } from "./newsdesk.ts";

const article = (name: string) =>
  `Source: Tarnby Post\n\n${name} votes\n\nThe council of ${name} voted for a bridge.`;

/** A folder that is a source, and passes over it with one memory. */
async function folderDesk(t: TestContext, folder = join(temporaryData(), "news")) {
  mkdirSync(folder, { recursive: true });
  const workspace = await temporaryWorkspace(t);
  const settings = {
    kind: "folder",
    address: folder,
    name: null,
    page: null,
    fullText: true,
    allow: [],
  } as const;
  await addSources(workspace, [settings], new Date(start).toISOString());
  const web = createWeb({ allow: [], now: () => start });
  t.after(() => web.close());
  const pass = async (folders: FolderMemory, onProgress = (_: string): void => {}) => {
    const signal = new AbortController().signal;
    const effects = { now: () => start, signal, onProgress, random: () => 0, web, folders };
    const { articles, problems } = await poll(await listSources(workspace), workspace, effects);
    return { ...articles, problems };
  };
  const health = async () => (await listSources(workspace))[0]!.health.kind;
  return { folder, workspace, pass, health };
}

test("what a folder was remembered to hold counts as unchanged, and so it does in a new process", async (t) => {
  const { folder, pass } = await folderDesk(t);
  for (const name of ["Tarnby", "Skarra"]) writeFileSync(join(folder, `${name}.txt`), article(name));
  const memory = createFolderMemory();
  const counts = async (folders: FolderMemory) => {
    const { new: added, changed, unchanged } = await pass(folders);
    return [added, changed, unchanged];
  };
  assert.deepEqual(await counts(memory), [2, 0, 0]);
  assert.deepEqual(await counts(memory), [0, 0, 2]);
  writeFileSync(join(folder, "Tarnby.txt"), `${article("Tarnby")} Work starts in May.`);
  writeFileSync(join(folder, "Osk.txt"), article("Osk"));
  assert.deepEqual(await counts(memory), [1, 1, 1]);
  assert.deepEqual(await counts(createFolderMemory()), [0, 0, 3]);
});

test("nothing is remembered before it is stored", async (t) => {
  const { folder, workspace, pass } = await folderDesk(t);
  writeFileSync(join(folder, "a.txt"), article("Tarnby"));
  const memory = createFolderMemory();
  await workspace.store.schema.alterTable("articles").renameTo("away").execute();
  await assert.rejects(pass(memory));
  await workspace.store.schema.alterTable("away").renameTo("articles").execute();
  assert.equal((await pass(memory)).new, 1);
});

test("a file that is being written is stored once it is whole", async (t) => {
  const { folder, workspace, pass } = await folderDesk(t);
  const memory = createFolderMemory(2_000);
  const file = join(folder, "a.txt");
  writeFileSync(file, article("Tarnby").slice(0, 60));
  utimesSync(file, start / 1000, start / 1000);
  assert.equal((await pass(memory)).new, 0);
  writeFileSync(file, article("Tarnby"));
  utimesSync(file, start / 1000 - 10, start / 1000 - 10);
  assert.equal((await pass(memory)).new, 1);
  assert.deepEqual((await texts(workspace)).length, 1);
});

test("a folder that is away keeps its articles, and is read anew when it is back", async (t) => {
  const { folder, workspace, pass, health } = await folderDesk(t);
  const memory = createFolderMemory();
  writeFileSync(join(folder, "a.txt"), article("Tarnby"));
  await pass(memory);
  rmSync(folder, { recursive: true });
  await pass(memory);
  assert.deepEqual([await health(), (await texts(workspace)).length], ["failing", 1]);
  mkdirSync(folder);
  writeFileSync(join(folder, "a.txt"), article("Tarnby"));
  writeFileSync(join(folder, "b.txt"), article("Skarra"));
  const { new: added, unchanged } = await pass(memory);
  assert.deepEqual([added, unchanged, await health()], [1, 1, "undated"]);
});
