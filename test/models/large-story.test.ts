import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLines } from "../../src/models/choose-lines.ts";
import { createAsking } from "../../src/models/create-asking.ts";
import { findPoints } from "../../src/models/find-points.ts";
import { readMaterial } from "../../src/models/material.ts";
import { createMeter } from "../../src/models/meter.ts";
import { openaiModel } from "../../src/models/openai.ts";
import { readOnce } from "../../src/text/read-once.ts";
import { storyOf } from "../disagree/story-of.ts";
import { createModelMemory } from "./create-model-memory.ts";
import { type SeenRequest, startMockModel } from "./mock-model.ts";
import { effects } from "./sample-news.ts";

/** Articles of 50 sentences each, and the most calls and characters that it may take to find what they disagree on. */
const sizes: readonly (readonly [number, number, number])[] = [
  [2, 1, 40_000],
  [12, 5, 140_000],
  [40, 5, 140_000],
];

for (const [count, mostCalls, mostCharacters] of sizes) {
  test(`a story of ${count} long articles takes at most ${mostCalls} calls`, async () => {
    const requests = await askAbout(count);
    assert.ok(requests.length > 0 && requests.length <= mostCalls, `${requests.length} calls`);
    const characters = requests.reduce((sum, { user }) => sum + user.length, 0);
    assert.ok(characters <= mostCharacters, `${characters} characters`);
  });
}

test("a story that does not fit is read in batches, and what they found is compared in one question", async () => {
  const requests = await askAbout(12);
  const batches = requests.filter(({ prompt }) => prompt === "extract-claims");
  assert.ok(batches.length > 1);
  const [find, ...more] = requests.filter(({ prompt }) => prompt === "find-disagreements");
  assert.deepEqual(more, []);
  // Every batch states its first ten lines.
  assert.equal(find!.user.match(/^⟦/gm)!.length, 10 * batches.length);
});

/** The requests for a story of so many accounts. */
async function askAbout(count: number): Promise<readonly SeenRequest[]> {
  const model = await startMockModel({
    "extract-claims": ({ user }) => ({ json: { claims: claimsIn(user) } }),
    "find-disagreements": () => ({ json: { points: [] } }),
  });
  try {
    const accounts = Array.from({ length: count }, (_, i) => `Outlet ${i}: ${accountOf(i)}`);
    const sentencesOf = readOnce();
    const material = readMaterial(storyOf(...accounts), sentencesOf);
    const world = { now: effects.now, random: Math.random, sleep: async () => undefined };
    const memory = createModelMemory();
    const asking = createAsking(openaiModel(model.settings), memory, world);
    const meter = createMeter(model.settings, memory, effects.now);
    await findPoints(
      chooseLines(material, () => false),
      material,
      { asking, meter, signal: effects.signal },
    );
    return model.requests;
  } finally {
    await model.stop();
  }
}

function accountOf(outlet: number): string {
  const sentences = Array.from(
    { length: 50 },
    (_, k) =>
      `Float ${outlet * 50 + k} of the parade passed street ${k} of the old harbour town of Tarnby before ${100 + k} people on Monday.`,
  );
  return sentences.join(" ");
}

/** The first ten lines of a batch as claims. */
function claimsIn(user: string): readonly object[] {
  return [...user.matchAll(/⟦[a-z0-9]+:(a\d+\.s\d+)⟧ (.*)/g)].slice(0, 10).map(([, id, text]) => ({
    id,
    quote: text!.split(" ").slice(0, 12).join(" "),
    who: "outlet",
    about: "people who saw it",
    kind: "fact",
    value: null,
    when: null,
  }));
}
