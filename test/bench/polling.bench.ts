// Whether 2,000 feeds of all tempers are polled within an interval, in how much memory, and whether those that hang hold
// up the others: `node test/bench/polling.bench.ts`.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { usualPace } from "../../src/polling/next-poll.ts";
import { poll } from "../../src/polling/poll.ts";
import { withWeb } from "../../src/polling/web.ts";
import { openStore } from "../../src/store/open-store.ts";
import { addSources, listDueSources, listSources } from "../../src/store/sources.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { feedAt } from "../polling/newsdesk.ts";
import type { FarmedFeed, FarmWish } from "./feed-farm.ts";
import { type TemperName, tempers } from "./feed-tempers.ts";

const wish: FarmWish = { hosts: 200, feedsPerHost: 10, entriesPerFeed: 5, now: Date.now() };
const MOST_MB = 300;
const print = (line: string) => process.stdout.write(`${line}\n`);
const child = fork(new URL("feed-farm-process.ts", import.meta.url), [JSON.stringify(wish)]);
const [feeds] = (await once(child, "message")) as [readonly FarmedFeed[]];
/** Those whose answers come at once: what they wait for is others. */
const prompt: readonly TemperName[] = ["steady", "growing", "packed", "truncated"];
/** What the process had taken when grouping began. */
const polled: { mb: number | null } = { mb: null };
const data = mkdtempSync(join(tmpdir(), "rashomon-polling-"));
try {
  print(
    `${feeds.length} feeds on ${wish.hosts} hosts, ${wish.entriesPerFeed} entries each; interval ${usualPace.usualMs / 60_000} min`,
  );
  await withDesk("all", feeds, async (pass) => {
    await pass("all, for the first time", 0);
    await pass("all that are due an interval later", 1.2 * usualPace.usualMs);
  });
  print(
    `peak memory: ${polled.mb?.toFixed(0)} MB until all were polled the first time (at most ${MOST_MB}), ${peakMb().toFixed(0)} MB with grouping what came`,
  );
  const well = feeds.filter(({ temper }) => prompt.includes(temper));
  await withDesk("well", well, async (pass) => pass("those alone that answer at once", 0));
} finally {
  child.disconnect();
  rmSync(data, { recursive: true, force: true });
}

function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Passes over feeds, in a store of their own, so long later than they were added. */
async function withDesk(
  name: string,
  farmed: readonly FarmedFeed[],
  use: (pass: (what: string, laterMs: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const store = await openStore(join(data, name));
  const workspace = inWorkspace(store, "local");
  await addSources(
    workspace,
    farmed.map(({ address }) => feedAt(address, false)),
    new Date(wish.now).toISOString(),
  );
  const temperOf = new Map(farmed.map(({ address, temper }) => [address, temper]));
  await use((what, laterMs) => passOver(workspace, temperOf, what, laterMs));
  await store.destroy();
}

async function passOver(
  workspace: Workspace,
  temperOf: ReadonlyMap<string, TemperName>,
  what: string,
  laterMs: number,
): Promise<void> {
  const startedAt = performance.now();
  const now = () => wish.now + laterMs + performance.now() - startedAt;
  const onProgress = (line: string) => {
    if (line.startsWith("grouping")) polled.mb ??= peakMb();
  };
  const effects = { now, signal: new AbortController().signal, onProgress, random: Math.random };
  const due = await listDueSources(workspace, new Date(now()).toISOString());
  const cpu = process.cpuUsage();
  const { articles, stories } = await withWeb({ allow: ["127.0.0.1"], now }, (web) =>
    poll(due, workspace, { ...effects, web }),
  );
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - startedAt) / 1000;
  const ids = new Set(due.map(({ id }) => id));
  const sources = (await listSources(workspace)).filter(({ id }) => ids.has(id));
  const waits = sources
    .filter(({ address }) => prompt.includes(temperOf.get(address)!))
    .map(({ polledAt }) => (Date.parse(polledAt!) - wish.now - laterMs) / 1000)
    .sort((a, b) => a - b);
  const at = (share: number) =>
    waits[Math.min(waits.length - 1, Math.floor(share * waits.length))]!.toFixed(1);
  const strange = sources.filter(
    ({ address, health }) => health.kind !== tempers[temperOf.get(address)!].health,
  );
  print(
    `${what}: ${due.length} feeds in ${seconds.toFixed(0)} s (processor ${((user + system) / 1e6).toFixed(0)} s), ${articles.new} articles new, ${stories} stories touched`,
  );
  print(
    `  the ${waits.length} that answer at once were done after ${at(0.5)} s (median), ${at(0.95)} s (95 %), ${at(1)} s (last)`,
  );
  if (strange.length > 0) {
    const list = Map.groupBy(strange, ({ address, health }) => `${temperOf.get(address)} ${health.kind}`);
    print(`  not as expected: ${[...list].map(([kind, of]) => `${of.length} ${kind}`).join(", ")}`);
  }
}
