/**
 * A month in minutes: the service runs by a clock that is set forward four hours whenever it has taken in what its feeds
 * have, makes and posts a digest every morning and retires what is old. Prints a line a day; exit code 1 where memory,
 * open files or the store grow once the store has as much as it keeps.
 *
 *     npm run soak [-- --days 30 --minutes 60 --retention 5]
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { sampleFeed } from "../polling/sample-feed.ts";
import { runHereAt } from "../run-rashomon.ts";
import { type Script, startScriptedServer } from "../servers/scripted-server.ts";
import { streamArticles } from "./article-stream.ts";
import { readKnown } from "./fill-store.ts";

const { values: wish } = parseArgs({
  options: {
    days: { type: "string", default: "30" },
    minutes: { type: "string", default: "120" },
    retention: { type: "string", default: "5" },
  },
});
const [days, minutes, retention] = [Number(wish.days), Number(wish.minutes), Number(wish.retention)];
const articlesADay = 2_000;
const feeds = 12;
const [hourMs, dayMs] = [3_600_000, 24 * 3_600_000];
const stepHours = 4;
const begin = Date.UTC(2020, 0, 1);
/** Once the store is full its last days may take this much more than its first ones. */
const mostGrowth = { memory: 1.15, store: 1.15, files: 1.2 } as const;
const patienceMs = 5 * 60_000;

interface Day {
  readonly memoryMb: number;
  readonly files: number;
  readonly storeMb: number;
}

const folder = mkdtempSync(join(tmpdir(), "rashomon-soak-"));
const data = join(folder, "data");
mkdirSync(data);
const print = (line: string) => process.stdout.write(`${line}\n`);
/** What each feed has now, by its path. */
const papers = new Map<string, string>();
const script: Script = Object.fromEntries(
  Array.from({ length: feeds }, (_, i) => [
    `/paper-${i}`,
    () => ({ kind: "answer", body: papers.get(`/paper-${i}`) ?? sampleFeed([]) }) as const,
  ]),
);
const server = await startScriptedServer(script);
const heard = { articles: 0, posts: 0, failures: 0 };

setClock(begin);
for (const path of Object.keys(script))
  await rashomon("sources", "add", server.origin + path, "--allow", server.host);
await rashomon("schedules", "add", "daily 08:00", "files:daily", "--zone", "UTC");
const service = startService();
try {
  process.exitCode = isFlat(await runDays()) && heard.failures === 0 ? 0 : 1;
} finally {
  service.kill("SIGTERM");
  await Promise.all([service.exitCode ?? once(service, "exit"), server.close()]);
  rmSync(folder, { recursive: true, force: true });
}

/** As far as the feeds have come; from then on it runs as usual. */
function setClock(at: number): void {
  writeFileSync(join(data, "clock.txt"), String(at - Date.now()));
}

async function rashomon(...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runHereAt(begin, ...args, "--data", data);
  if (code !== 0) throw new Error(stderr);
}

function startService(): ChildProcess {
  const environment = {
    RASHOMON_DATA: data,
    RASHOMON_RETENTION_DAYS: String(retention),
    RASHOMON_POLL_MAX_MINUTES: "60",
    RASHOMON_ALLOW: server.host,
  };
  const child = fork(new URL("soak-service.ts", import.meta.url), {
    env: { ...process.env, ...environment },
    execArgv: [],
  });
  child.on(
    "message",
    ({ level, event, facts }: { level: string; event: string; facts: { newArticles?: number } }) => {
      if (event === "articles came in") heard.articles += facts.newArticles ?? 0;
      if (event === "digest posted") heard.posts += 1;
      if (level !== "error" && level !== "warn") return;
      heard.failures += 1;
      print(`${level}  ${event}  ${JSON.stringify(facts)}`);
    },
  );
  return child;
}

async function runDays(): Promise<readonly Day[]> {
  const stream = streamArticles(await readKnown(), days * articlesADay, 1);
  const startedAt = performance.now();
  const measured: Day[] = [];
  let published = 0;
  print("day  taken in  digests  memory MB  most MB  threads  files open  store MB  log MB  seconds");
  for (let day = 0; day < days && performance.now() - startedAt < minutes * 60_000; day += 1) {
    const dayStartedAt = performance.now();
    const memory: number[] = [];
    for (let hour = 0; hour < 24; hour += stepHours) {
      const now = begin + day * dayMs + hour * hourMs;
      published += publish(stream, now);
      setClock(now);
      await until(() => heard.articles >= published && heard.posts >= day + (hour < 8 ? 0 : 1));
      memory.push(readStatus().memoryMb);
    }
    measured.push(measure(day, median(memory), (performance.now() - dayStartedAt) / 1000));
  }
  return measured;
}

/** Each feed has what is new and what it had before; how many articles are new. */
function publish(stream: ReturnType<typeof streamArticles>, now: number): number {
  const count = Math.floor((articlesADay * stepHours) / 24);
  const fresh = Array.from({ length: count }, () => stream.next().value).flatMap((one) => one?.article ?? []);
  for (const [number, path] of Object.keys(script).entries()) {
    const entries = fresh
      .filter((_, i) => i % feeds === number)
      .map(({ id, title, text }) => ({
        title: escapeXml(title),
        text: escapeXml(text),
        link: `https://paper${number}.example/news/${id}`,
        guid: id,
        date: new Date(now).toUTCString(),
      }));
    papers.set(path, sampleFeed(entries));
  }
  return fresh.length;
}

async function until(isSo: () => boolean): Promise<void> {
  for (const endsAt = performance.now() + patienceMs; !isSo(); await wait(50)) {
    if (performance.now() > endsAt) throw new Error(`waited in vain, heard ${JSON.stringify(heard)}`);
    if (service.exitCode !== null) throw new Error("the service has ended");
  }
}

function readStatus() {
  const status = readFileSync(`/proc/${service.pid}/status`, "utf8");
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1]);
  return { memoryMb: read("VmRSS") / 1024, mostMb: read("VmHWM") / 1024, threads: read("Threads") };
}

/** @param memoryMb in the middle of the day's figures. */
function measure(day: number, memoryMb: number, seconds: number): Day {
  const { mostMb, threads } = readStatus();
  const sizeMb = (file: string) => (statSync(join(data, file), { throwIfNoEntry: false })?.size ?? 0) / 1e6;
  const files = readdirSync(`/proc/${service.pid}/fd`).length;
  const storeMb = sizeMb("rashomon.sqlite");
  const figures: readonly (readonly [number, number])[] = [
    ...([
      [day + 1, 3],
      [heard.articles, 10],
      [heard.posts, 9],
      [memoryMb, 11],
      [mostMb, 9],
    ] as const),
    ...([
      [threads, 9],
      [files, 12],
      [storeMb, 10],
      [sizeMb("rashomon.sqlite-wal"), 8],
      [seconds, 9],
    ] as const),
  ];
  print(figures.map(([value, width]) => value.toFixed(0).padStart(width)).join(""));
  return { memoryMb, files, storeMb };
}

/** Nothing grows after the days in which the store fills. */
function isFlat(measured: readonly Day[]): boolean {
  // A story that goes on keeps its articles three times as long as others.
  const full = measured.slice(3 * retention + 1);
  if (full.length < 3) {
    print("Too few days to tell whether anything grows.");
    return true;
  }
  const third = Math.floor(full.length / 3);
  const growthOf = (of: (day: Day) => number) =>
    median(full.slice(-third).map(of)) / median(full.slice(0, third).map(of));
  const [memory, store, files] = [
    growthOf((one) => one.memoryMb),
    growthOf((one) => one.storeMb),
    growthOf((one) => one.files),
  ];
  print(
    `the last ${third} days beside the first ${third} with a full store: memory ${memory.toFixed(2)}, store ${store.toFixed(2)}, files ${files.toFixed(2)} times`,
  );
  return memory <= mostGrowth.memory && store <= mostGrowth.store && files <= mostGrowth.files;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
