// How fast the accounts of a story are compared: `node --expose-gc test/bench/disagree.bench.ts`.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import type { Article } from "../../src/news/article.ts";
import { byPublication } from "../../src/news/by-publication.ts";
import type { Story } from "../../src/news/story.ts";
import { readAll } from "../../src/newsroom/read-all.ts";
import { folderSource } from "../../src/sources/folder.ts";
import { readSentences } from "../../src/text/read-sentences.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const fixtures = ["realistic", "newsroom", "stories"].map((name) =>
  fileURLToPath(new URL(`../fixtures/${name}/`, import.meta.url)),
);
const seeds = fileURLToPath(new URL("../../../shared/data/seeds/", import.meta.url));
const ROUNDS = 9;

const invented = await articlesOf(fixtures);
print("compared                     median ms  least ms   may take ms");
if (existsSync(seeds)) bench("five seeds", await articlesOf([seeds]), 60);
bench("20 articles", invented.slice(0, 20), 150);
bench("80 articles", take(invented, 80), 900);
globalThis.gc?.();
print(`heap in use ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB (may be 250)`);

async function articlesOf(folders: readonly string[]): Promise<readonly Article[]> {
  const effects = { now: () => 0, signal: new AbortController().signal, onProgress: () => undefined };
  const { articles } = await readAll(
    folders.map((folder) => folderSource(folder)),
    effects,
  );
  return articles;
}

/** So many articles, some of them twice under another id. */
function take(articles: readonly Article[], count: number): readonly Article[] {
  return Array.from({ length: count }, (_, i) => {
    const article = articles[i % articles.length]!;
    return { ...article, id: `${article.id} ${i}` };
  });
}

function bench(name: string, articles: readonly Article[], mostMs: number): void {
  const sorted = articles.toSorted(byPublication);
  const times = Array.from({ length: ROUNDS }, () => {
    // New ones each time: of those that were read before the bodies are known.
    const unread = sorted.map((article) => ({ ...article })) as unknown as Story["articles"];
    const story: Story = { id: name, articles: unread, copyOf: {} };
    const startedAt = performance.now();
    findDisagreements(story, readSentences);
    return performance.now() - startedAt;
  }).toSorted((a, b) => a - b);
  const [median, least] = [times[Math.floor(ROUNDS / 2)]!, times[0]!];
  print(
    `${name.padEnd(28)}${median.toFixed(0).padStart(10)}${least.toFixed(0).padStart(10)}${String(mostMs).padStart(14)}`,
  );
}
