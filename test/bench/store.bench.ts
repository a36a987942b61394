// What a large store costs: `node test/bench/store.bench.ts [--articles N] [--data DIR]`; one that is in DIR is used again.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readNews } from "../../src/store/news.ts";
import { openStore, storeExists } from "../../src/store/open-store.ts";
import { searchArticles } from "../../src/store/search.ts";
import { readStories } from "../../src/store/stories.ts";
import { inWorkspace, type Workspace } from "../../src/store/workspace.ts";
import { countWorkspace } from "../../src/store/workspace-counts.ts";
import { createRandom } from "../create-random.ts";
import { fillStore } from "./fill-store.ts";

const { values: wish } = parseArgs({
  options: { articles: { type: "string" }, data: { type: "string" }, measure: { type: "boolean" } },
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const root = fileURLToPath(new URL("../../", import.meta.url));

if (wish.measure === true) await measure(wish.data!);
else {
  const scratch = mkdtempSync(join(tmpdir(), "rashomon-bench-"));
  try {
    const data = wish.data ?? join(scratch, "data");
    if (!storeExists(data)) await fill(data, Number(wish.articles ?? 100_000));
    // Each in a process of its own, as it would be.
    runNode("test/bench/store.bench.ts", "--measure", "--data", data);
    ingestOne(data, join(scratch, "news"));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function fill(data: string, articles: number): Promise<void> {
  const startedAt = performance.now();
  const store = await openStore(data);
  await fillStore(inWorkspace(store, "local"), { length: articles, until: Date.now() }, () => {});
  await store.destroy();
  print(`stored and grouped ${articles} articles in ${secondsSince(startedAt)}`);
}

async function measure(data: string): Promise<void> {
  const startedAt = performance.now();
  const store = await openStore(data);
  const workspace = inWorkspace(store, "local");
  const { lastArticleAt } = await countWorkspace(workspace);
  const since = new Date(Date.parse(lastArticleAt!) - 23 * 3_600_000).toISOString();
  const { stories: ids } = await readNews(workspace, { since, lastArticle: null });
  print(`start to the first answer: ${secondsSince(startedAt)} (most 2 s)`);
  const digestAt = performance.now();
  const stories = await readStories(workspace, ids);
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
  print(
    `what a digest is made of, ${ids.length} stories with ${articles} articles: ${secondsSince(digestAt)}`,
  );
  print(`resident memory: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB (most 400)`);
  const headlines = stories.map((story) => story.articles[0].title);
  await measureSearch("search", 20, workspace, headlines);
  await measureSearch("search with a slip in each word", 60, workspace, headlines.map(mistype));
  await store.destroy();
}

/** Looks for one to four words of each of some headlines. */
async function measureSearch(
  what: string,
  mostMs: number,
  workspace: Workspace,
  headlines: readonly string[],
): Promise<void> {
  const random = createRandom(1);
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (const headline of headlines.slice(0, 400)) {
    const words = headline.split(" ").filter(() => random() < 0.5);
    const wanted = words.slice(0, 1 + Math.floor(random() * 4)).join(" ");
    const startedAt = performance.now();
    await searchArticles(workspace, wanted, 20);
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  const [median, p95] = [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]!.toFixed(1));
  const { user, system } = process.cpuUsage(cpu);
  // The same however busy the machine is.
  const ownMs = ((user + system) / 1000 / times.length).toFixed(1);
  print(
    `${what}: median ${median} ms, 95th percentile ${p95} ms (most ${mostMs} ms) of ${times.length}; processor ${ownMs} ms on average`,
  );
}

/** Exchanges the third letter of each longer word with the fourth. */
function mistype(text: string): string {
  return text.replace(/\b(\w\w)(\w)(\w)(?=\w\w)/g, "$1$3$2");
}

/** The command line takes one article in beside those that are open. */
function ingestOne(data: string, folder: string): void {
  mkdirSync(folder);
  const seconds = Array.from({ length: 5 }, (_, i) => {
    const text = `Ferry number ${Date.now()} ran aground off Skarra. Nobody was hurt, the harbour office said.`;
    writeFileSync(join(folder, `${i}.txt`), `Ferry ${i} runs aground\n\n${text}\n`);
    const startedAt = performance.now();
    runNode("src/main.ts", "ingest", folder, "--data", data);
    return (performance.now() - startedAt) / 1000;
  });
  // The first finds the articles as they were left by what filled the store.
  const [median] = seconds
    .slice(1)
    .sort((a, b) => a - b)
    .slice(2);
  print(
    `one article taken in by the command line: ${median!.toFixed(2)} s (most 2 s), the first time ${seconds[0]!.toFixed(2)} s`,
  );
}

function runNode(...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  if (args[1] === "--measure") process.stdout.write(stdout);
}

function secondsSince(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(2)} s`;
}
