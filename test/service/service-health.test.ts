import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { keepPulse } from "../../src/service/keep-pulse.ts";
import { readServiceHealth } from "../../src/service/service-health.ts";
import { takeServiceLock } from "../../src/store/service-lock.ts";
import { temporaryData } from "../store/temporary-store.ts";

const minuteMs = 60_000;
const begin = Date.parse("2026-03-09T08:00:00Z");

test("a service is stuck when it has not got on for too long, however long its digest takes", async (t) => {
  const folder = temporaryData();
  mkdirSync(folder, { recursive: true });
  let now = begin;
  const kindAfter = async (minutes: number) =>
    (await readServiceHealth(folder, begin + minutes * minuteMs)).kind;
  assert.equal(await kindAfter(0), "none");
  const lock = takeServiceLock(folder);
  t.after(() => lock?.release());
  const pulse = keepPulse(folder, { now: () => now, longestSilenceMs: 5 * minuteMs, unheard: new Map() });
  assert.equal(await kindAfter(0), "starting");
  for (const minutes of [0, 4, 8, 12]) {
    now = begin + minutes * minuteMs;
    await Promise.all([pulse.beat(), pulse.beat()]);
    assert.equal(await kindAfter(minutes + 4.9), "running", `${minutes}`);
  }
  assert.equal(await kindAfter(17.1), "stuck");
  await pulse.end();
  assert.equal(await kindAfter(17.1), "starting");
});
