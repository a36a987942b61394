import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { pureFolders } from "./pure-folders.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

test("every test runs in one process with others or in one of its own, and none in both", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const apart = [...scripts["test:all"].matchAll(/'([^']+)'/g)].map(([, glob]) => glob);
  const together = pureFolders.map((folder) => `test/${folder}/**/*.test.ts`);
  const run = [...apart, ...together].flatMap((glob) => globSync(glob, { cwd: root }));
  assert.deepEqual(run.sort(), globSync("test/**/*.test.ts", { cwd: root }).sort());
});
