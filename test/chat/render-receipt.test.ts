import assert from "node:assert/strict";
import { test } from "node:test";
import { renderReceipt } from "../../src/chat/render-receipt.ts";
import type { ModelReceipt } from "../../src/news/digest.ts";
import { sampleDigest } from "./sample-digest.ts";

const idle: ModelReceipt = {
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  dollars: null,
  stories: 0,
  withheld: [],
  hidden: 0,
  offline: [],
};

/** What a model did, and what the receipt says of it behind what it always says. */
const rows: readonly (readonly [ModelReceipt | undefined, string])[] = [
  [undefined, ""],
  [idle, ""],
  [{ ...idle, calls: 3, inputTokens: 12_000, outputTokens: 345 }, "3 calls, 12,345 tokens."],
  [
    { ...idle, calls: 1, inputTokens: 900, outputTokens: 100, dollars: 0.0021 },
    "1 call, 1,000 tokens, $0.0021.",
  ],
  [
    { ...idle, withheld: [{ what: "sentence", reason: "figure not in the cited source", count: 1 }] },
    "1 sentence withheld: figure not in the cited source.",
  ],
  [{ ...idle, hidden: 2 }, "2 sentences not shown to the model: like instructions to it."],
  [
    { ...idle, offline: [{ reason: "summary: it took too long", times: 2 }] },
    "Done without the model: summary: it took too long (2 times).",
  ],
];

for (const [model, expected] of rows) {
  test(`the receipt tells of the model: ${expected || "nothing"}`, () => {
    const receipt = { articles: 9, stories: 2, seconds: 1.24, ...(model === undefined ? {} : { model }) };
    const { text } = renderReceipt({ ...sampleDigest, receipt });
    assert.equal(text.split(/, (?:offline, without a model|with \S+)\. ?/).at(1), expected);
  });
}
