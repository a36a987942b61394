/**
 * A month in minutes: every hour articles come in and are grouped, every morning a digest is made and posted, every
 * night old articles are removed, by a clock of its own. Prints a line a day; exit code 1 where the heap or the open
 * files grow once the store has as much as it keeps.
 *
 *     npm run soak [-- --days 30 --minutes 60 --retention 7]
 */
import { readdirSync, rmSync, statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createFiles } from "../../src/chat/files/create-files.ts";
import { createOutbox } from "../../src/deliver/create-outbox.ts";
import { deliver } from "../../src/deliver/deliver.ts";
import { defaultDigestOptions } from "../../src/news/digest-options.ts";
import { groupWaiting } from "../../src/newsroom/group-waiting.ts";
import { storeArrivals } from "../../src/newsroom/ingest.ts";
import { claimDue } from "../../src/publish/claim-due.ts";
import { serveWaiting } from "../../src/publish/serve-waiting.ts";
import { sleep } from "../../src/service/sleep.ts";
import { openStore } from "../../src/store/open-store.ts";
import { retireOldArticles } from "../../src/store/retire-old-articles.ts";
import { addSchedule } from "../../src/store/schedules.ts";
import { inWorkspace } from "../../src/store/workspace.ts";
import { countWorkspace } from "../../src/store/workspace-counts.ts";
import { type StreamedArticle, streamArticles } from "./article-stream.ts";
import { readKnown } from "./fill-store.ts";

const { values: wish } = parseArgs({
  options: {
    days: { type: "string", default: "30" },
    minutes: { type: "string", default: "120" },
    retention: { type: "string", default: "7" },
  },
});
const [days, minutes, retention] = [Number(wish.days), Number(wish.minutes), Number(wish.retention)];
const articlesADay = 2_000;
const [hourMs, dayMs] = [3_600_000, 24 * 3_600_000];
const begin = Date.UTC(2020, 0, 1);
/** Once the store is full the heap may be this much more than it was then. */
const mostGrowth = 1.3;

interface Day {
  readonly heapMb: number;
  readonly handles: number;
}

const folder = await mkdtemp(join(tmpdir(), "rashomon-soak-"));
const store = await openStore(join(folder, "data"));
const workspace = inWorkspace(store, "local");
const files = createFiles(join(folder, "digests"));
const { signal } = new AbortController();
const effectsAt = (now: number) => ({ now: () => now, signal, onProgress: () => {} });
const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  process.exitCode = isFlat(await runDays()) ? 0 : 1;
} finally {
  await store.destroy();
  rmSync(folder, { recursive: true, force: true });
}

async function runDays(): Promise<readonly Day[]> {
  await addSchedule(
    workspace,
    {
      text: "daily 08:00",
      zone: "UTC",
      platform: "files",
      channel: "daily",
      options: { ...defaultDigestOptions, maxStories: 10 },
    },
    { createdBy: "soak", createdAt: iso(begin), nextDueAt: iso(begin + 8 * hourMs) },
  );
  const stream = streamArticles(await readKnown(), days * articlesADay, 1);
  const startedAt = performance.now();
  const measured: Day[] = [];
  print("day  articles stored  stories  digests  heap MB  RSS MB  files open  store MB  seconds");
  for (let day = 0; day < days && performance.now() - startedAt < minutes * 60_000; day += 1) {
    const dayStartedAt = performance.now();
    for (let hour = 0; hour < 24; hour += 1) {
      const now = begin + day * dayMs + hour * hourMs;
      await takeIn(takeFrom(stream, Math.floor(articlesADay / 24)), now);
      if (hour === 8) await publish(now);
    }
    const now = begin + (day + 1) * dayMs;
    await retireOldArticles(workspace, { before: iso(now - retention * dayMs), now: iso(now) }, signal);
    measured.push(await measure(day, (performance.now() - dayStartedAt) / 1000));
  }
  return measured;
}

/** The stream goes on afterwards, which its own `take` would end. */
function takeFrom(stream: Iterator<StreamedArticle>, count: number): readonly StreamedArticle[] {
  const taken = Array.from({ length: count }, () => stream.next());
  return taken.flatMap(({ done, value }) => (done === true ? [] : value));
}

async function takeIn(articles: readonly StreamedArticle[], now: number): Promise<void> {
  const placed = articles.map(({ article }) => ({ place: `https://news.example/${article.id}`, article }));
  await storeArrivals(placed, workspace, effectsAt(now));
  await groupWaiting(workspace, effectsAt(now));
}

/** As the service does, but that it goes on when the outbox is empty. */
async function publish(now: number): Promise<void> {
  const graceMs = 6 * hourMs;
  await claimDue(store, { now: iso(now), graceMs });
  const served = serveWaiting(store, {
    ...{ ...effectsAt(now), graceMs, zone: "UTC", options: defaultDigestOptions, improve: null },
    renderers: new Map([["files", files]]),
  });
  await Array.fromAsync(served);
  const stop = new AbortController();
  const ports = { outbox: createOutbox(store), platforms: [files], random: () => 0, holder: `soak ${now}` };
  const done = deliver(
    { ...ports, clock: { now: () => now, sleep }, report: () => {}, limits: { pollMs: 20 } },
    stop.signal,
  );
  while ((await countWorkspace(workspace)).waiting > 0) await sleep(20, signal);
  stop.abort();
  await done;
}

async function measure(day: number, seconds: number): Promise<Day> {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const { articles, stories, digests } = await countWorkspace(workspace);
  const heapMb = heapUsed / 1e6;
  const handles = readdirSync("/proc/self/fd").length;
  const megabytes = statSync(join(folder, "data/rashomon.sqlite")).size / 1e6;
  const figures: readonly (readonly [number, number])[] = [
    [day + 1, 3],
    [articles, 17],
    [stories, 9],
    [digests, 9],
    [heapMb, 9],
    [rss / 1e6, 8],
    [handles, 12],
    [megabytes, 10],
    [seconds, 9],
  ];
  print(figures.map(([value, width]) => value.toFixed(0).padStart(width)).join(""));
  return { heapMb, handles };
}

/** Nothing grows after the days in which the store fills. */
function isFlat(measured: readonly Day[]): boolean {
  const full = measured.slice(retention + 1);
  if (full.length < 3) {
    print("Too few days to tell whether anything grows.");
    return true;
  }
  const third = Math.floor(full.length / 3);
  const mean = (part: readonly Day[]) => part.reduce((sum, { heapMb }) => sum + heapMb, 0) / part.length;
  const growth = mean(full.slice(-third)) / mean(full.slice(0, third));
  const handles = new Set(full.map((one) => one.handles));
  print(
    `heap: ${growth.toFixed(2)} times what it was when the store was full; files open: ${[...handles].join(", ")}`,
  );
  return growth < mostGrowth && handles.size === 1;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
