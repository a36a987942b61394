import assert from "node:assert/strict";
import { test } from "node:test";
import { createMeter } from "../../src/models/meter.ts";
import { ModelError } from "../../src/models/model-error.ts";
import { createModelMemory } from "./create-model-memory.ts";
import { settingsFor } from "./mock-model.ts";

const now = () => Date.parse("2026-03-12T12:00:00Z");
const settings = settingsFor("http://127.0.0.1:1/v1");
/** Costs 1000 + 4 × 250 = 2000 millionths at most. */
const most = { read: 1000, written: 250 };
const cheap = async () => ({ tokens: { read: 100, written: 25 } });

test("what a call cost is counted, in the whole and in its part", async () => {
  const meter = createMeter(settings, createModelMemory(), now);
  const story = meter.part({ name: "story", micros: 10_000, tokens: 10_000 });
  await story.pay(most, cheap);
  await story.pay(most, cheap);
  for (const { spending } of [meter, story]) {
    assert.deepEqual(spending(), { calls: 2, tokens: { read: 200, written: 50 }, micros: 400 });
  }
});

/** Budgets in US dollars, and which of them is used up before the third call of at most 0.002 that costs 0.0002. */
const rows: readonly (readonly [Partial<typeof settings.budgets>, number, string | null])[] = [
  [{}, 50_000, null],
  [{ digest: 0.0023 }, 50_000, "digest"],
  [{ day: 0.0023 }, 50_000, "day"],
  [{ month: 0.0023 }, 50_000, "month"],
  [{}, 1400, "story"],
];

for (const [budgets, storyTokens, usedUp] of rows) {
  test(`the budget that is used up: ${usedUp ?? "none"}`, async () => {
    const tight = { ...settings, budgets: { ...settings.budgets, ...budgets } };
    const meter = createMeter(tight, createModelMemory(), now);
    const story = meter.part({ name: "story", micros: 1_000_000, tokens: storyTokens });
    await story.pay(most, cheap);
    await story.pay(most, cheap);
    const third = story.pay(most, cheap);
    if (usedUp === null) await third;
    else
      await assert.rejects(third, {
        failure: "over budget",
        message: `the budget of the ${usedUp} is used up`,
      });
  });
}

test("calls under way count as much as they can cost", async () => {
  const tight = { ...settings, budgets: { ...settings.budgets, digest: 0.005 } };
  const meter = createMeter(tight, createModelMemory(), now);
  const calls = await Promise.allSettled([1, 2, 3].map(() => meter.pay(most, cheap)));
  assert.deepEqual(
    calls.map(({ status }) => status),
    ["fulfilled", "fulfilled", "rejected"],
  );
});

test("a call that failed costs what was used, and leaves nothing booked", async () => {
  const meter = createMeter(settings, createModelMemory(), now);
  const cut = new ModelError("cut", "its answer was cut", { tokens: { read: 500, written: 250 } });
  await assert.rejects(
    meter.pay(most, () => Promise.reject(cut)),
    cut,
  );
  assert.deepEqual(meter.spending(), { calls: 1, tokens: { read: 500, written: 250 }, micros: 1500 });
});
