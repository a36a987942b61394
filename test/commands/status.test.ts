import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runHere } from "../run-rashomon.ts";
import { temporaryData } from "../store/temporary-store.ts";

test("a new newsroom says what is missing", async () => {
  const { code, stdout } = await runHere("status", "--data", temporaryData());
  assert.equal(code, 0);
  assert.deepEqual(stdout.split("\n"), [
    "service    none runs; start it with: npm start",
    "stored     0 articles in 0 stories",
    "sources    none; add one with: sources add ADDRESS_OR_FOLDER",
    "schedules  0 schedules",
    "digests    0 made, 0 waiting to be posted",
    "",
  ]);
});

test("--check fails where no service runs", async () => {
  const { code, stdout, stderr } = await runHere("status", "--check", "--data", temporaryData());
  assert.deepEqual([code, stdout], [1, ""]);
  assert.match(stderr, /^rashomon: the service on .* is not well: none runs; start it with: npm start\n$/);
});

test("as JSON it has everything, sources by their health", async () => {
  const data = temporaryData();
  const folder = join(data, "news");
  mkdirSync(folder);
  await runHere("sources", "add", folder, "--data", data);
  const { stdout } = await runHere("status", "--format", "json", "--data", data);
  const { service, counts, sources } = JSON.parse(stdout);
  assert.deepEqual(service, { kind: "none" });
  assert.equal(counts.articles, 0);
  assert.equal(sources[0].health.kind ?? sources[0].health, "waiting");
});
