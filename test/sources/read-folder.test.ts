import assert from "node:assert/strict";
import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { readArticleFile } from "../../src/sources/read-article-file.ts";
import { type FolderReading, type KnownFiles, readFolder } from "../../src/sources/read-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const text = (name: string) =>
  `Source: Valley Post\n\nDam ${name} bursts\n\nA dam above ${name} burst, the mayor said.`;
const never = new AbortController().signal;

async function folderOf(t: TestContext, files: Readonly<Record<string, string>>) {
  const { folder, remove } = await temporaryFolder(files);
  t.after(remove);
  const read = (known: KnownFiles = new Map(), unsettled: { from: number; until: number } | null = null) =>
    readFolder(folder, { known, unsettled, nowMs: null }, never);
  return { folder, read, at: (path: string) => join(folder, path) };
}

const paths = ({ articles }: FolderReading) => articles.map(({ path }) => path);

test("only files that are not as they were are read again", async (t) => {
  const { read, at } = await folderOf(t, {
    "a.txt": text("a"),
    "b.txt": text("b"),
    "c.txt": text("c"),
    "d.txt": text("d"),
    ".next": text("x"),
    "empty.txt": "",
  });
  const first = await read();
  assert.deepEqual(paths(first), ["a.txt", "b.txt", "c.txt", "d.txt"]);
  const second = await read(first.files);
  assert.deepEqual([paths(second), second.problems], [[], first.problems]);
  assert.deepEqual(second.files, first.files);

  // Of the same length and with the same dates, as moving and copying tools leave it.
  const { atime, mtime } = statSync(at("a.txt"));
  writeFileSync(at("a.txt"), text("z"));
  utimesSync(at("a.txt"), atime, mtime);
  utimesSync(at(".next"), statSync(at("b.txt")).atime, statSync(at("b.txt")).mtime);
  renameSync(at(".next"), at("b.txt"));
  rmSync(at("c.txt"));
  renameSync(at("d.txt"), at("e.txt"));
  writeFileSync(at("empty.txt"), text("f"));
  const third = await read(second.files);
  assert.deepEqual(paths(third), ["a.txt", "b.txt", "e.txt", "empty.txt"]);
  assert.deepEqual(third.problems, []);
  assert.deepEqual([...third.files.keys()].sort(), ["a.txt", "b.txt", "e.txt", "empty.txt"]);
});

test("files that may be half-written are left for later", async (t) => {
  const { read, at } = await folderOf(t, {
    "whole.txt": text("a"),
    "future.txt": text("b"),
    "half.txt": "A da",
  });
  const [from, until] = [1_000_000_000_000, 1_000_000_004_000];
  for (const [path, atMs] of [
    ["whole.txt", from - 1_000],
    ["half.txt", from + 2_000],
    // A clock that is wrong keeps nothing back.
    ["future.txt", until + 3_600_000],
  ] as const) {
    utimesSync(at(path), atMs / 1000, atMs / 1000);
  }
  const first = await read(new Map(), { from, until });
  assert.deepEqual(paths(first), ["future.txt", "whole.txt"]);
  writeFileSync(at("half.txt"), text("c"));
  assert.deepEqual(paths(await read(first.files, { from, until })), ["half.txt"]);
});

test("articles that are read apart are named and dated as if they had been read together", async (t) => {
  const dated = (date: string) =>
    `Source: THE VALLEY POST\nPublished: ${date}\n\nA dam burst above Harrow, the mayor said.`;
  const { read, at } = await folderOf(t, { "a.txt": text("a"), "b.txt": text("b") });
  writeFileSync(at("c.txt"), text("c").replace("the mayor said", "the mayor said on 25/03/2026"));
  const { files } = await read();
  writeFileSync(at("d.txt"), dated("05/03/2026"));
  const [apart] = (await read(files)).articles;
  const together = (await read()).articles.find(({ path }) => path === "d.txt");
  assert.equal(apart!.outlet, "Valley Post");
  assert.deepEqual(apart, together);
});

test("a file that is removed between being listed and being read is no problem", async (t) => {
  const { folder } = await folderOf(t, {});
  assert.deepEqual(await readArticleFile(folder, "gone.txt", never), { articles: [], problems: [] });
});
