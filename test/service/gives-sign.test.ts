import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { callWorker } from "../../src/service/call-worker.ts";
import { givesSign } from "../../src/service/gives-sign.ts";
import type { Facts } from "../../src/service/log.ts";
import type { SampleDesk } from "./sample-desk.ts";

const file = new URL("sample-worker.ts", import.meta.url);
const { signal } = new AbortController();

test("a worker gives a sign, also while it waits for something; none while its thread hangs", async (t) => {
  const logged: (readonly [string, Facts | undefined])[] = [];
  const log = (_: string, event: string, facts?: Facts) => logged.push([event, facts]);
  const { desk, stop } = callWorker<SampleDesk>(file, null, { name: "sample", log });
  t.after(() => stop(100));
  const worker = { name: "sample", ping: () => desk.echo(null) };
  const patient = { withinMs: 5_000, log, signal };
  assert.equal(await givesSign(worker, patient), true);
  const waiting = assert.rejects(desk.hang(null, signal));
  assert.equal(await givesSign(worker, patient), true);
  assert.deepEqual(logged, []);
  const hanging = assert.rejects(desk.block(60_000, signal));
  assert.equal(await givesSign(worker, { ...patient, withinMs: 50 }), false);
  assert.deepEqual(logged, [["worker does not answer", { worker: "sample", withinMs: 50 }]]);
  const toldToStop = new AbortController();
  const asked = givesSign(worker, { ...patient, signal: toldToStop.signal });
  await wait(20);
  toldToStop.abort();
  assert.equal(await asked, false);
  assert.equal(logged.length, 1);
  await stop(100);
  await Promise.all([waiting, hanging]);
});
