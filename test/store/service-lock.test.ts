import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { UserError } from "../../src/news/user-error.ts";
import { isServiceRunning, takeServiceLock } from "../../src/store/service-lock.ts";
import { temporaryData } from "./temporary-store.ts";

const holder = fileURLToPath(new URL("hold-service-lock.ts", import.meta.url));

test("one process has the lock of a folder, and nobody else while it lives", async (t) => {
  const folder = temporaryData();
  const [first, said] = await hold(t, folder);
  assert.equal(said, "held");
  assert.equal((await hold(t, folder))[1], "refused");
  assert.equal(takeServiceLock(folder), null);
  assert.equal(isServiceRunning(folder), true);
  first.kill("SIGKILL");
  await once(first, "exit");
  assert.equal(isServiceRunning(folder), false);
  assert.equal((await hold(t, folder))[1], "held");
});

test("each folder has a lock of its own, which can be given back", () => {
  const folders = [temporaryData(), temporaryData()];
  const locks = folders.map(takeServiceLock);
  assert.ok(locks.every((lock) => lock !== null));
  for (const lock of locks) lock?.release();
  assert.deepEqual(folders.map(isServiceRunning), [false, false]);
});

test("a folder that cannot be used is named", () => {
  const file = join(temporaryData(), "a-file");
  writeFileSync(file, "");
  assert.throws(
    () => takeServiceLock(file),
    (error) => error instanceof UserError && /a-file/.test(error.message),
  );
});

async function hold(t: TestContext, folder: string): Promise<readonly [ChildProcess, string]> {
  const child = spawn(process.execPath, [holder, folder], { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => child.kill("SIGKILL"));
  const [said] = await once(child.stdout.setEncoding("utf8"), "data");
  return [child, String(said).trim()];
}
