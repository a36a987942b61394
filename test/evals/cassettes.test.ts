import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { startMockModel } from "../models/mock-model.ts";
import { goodScript } from "../models/sample-news.ts";
import { runNode } from "../run-rashomon.ts";

const evaluation = fileURLToPath(new URL("eval.ts", import.meta.url));

test("a model is scored beside the offline engine, recorded, and scored again from the record alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rashomon-cassettes-"));
  const model = await startMockModel(goodScript);
  const score = (way: "--record" | "--replay") =>
    runNode(evaluation, "--engine=openai", "--set=stories", "--story=chip", `${way}=${folder}`);
  process.env.OPENAI_BASE_URL = model.settings.baseUrl!;
  process.env.OPENAI_MODEL = "test-model";
  try {
    const recorded = await score("--record");
    assert.equal(recorded.code, 0, recorded.stderr);
    assert.match(recorded.stdout, /stories: all.*stories \(model\): all/s);
    assert.match(recorded.stdout, /\d calls, \d+000 tokens read, \d+00 written, no price configured/);
    assert.match(recorded.stdout, /withheld \d+ sentence/);
    const asked = model.requests.length;
    const replayed = await score("--replay");
    assert.equal(replayed.stdout, recorded.stdout);
    assert.equal(model.requests.length, asked);
  } finally {
    delete process.env.OPENAI_BASE_URL;
    delete process.env.OPENAI_MODEL;
    await model.stop();
    rmSync(folder, { recursive: true });
  }
});
