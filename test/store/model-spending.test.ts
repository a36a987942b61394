import assert from "node:assert/strict";
import { test } from "node:test";
import { reserveSpending, settleSpending } from "../../src/store/model-spending.ts";
import { temporaryData, temporaryWorkspace } from "./temporary-store.ts";

const limits = { day: 1000, month: 1500 };
const spending = (at: string, micros: number) => ({ at, micros, tokens: 1 });

test("neither the limit of a day nor that of a month is passed", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const rows: readonly (readonly [string, number, "day" | "month" | null])[] = [
    ["2026-03-30T10:00:00.000Z", 900, null],
    ["2026-03-30T11:00:00.000Z", 200, "day"],
    ["2026-03-30T12:00:00.000Z", 100, null],
    ["2026-03-31T00:00:00.000Z", 600, "month"],
    ["2026-03-31T00:00:00.000Z", 500, null],
    ["2026-04-01T00:00:00.000Z", 1000, null],
  ];
  for (const [at, micros, passed] of rows) {
    assert.equal(await reserveSpending(workspace, spending(at, micros), limits), passed, at);
  }
});

test("what came cheaper than it was booked can be spent on something else", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const at = "2026-03-30T10:00:00.000Z";
  assert.equal(await reserveSpending(workspace, spending(at, 1000), limits), null);
  await settleSpending(workspace, spending(at, -600));
  assert.equal(await reserveSpending(workspace, spending(at, 600), limits), null);
  assert.equal(await reserveSpending(workspace, spending(at, 1), limits), "day");
});

test("two who book at a time do not pass a limit together", async (t) => {
  const folder = temporaryData();
  const workspaces = [await temporaryWorkspace(t, folder), await temporaryWorkspace(t, folder)];
  const at = "2026-03-30T10:00:00.000Z";
  const booked = await Promise.all(
    Array.from({ length: 20 }, (_, i) => reserveSpending(workspaces[i % 2]!, spending(at, 100), limits)),
  );
  assert.equal(booked.filter((passed) => passed === null).length, 10);
});
