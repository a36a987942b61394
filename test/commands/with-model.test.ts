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

/** What is asked and what the model answers; null: what is printed was found offline. */
const answers: readonly (readonly [string, readonly object[], string | null])[] = [
  ["When did rescue teams reach the first gallery?", [trueSentences[1]], trueSentences[1].text],
  ["When did the mine flood?", [{ ...trueSentences[0], text: "The mine at Orlo flooded on Friday." }], null],
  ["When did the mine flood?", [], null],
  ["When did the mine at Karsk flood?", [trueSentences[0]], null],
];

for (const [question, sentences, expected] of answers) {
  test(`asked '${question}', ${expected === null ? "the offline answer stands" : "the model answers"}`, async () => {
    const model = await startMockModel({ "answer-question": () => ({ json: { sentences } }) });
    const environment = {
      OPENAI_BASE_URL: model.settings.baseUrl!,
      OPENAI_MODEL: "test-model",
      RASHOMON_DATA: join(scratch, "asked"),
    };
    try {
      const offline = await print({}, "ask", "--in", scratch, question);
      const printed = await print(environment, "ask", "--in", scratch, question);
      assert.equal(model.requests.length, 1);
      if (expected === null) assert.equal(printed, offline);
      else assert.ok(printed.includes(expected), printed);
    } finally {
      await model.stop();
      rmSync(join(scratch, "asked"), { recursive: true, force: true });
    }
  });
}

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
