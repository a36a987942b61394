import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runHere } from "./run-rashomon.ts";

const newsroom = fileURLToPath(new URL("fixtures/newsroom", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "rashomon-app-"));
after(() => rmSync(scratch, { recursive: true }));

for (const command of ["start", "digest", "cluster", "articles"]) {
  test(`${command} --help tells its usage`, async () => {
    const { code, stdout, stderr } = await runHere(command, "--help");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, new RegExp(`usage: .*${command}`));
  });
}

const misuses: readonly (readonly string[])[] = [
  [],
  ["dance"],
  ["toString"],
  ["digest", ".", "--format", "pdf"],
  ["digest", ".", "--max-stories", "0"],
  ["digest", ".", "--max-stories", "1.5"],
  ["digest", ".", "--loud"],
  ["cluster"],
  ["cluster", "one.jsonl", "two.jsonl"],
  ["articles"],
  ["articles", ".", "--format", "json"],
];
for (const args of misuses) {
  test(`'${args.join(" ")}' is wrong usage`, async () => {
    const { code, stdout, stderr } = await runHere(...args);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /--help|usage/);
  });
}

for (const command of ["digest", "articles", "cluster"]) {
  test(`${command} fails with one clear line on what does not exist`, async () => {
    const { code, stdout, stderr } = await runHere(command, join(scratch, "nowhere"));
    assert.deepEqual([code, stdout], [1, ""]);
    assert.match(stderr, /^rashomon: .*nowhere.*\n$/);
  });
}

test("cluster names the line that is no article", async () => {
  const file = join(scratch, "broken.jsonl");
  writeFileSync(file, '{"id": "a", "title": "Fire", "text": "A fire."}\n{"id": "b", "tit\n');
  const { code, stdout, stderr } = await runHere("cluster", file);
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /^rashomon: .*line 2.*\n$/);
});

test("--max-stories keeps the first stories", async () => {
  const storiesOf = async (...options: readonly string[]): Promise<readonly unknown[]> => {
    const { stdout } = await runHere("digest", newsroom, "--format", "json", ...options);
    return JSON.parse(stdout).stories;
  };
  const all = await storiesOf();
  assert.ok(all.length > 2);
  assert.deepEqual(await storiesOf("--max-stories", "2"), all.slice(0, 2));
});

test("start --once shows the sample newsroom and how to read real news", async () => {
  const { code, stdout } = await runHere("start", "--once", "--data", join(scratch, "no-data"));
  const { stdout: digest } = await runHere("digest", newsroom);
  assert.equal(code, 0);
  assert.equal(stdout.startsWith(digest), true);
  assert.match(stdout.slice(digest.length), /digest FOLDER/);
});
