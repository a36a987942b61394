// Prints how well the text of articles is found on real pages: `node test/evals/pages.eval.ts [--each]`.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { pageText } from "../../src/sources/page-text.ts";
import { parseHtml } from "../../src/sources/parse-html.ts";
import { type PageScore, scorePage, totalPageScores } from "./score-pages.ts";

/** What the text in use must reach on all pages, on each half of them, and how long the median page may take. */
const leastF1 = 0.97;
const leastF1OfHalf = 0.97;
const maxMedianMs = 150;

const folder = fileURLToPath(new URL("../../../shared/data/pages/article-extraction/", import.meta.url));

interface Page {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly truth: string;
}

const readers: Readonly<Record<string, (page: Page) => Promise<string> | string>> = {
  defuddle: async ({ html, url }) => {
    const { document } = parseHTML(html);
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
    const { content } = await Defuddle(document, url, { removeImages: true, useAsync: false });
    return pageText(parseHTML(`<html><body>${content}</body></html>`).document.body);
  },
  readability: ({ html }) => {
    const found = new Readability(parseHTML(html).document, { serializer: (element) => element }).parse();
    return found?.content ? pageText(found.content) : "";
  },
  "in use": async ({ html }) => (await parseHtml(html)).text,
};

const print = (line: string) => process.stdout.write(`${line}\n`);
const { each } = parseArgs({ options: { each: { type: "boolean", default: false } } }).values;
if (existsSync(folder)) await evaluate(readPages());
else print("skipped: the pages are not there");

async function evaluate(pages: readonly Page[]): Promise<void> {
  print(`${pages.length} pages, F1 of shingles of four words; halves by the hash of their names`);
  for (const [name, read] of Object.entries(readers)) {
    const scores: PageScore[] = [];
    const times: number[] = [];
    for (const page of pages) {
      const startedAt = performance.now();
      const text = await read(page);
      times.push(performance.now() - startedAt);
      scores.push({ id: page.id, ...scorePage(page.truth, text) });
    }
    const total = totalPageScores(scores);
    const halves = [0, 1].map((half) => totalPageScores(scores.filter(({ id }) => halfOf(id) === half)).f1);
    const [median, slowest] = [at(times, 0.5), at(times, 1)];
    print(
      `${name.padEnd(12)} precision ${total.precision.toFixed(3)}  recall ${total.recall.toFixed(3)}  F1 ${total.f1.toFixed(3)}  ` +
        `halves ${halves.map((f1) => f1.toFixed(3)).join(" ")}  median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`,
    );
    if (name !== "in use") continue;
    if (each)
      for (const score of scores) print(`  ${score.id.slice(0, 8)} ${score.precision} ${score.recall}`);
    const isGood = total.f1 >= leastF1 && Math.min(...halves) >= leastF1OfHalf && median <= maxMedianMs;
    if (!isGood) process.exitCode = 1;
    print(isGood ? "good enough" : "too low or too slow");
  }
}

function readPages(): readonly Page[] {
  const truths = JSON.parse(readFileSync(`${folder}ground-truth.json`, "utf8")) as Readonly<
    Record<string, { readonly articleBody: string; readonly url: string }>
  >;
  return Object.entries(truths).map(([id, { articleBody: truth, url }]) => {
    const html = gunzipSync(readFileSync(`${folder}html/${id}.html.gz`)).toString("utf8");
    return { id, html, url, truth };
  });
}

/** One half was looked at while the rules were made, the other was not. */
function halfOf(id: string): number {
  return createHash("sha256").update(id).digest()[3]! % 2;
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}
