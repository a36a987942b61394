import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

test("every test runs in one process with others or in one of its own, and none in both", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const filesOf = (script: string) =>
    [...script.matchAll(/'([^']+)'/g)].flatMap(([, glob]) => globSync(glob!, { cwd: root }));
  const run = [...filesOf(scripts["test:pure"]), ...filesOf(scripts["test:apart"])];
  assert.deepEqual(run.sort(), globSync("test/**/*.test.ts", { cwd: root }).sort());
});
