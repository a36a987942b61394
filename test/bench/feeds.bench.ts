// How fast feeds become articles, by the processor time of one thread: `node test/bench/feeds.bench.ts`.
import { decodeFeed } from "../../src/feeds/decode-feed.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { toArticles } from "../../src/feeds/to-articles.ts";
import { generateFeed } from "../feeds/generate-feed.ts";

const FEEDS = 100;
const ENTRIES = 50;
const LEAST = 20_000;
const print = (line: string) => process.stdout.write(`${line}\n`);
const address = "https://www.harrow-courier.example/feed";

for (const format of ["rss", "atom", "rdf", "json"] as const) {
  const feeds = Array.from({ length: FEEDS }, (_, seed) =>
    new TextEncoder().encode(generateFeed(ENTRIES, seed + 1, format)),
  );
  const bytes = feeds.reduce((sum, feed) => sum + feed.length, 0) / (FEEDS * ENTRIES);
  for (const stage of ["parsed", "articles"] as const) {
    // Once to warm up.
    const [, ...rates] = Array.from({ length: 6 }, () => {
      const startedAt = process.threadCpuUsage();
      for (const feed of feeds) {
        const parsed = parseFeed(decodeFeed(feed, null), { address });
        if (stage === "articles") toArticles(parsed, address);
      }
      const { user, system } = process.threadCpuUsage(startedAt);
      return (FEEDS * ENTRIES) / ((user + system) / 1e6);
    });
    const [median, least] = [rates.sort((a, b) => a - b)[2]!, stage === "parsed" ? ` (least ${LEAST})` : ""];
    print(
      `${format} to ${stage}: ${median.toFixed(0)} entries/s of ${bytes.toFixed(0)} bytes, median of 5${least}`,
    );
  }
}
