import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openHealthPort } from "../../src/service/open-health-port.ts";
import type { ServiceHealth } from "../../src/service/service-health.ts";
import { readStoreFigures } from "../../src/store/store-figures.ts";
import { runHere } from "../run-rashomon.ts";
import { startService } from "../running-service.ts";
import { temporaryData, temporaryStore } from "../store/temporary-store.ts";

const running: ServiceHealth = {
  kind: "running",
  startedAt: "2026-03-09T08:00:00.000Z",
  beatAt: "2026-03-09T12:00:00.000Z",
  nextBeatBy: "2026-03-09T12:03:00.000Z",
};

test("an empty store has every figure", async (t) => {
  const store = await temporaryStore(t);
  const health = await openHealthPort(0, {
    readHealth: async () => running,
    readFigures: () => readStoreFigures(store),
  });
  t.after(() => health.close());
  const metrics = await (await fetch(`http://127.0.0.1:${health.port}/metrics`)).text();
  assert.match(metrics, /^# TYPE rashomon_articles gauge\nrashomon_articles 0$/m);
  assert.match(metrics, /^rashomon_deliveries\{state="failed"\} 0$/m);
  assert.match(metrics, /^rashomon_event_loop_delay_seconds\{quantile="max"\} [\d.e-]+$/m);
  for (const line of metrics.trim().split("\n"))
    assert.match(line, /^(?:# (?:HELP|TYPE) rashomon_\w+ .+|rashomon_\w+(?:\{\w+="[\w-]+"\})? [\d.e+-]+)$/);
});

test("who is stuck, or has a store that fails, is not well", async (t) => {
  const store = await temporaryStore(t);
  const figures = () => readStoreFigures(store);
  const rows: readonly (readonly [ServiceHealth, () => ReturnType<typeof figures>, number])[] = [
    [running, figures, 200],
    [{ kind: "starting" }, figures, 200],
    [{ ...running, kind: "stuck" }, figures, 503],
    [running, () => Promise.reject(new Error("gone")), 503],
  ];
  for (const [is, readFigures, status] of rows) {
    const health = await openHealthPort(0, { readHealth: async () => is, readFigures });
    const answer = await fetch(`http://127.0.0.1:${health.port}/healthz`);
    const said = (await answer.json()) as { readonly kind: string };
    health.close();
    assert.deepEqual([answer.status, said.kind], [status, is.kind]);
  }
});

test("a service tells how it is where a port is configured", async (t) => {
  const port = 20_000 + (process.pid % 20_000);
  const folder = temporaryData();
  // With a source nobody is greeted, which takes a while.
  await runHere("sources", "add", folder, "--data", join(folder, "data"));
  const service = startService(t, folder, [], { RASHOMON_HEALTH_PORT: String(port) });
  await service.waitFor(/service runs/);
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  assert.deepEqual([answer.status, ((await answer.json()) as { store: string }).store], [200, "answers"]);
  assert.equal((await fetch(`http://127.0.0.1:${port}/other`)).status, 404);
  const second = startService(t, temporaryData(), [], { RASHOMON_HEALTH_PORT: String(port) });
  assert.equal(await second.ended, 1);
  assert.match(second.written.stderr, /cannot be opened .*; choose another port/);
  assert.equal((await service.stop("SIGTERM")).code, 0);
});
