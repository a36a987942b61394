// How fast articles are grouped, and whether that holds: `node --expose-gc test/bench/cluster.bench.ts [--quick]`.
import { parseArgs } from "node:util";
import { createClusterer } from "../../src/cluster/create-clusterer.ts";
import type { Article } from "../../src/news/article.ts";
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
    for (let i = 0; i < articles.length; i += BATCH) clusterer.add(articles.slice(i, i + BATCH));
    return articles.length / ((performance.now() - startedAt) / 1000);
  }).sort((a, b) => a - b);
  print(`gva-dev, ${articles.length} articles: ${rates[2]!.toFixed(0)} articles/s (median of 5; least 1200)`);
}

/** Prints throughput and heap as the stream grows; only the time in the clusterer counts. */
function benchStream(known: readonly (readonly Article[])[], length: number): void {
  const clusterer = createClusterer();
  const labels: { gold: string; predicted: string }[] = [];
  const goldOf = new Map<string, string>();
  const early = length / 20;
  const marks: { articles: number; rate: number; heap: number }[] = [];
  print("articles  articles/s  heap MB  open stories");
  let batch: Article[] = [];
  let busyMs = 0;
  let articles = 0;
  for (const { article, story } of streamArticles(known, length, SEED)) {
    goldOf.set(article.id, story);
    batch.push(article);
    articles += 1;
    if (batch.length < BATCH) continue;
    const startedAt = performance.now();
    const events = clusterer.add(batch);
    busyMs += performance.now() - startedAt;
    batch = [];
    for (const event of events) {
      if (event.kind !== "retired") continue;
      for (const id of event.articles) {
        if (labels.length < 20_000) labels.push({ gold: goldOf.get(id)!, predicted: event.story });
        goldOf.delete(id);
      }
    }
    if (articles % early !== 0) continue;
    globalThis.gc?.();
    marks.push({ articles, rate: early / (busyMs / 1000), heap: process.memoryUsage().heapUsed });
    busyMs = 0;
    const { rate, heap } = marks.at(-1)!;
    print(
      `${String(articles).padStart(8)}${rate.toFixed(0).padStart(12)}${(heap / 2 ** 20).toFixed(0).padStart(9)}` +
        `${String(clusterer.openStories().length).padStart(14)}`,
    );
  }
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const kept = last.rate / first.rate;
  print(
    `throughput at ${last.articles}: ${(kept * 100).toFixed(0)} % of that at ${first.articles} (least 70 %)`,
  );
  const exponent = 1 - Math.log(kept) / Math.log(last.articles / first.articles);
  print(`time grows with the number of articles to the power ${exponent.toFixed(2)}`);
  const growth = (last.heap - first.heap) / (last.articles - first.articles);
  print(`heap growth: ${growth.toFixed(0)} bytes an article (most 3072)`);
  const score = scoreClusters(labels);
  print(
    `stories of the first ${labels.length} retired: BCubed P ${score.bcubedP.toFixed(3)} R ${score.bcubedR.toFixed(3)}`,
  );
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
