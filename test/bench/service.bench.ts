// What a large store costs the running service: `node test/bench/service.bench.ts [--articles N] [--data DIR]`; one that
// is in DIR is used again. It is to be filled on the day on which it is measured: what is old is no news.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { listDigests } from "../../src/store/digests.ts";
import { openStore } from "../../src/store/open-store.ts";
import { requestDigest } from "../../src/store/slots.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { countWorkspace } from "../../src/store/workspace-counts.ts";
import { runHereAt } from "../run-rashomon.ts";
import { type RunningService, startService } from "../running-service.ts";
import { fillStore } from "./fill-store.ts";

const { values: wish } = parseArgs({ options: { articles: { type: "string" }, data: { type: "string" } } });
const print = (line: string) => process.stdout.write(`${line}\n`);
const scratch = mkdtempSync(join(tmpdir(), "rashomon-bench-"));
const ends: (() => unknown)[] = [() => rmSync(scratch, { recursive: true, force: true })];
const settleMs = 15_000;

try {
  const data = wish.data ?? join(scratch, "data");
  const news = join(scratch, "news");
  mkdirSync(news);
  await runHereAt(Date.now(), "sources", "add", news, "--data", data);
  const store = await openStore(data);
  ends.unshift(() => store.destroy());
  const workspace = inWorkspace(store, "local");
  await fill(workspace, Number(wish.articles ?? 100_000));
  for (let i = 0; i < 2; i += 1) await (await start(data)).service.stop("SIGTERM");
  const { service, readyMs } = await start(data);
  print(`npm start to "service runs": ${(readyMs / 1000).toFixed(2)} s (most 2 s)`);
  await takeIn(service, news);
  for (let i = 0; i < 3; i += 1) await makeDigest(service, workspace);
  await wait(settleMs);
  print(`resident memory after an article and three digests: ${residentMb(service)} MB (most 400)`);
  await service.stop("SIGTERM");
} finally {
  for (const end of ends) await end();
}

async function fill(workspace: Workspace, articles: number): Promise<void> {
  if ((await countWorkspace(workspace)).articles > 0) return;
  const startedAt = performance.now();
  await fillStore(workspace, { length: articles, until: Date.now() }, () => {});
  print(`stored and grouped ${articles} articles in ${secondsSince(startedAt)}`);
}

async function start(data: string): Promise<{ readonly service: RunningService; readonly readyMs: number }> {
  const startedAt = performance.now();
  const environment = { RASHOMON_DATA: data, RASHOMON_RETENTION_DAYS: "3650" };
  const service = startService(
    { after: (end) => ends.unshift(end as () => unknown) },
    scratch,
    [],
    environment,
  );
  await service.waitFor(/service runs/);
  return { service, readyMs: performance.now() - startedAt };
}

async function takeIn(service: RunningService, news: string): Promise<void> {
  const startedAt = performance.now();
  const text = `Ferry number ${Date.now()} ran aground off Skarra. Nobody was hurt, the harbour office said.`;
  writeFileSync(join(news, "ferry.txt"), `Ferry runs aground\n\n${text}\n`);
  await service.waitFor(/articles came in/);
  print(`one article, from its file to its story: ${secondsSince(startedAt)}`);
}

async function makeDigest(service: RunningService, workspace: Workspace): Promise<void> {
  const requestedAt = new Date().toISOString();
  await requestDigest(workspace, { platform: "files", channel: "bench", requestedBy: "bench", requestedAt });
  const known = (await listDigests(workspace, 1))[0]?.id;
  while ((await listDigests(workspace, 1))[0]?.id === known) await wait(100);
  const [{ digest }] = (await listDigests(workspace, 1)) as [Awaited<ReturnType<typeof listDigests>>[number]];
  const { seconds, stories, articles } = digest.receipt;
  print(
    `a digest of ${digest.briefs.length} stories out of ${stories} with ${articles} articles: ${seconds.toFixed(2)} s (most 3 s), memory ${residentMb(service)} MB`,
  );
}

function residentMb({ pid }: RunningService): string {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return (Number(stdout) / 1024).toFixed(0);
}

function secondsSince(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(2)} s`;
}
