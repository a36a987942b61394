import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { watchFolder } from "../../src/sources/watch-folder.ts";
import { temporaryData } from "../store/temporary-store.ts";

const times = { settleMs: 100, batchMs: 40, rescanMs: 60_000 };

/** Watches an empty folder; the first calls, which come whatever happens, are over. */
async function watched(
  t: TestContext,
  { folder = temporaryData(), ...options }: { folder?: string; rescanMs?: number; settleMs?: number } = {},
) {
  const seen = { calls: 0, atOnce: 0 };
  let open = 0;
  const watch = await watchFolder(folder, {
    ...times,
    ...options,
    onChange: async () => {
      open += 1;
      seen.calls += 1;
      seen.atOnce = Math.max(seen.atOnce, open);
      await wait(20);
      open -= 1;
    },
    onProblem: (message) => assert.fail(message),
  });
  t.after(() => watch.close());
  for (let before = -1; before !== seen.calls && options.rescanMs === undefined; ) {
    before = seen.calls;
    await wait(300);
  }
  const first = seen.calls;
  seen.calls = 0;
  return { folder, seen, watch, first };
}

/** Whether there is a call within two seconds. */
async function isCalled(seen: { calls: number }): Promise<boolean> {
  const before = seen.calls;
  for (let i = 0; i < 100 && seen.calls === before; i += 1) await wait(20);
  return seen.calls > before;
}

const changes: readonly (readonly [what: string, change: (folder: string) => void])[] = [
  ["a new file", (folder) => writeFileSync(join(folder, "new.txt"), "new")],
  ["a changed file", (folder) => writeFileSync(join(folder, "old.txt"), "changed")],
  ["a renamed file", (folder) => renameSync(join(folder, "old.txt"), join(folder, "older.txt"))],
  ["a file put in another's place", (folder) => renameSync(join(folder, ".next"), join(folder, "old.txt"))],
  ["a deleted file", (folder) => rmSync(join(folder, "old.txt"))],
  [
    "a new folder with a file in it",
    (folder) => {
      mkdirSync(join(folder, "deep/deeper"), { recursive: true });
      writeFileSync(join(folder, "deep/deeper/new.md"), "new");
    },
  ],
];
describe("a watched folder", { concurrency: 8 }, () => {
  test("a folder counts as changed when watching begins, and then only when it is", async (t) => {
    const { seen, first } = await watched(t);
    assert.ok(first >= 1);
    await wait(300);
    assert.equal(seen.calls, 0);
  });

  for (const [what, change] of changes) {
    test(`${what} is noticed`, async (t) => {
      const folder = temporaryData();
      writeFileSync(join(folder, "old.txt"), "old");
      writeFileSync(join(folder, ".next"), "another");
      const { seen } = await watched(t, { folder });
      change(folder);
      assert.ok(await isCalled(seen));
    });
  }

  test("hidden files, images and what lies behind a link are not noticed", async (t) => {
    const [folder, outside] = [temporaryData(), temporaryData()];
    symlinkSync(outside, join(folder, "link"));
    const { seen } = await watched(t, { folder });
    writeFileSync(join(folder, ".hidden.txt"), "x");
    writeFileSync(join(folder, "photo.jpg"), "x");
    writeFileSync(join(outside, "secret.txt"), "x");
    await wait(500);
    assert.equal(seen.calls, 0);
  });

  test("a folder that disappears and comes back is watched on, and so is one that was not there", async (t) => {
    for (const isThere of [true, false]) {
      const folder = join(temporaryData(), "later", "news");
      if (isThere) mkdirSync(folder, { recursive: true });
      const { seen } = await watched(t, { folder });
      if (isThere) {
        rmSync(folder, { recursive: true });
        assert.ok(await isCalled(seen), "it disappears");
      }
      mkdirSync(folder, { recursive: true });
      assert.ok(await isCalled(seen), "it comes back");
      await wait(300);
      seen.calls = 0;
      writeFileSync(join(folder, "new.txt"), "new");
      assert.ok(await isCalled(seen), "a file in it");
    }
  });

  test("a folder that is a link is watched where it leads", async (t) => {
    const [folder, place] = [temporaryData(), join(temporaryData(), "link")];
    symlinkSync(folder, place);
    const { seen } = await watched(t, { folder: place });
    writeFileSync(join(folder, "new.txt"), "new");
    assert.ok(await isCalled(seen));
  });

  test("a folder counts as changed from time to time, whatever is noticed", async (t) => {
    const { seen } = await watched(t, { rescanMs: 150 });
    assert.ok(await isCalled(seen));
    assert.ok(await isCalled(seen));
  });

  test("nothing is told after the end, which waits for what is under way", async (t) => {
    const { folder, seen, watch } = await watched(t);
    writeFileSync(join(folder, "new.txt"), "new");
    await watch.close();
    const { calls } = seen;
    writeFileSync(join(folder, "newer.txt"), "new");
    await wait(300);
    assert.equal(seen.calls, calls);
  });
});

test("a file that is written bit by bit is told of when it is whole", async (t) => {
  const { folder, seen } = await watched(t, { settleMs: 500 });
  for (let i = 0; i < 12; i += 1) {
    await appendFile(join(folder, "slow.txt"), "A dam burst above Harrow. ");
    await wait(50);
    assert.equal(seen.calls, 0, `after ${i + 1} bits`);
  }
  assert.ok(await isCalled(seen));
});

test("thousands of files at once are few batches, none of which begins before the last has ended", async (t) => {
  const { folder, seen } = await watched(t);
  for (let i = 0; i < 3_000; i += 1) writeFileSync(join(folder, `${i}.txt`), "x");
  assert.ok(await isCalled(seen));
  await wait(500);
  assert.ok(seen.calls <= 20, `${seen.calls} calls`);
  assert.equal(seen.atOnce, 1);
});
