import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import { readConfig } from "../../src/config/read-config.ts";
import { createPlatforms } from "../../src/service/create-platforms.ts";
import { runService } from "../../src/service/run-service.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { streamArticles } from "../bench/article-stream.ts";
import { runHereAt } from "../run-rashomon.ts";
import { temporaryData } from "../store/temporary-store.ts";

/** What a command may wait at most before it is acknowledged. */
const mostMs = 50;
const batches = 4;
const batchArticles = 150;

test("while articles pour in and digests are made, this thread is never kept for long", async (t) => {
  const data = temporaryData();
  const news = join(data, "news");
  mkdirSync(news);
  const rashomon = (...args: readonly string[]) => runHereAt(Date.now(), ...args, "--data", data);
  await rashomon("sources", "add", news);
  const pour = await createPour(news);
  const stop = new AbortController();
  const events: string[] = [];
  const service = serve(data, stop.signal, (event) => events.push(event));
  t.after(() => stop.abort());
  while (!events.includes("service runs")) await wait(50);
  const idle = await startIdleThread(t);

  const delay = monitorEventLoopDelay({ resolution: 5 });
  for (let i = 0; i < batches; i += 1) {
    // What this test does itself must not count.
    pour(i);
    await rashomon("post", "files:now");
    delay.enable();
    await wait(3_000);
    delay.disable();
  }
  const noise = await idle.readWaits();
  stop.abort();
  await service;
  assert.ok(events.includes("articles came in"), events.join());
  assert.ok(readdirSync(join(data, "digests/now")).length >= 2);
  const keptMs = delay.max / 1e6;
  t.diagnostic(`kept ${keptMs.toFixed(0)} ms at most; an idle thread waited ${noise.mostMs.toFixed(0)} ms`);
  const p99Ms = delay.percentile(99) / 1e6;
  assert.ok(p99Ms <= mostMs + noise.p99Ms, `1 of 100 times ${p99Ms} ms, an idle thread ${noise.p99Ms} ms`);
  assert.ok(keptMs <= mostMs + noise.mostMs, `kept ${keptMs} ms, an idle thread ${noise.mostMs} ms`);
});

function serve(data: string, signal: AbortSignal, onEvent: (event: string) => void): Promise<void> {
  const { config } = readConfig({ RASHOMON_DATA: data });
  const look = { width: 80, colour: false };
  return runService(
    { config, look },
    {
      ...{ now: Date.now, random: Math.random, signal },
      log: (_, event) => onEvent(event),
      platforms: createPlatforms(config, { ...look, print: () => {} }),
      createChats: null,
      worker: new URL("../../src/worker.ts", import.meta.url),
      greet: async () => {},
    },
  );
}

/** Writes the next batch of articles, all of them new, into the folder. */
async function createPour(folder: string): Promise<(batch: number) => void> {
  const newsroom = fileURLToPath(new URL("../fixtures/newsroom", import.meta.url));
  const { articles } = await folderSource(newsroom).read(new AbortController().signal);
  const known = clusterArticles(articles).map((story) => story.articles);
  const stream = [...streamArticles(known, batches * batchArticles, 1)].map(({ article }) => article);
  return (batch) => {
    const part = stream.slice(batch * batchArticles, (batch + 1) * batchArticles);
    const entries = part.map(({ outlet, title, text }) => ({ source: outlet, title, text }));
    writeFileSync(join(folder, `${batch}.json`), JSON.stringify(entries));
  };
}

/** How long the machine keeps a thread waiting that has nothing to do. */
interface Waits {
  readonly mostMs: number;
  readonly p99Ms: number;
}

async function startIdleThread(t: TestContext): Promise<{ readWaits: () => Promise<Waits> }> {
  const thread = new Worker(new URL("idle-thread.ts", import.meta.url));
  t.after(() => thread.terminate());
  await once(thread, "online");
  return {
    readWaits: async () => {
      thread.postMessage("how long?");
      const [waits] = await once(thread, "message");
      return waits as Waits;
    },
  };
}
