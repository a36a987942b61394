// How fast articles are grouped, and whether that holds: `node --expose-gc test/bench/cluster.bench.ts [--quick]`.
import { parseArgs } from "node:util";
import { createClusterer } from "../../src/cluster/create-clusterer.ts";
import { readTraits } from "../../src/cluster/traits.ts";

import type { Article } from "../../src/news/article.ts";
import type { StoryEvent } from "../../src/news/story-event.ts";
import { clusteringSets, readClusteringSet } from "../evals/clustering-sets.ts";
import { scoreClusters } from "../evals/score-clusters.ts";
import { streamArticles } from "./article-stream.ts";

const { values: wish } = parseArgs({ options: { quick: { type: "boolean" } } });
const print = (line: string) => process.stdout.write(`${line}\n`);
const BATCH = 50;
const SEED = 1;

const read = readClusteringSet(clusteringSets.find(({ name }) => name === "gva")!);
if (read === null) print("clustering: skipped, no clustering sets beside the repository");
else {
  const known = read.lines.map((line) => toArticle(JSON.parse(line)));
  benchSet(known);
  const stories = Map.groupBy(known, ({ id }) => read.gold.get(id)!);
  benchStream([...stories.values()], wish.quick ? 20_000 : 200_000);
}

function benchSet(articles: readonly Article[]): void {
  const rates = Array.from({ length: 5 }, () => {
    const clusterer = createClusterer();
    const startedAt = performance.now();
    for (let i = 0; i < articles.length; i += BATCH)
      clusterer.add(articles.slice(i, i + BATCH).map(readTraits));
    return articles.length / ((performance.now() - startedAt) / 1000);
  }).sort((a, b) => a - b);
  print(`gva-dev, ${articles.length} articles: ${rates[2]!.toFixed(0)} articles/s (median of 5; least 1200)`);
}

/** Throughput and memory over a stretch of the stream. */
interface Mark {
  /** How many came until its end. */
  readonly articles: number;
  /** Articles a second within it; only the time in the clusterer counts. */
  readonly rate: number;
  /** Bytes in use at its end. */
  readonly heap: number;
}

function benchStream(known: readonly (readonly Article[])[], length: number): void {
  print("articles  articles/s  heap MB  open stories");
  const clusterer = createClusterer();
  const stretch = length / 20;
  const marks: Mark[] = [];
  const retired: StoryLabel[] = [];
  const goldOf = new Map<string, string>();
  let busyMs = 0;
  let articles = 0;
  for (const batch of inBatches(streamArticles(known, length, SEED))) {
    for (const { article, story } of batch) goldOf.set(article.id, story);
    const startedAt = performance.now();
    const events = clusterer.add(batch.map(({ article }) => readTraits(article)));
    busyMs += performance.now() - startedAt;
    articles += batch.length;
    for (const label of labelRetired(events, goldOf)) if (retired.length < 20_000) retired.push(label);
    if (articles % stretch !== 0) continue;
    globalThis.gc?.();
    const mark = { articles, rate: stretch / (busyMs / 1000), heap: process.memoryUsage().heapUsed };
    marks.push(mark);
    busyMs = 0;
    const values = [
      articles,
      mark.rate.toFixed(0),
      (mark.heap / 2 ** 20).toFixed(0),
      clusterer.openStories().length,
    ];
    print(values.map((value, i) => String(value).padStart([8, 12, 9, 14][i]!)).join(""));
  }
  // One slow moment of the machine must not decide: the median of the last three stretches.
  const [, late] = marks.slice(-3).sort((a, b) => a.rate - b.rate);
  printGrowth(marks[0]!, { ...marks.at(-1)!, rate: late!.rate });
  const { bcubedP, bcubedR } = scoreClusters(retired);
  print(
    `stories of the first ${retired.length} retired: BCubed P ${bcubedP.toFixed(3)} R ${bcubedR.toFixed(3)}`,
  );
}

function printGrowth(first: Mark, last: Mark): void {
  const kept = last.rate / first.rate;
  print(
    `throughput at ${last.articles}: ${(kept * 100).toFixed(0)} % of that at ${first.articles} (least 70 %)`,
  );
  const exponent = 1 - Math.log(kept) / Math.log(last.articles / first.articles);
  print(`time grows with the number of articles to the power ${exponent.toFixed(2)}`);
  const growth = (last.heap - first.heap) / (last.articles - first.articles);
  print(`heap growth: ${growth.toFixed(0)} bytes an article (most 3072)`);
}

interface StoryLabel {
  readonly gold: string;
  readonly predicted: string;
}

/** The stories in which retired articles ended; they are forgotten in `goldOf`. */
function labelRetired(events: readonly StoryEvent[], goldOf: Map<string, string>): StoryLabel[] {
  const labels: StoryLabel[] = [];
  for (const event of events) {
    if (event.kind !== "retired") continue;
    for (const id of event.articles) {
      labels.push({ gold: goldOf.get(id)!, predicted: event.story });
      goldOf.delete(id);
    }
  }
  return labels;
}

function* inBatches<T>(items: Iterable<T>): Iterable<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function toArticle(row: Record<"id" | "source" | "title" | "text" | "published" | "url", string>): Article {
  return {
    id: row.id,
    url: row.url,
    path: null,
    outlet: row.source,
    title: row.title,
    text: row.text,
    publishedAt: new Date(row.published).toISOString(),
    publishedPrecision: "day",
    language: "en",
  };
}
