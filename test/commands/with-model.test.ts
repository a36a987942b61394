import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "../../src/app.ts";
import { startMockModel } from "../models/mock-model.ts";
import { flood, goodScript, trueSentences } from "../models/sample-news.ts";

const scratch = mkdtempSync(join(tmpdir(), "rashomon-model-"));
after(() => rmSync(scratch, { recursive: true }));
const data = join(scratch, "data");
for (const { outlet, text } of flood.articles) {
  const head = `Source: ${outlet}\nPublished: 2026-03-12\n\nFlood in the Orlo mine\n\n`;
  writeFileSync(join(scratch, `${outlet}.txt`), head + text);
}

test("a digest of folders is told with the model that the environment names, and without where it names none", async () => {
  const model = await startMockModel(goodScript);
  const environment = {
    OPENAI_BASE_URL: model.settings.baseUrl!,
    OPENAI_MODEL: "test-model",
    RASHOMON_DATA: data,
  };
  try {
    const offline = await print({}, "digest", scratch);
    assert.match(offline, /offline, without a model/);
    assert.equal(model.requests.length, 0);

    const told = await print(environment, "digest", scratch);
    assert.match(told, /What caused the flood\?/);
    assert.ok(told.includes(trueSentences[0].text));
    assert.match(told, /with test-model\. 3 calls, 3,600 tokens\./);

    const again = await print(environment, "digest", scratch);
    assert.match(again, /What caused the flood\?/);
    assert.equal(model.requests.length, 3);
  } finally {
    await model.stop();
  }
});

test("a budget that is used up leaves the digest offline, in the next run too", async () => {
  const model = await startMockModel(goodScript);
  const environment = {
    OPENAI_BASE_URL: model.settings.baseUrl!,
    OPENAI_MODEL: "test-model",
    RASHOMON_DATA: join(scratch, "other"),
    RASHOMON_MODEL_PRICES: "test-model=1/4",
    RASHOMON_BUDGET_DAY: "0.001",
  };
  try {
    const printed = await print(environment, "digest", scratch);
    assert.match(
      printed,
      /offline, without a model\. Done without the model:.*the budget of the day is used up/s,
    );
    assert.equal(model.requests.length, 0);
  } finally {
    await model.stop();
  }
});

async function print(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<string> {
  let printed = "";
  const told: string[] = [];
  const code = await run(args, {
    environment,
    now: () => Date.parse("2026-03-12T12:00:00Z"),
    signal: new AbortController().signal,
    print: (text) => {
      printed += text;
    },
    tell: (line) => told.push(line),
    isWatched: false,
    width: 1000,
    colour: false,
  });
  assert.equal(code, 0, told.join("\n"));
  return printed;
}
