import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/news/article.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { storiesWithIds } from "../../src/publish/recent-stories.ts";
import { readNews } from "../../src/store/news.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { temporaryWorkspace } from "../store/temporary-store.ts";

const hourMs = 3_600_000;
const noon = Date.parse("2026-03-09T12:00:00Z");
const bridge = sampleArticle({
  id: "bridge",
  text: "The council of Tarnby voted for a bridge over the river Osk. Mayor Oda Brekke said work starts in May.",
});
const strike = sampleArticle({
  id: "strike",
  text: "Ferries to Skarra stood still as sailors of Nordlys Lines went on strike. Freight piled up in Hamnvik.",
});
const bridgeAgain = sampleArticle({
  ...bridge,
  id: "bridge-2",
  outlet: "Osk Radio",
  text: `${bridge.text} Shops welcomed it.`,
});

test("new stories are those with an article first seen since, with all their articles, whenever these were published", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const seen: readonly (readonly [Article, number])[] = [
    [bridge, noon - 30 * hourMs],
    [strike, noon - 2 * hourMs],
  ];
  for (const [article, at] of seen) await take(article, at);
  const since = new Date(noon - 24 * hourMs).toISOString();
  const list = async () => {
    const { stories } = await readNews(workspace, { since, lastArticle: null });
    const read = await Array.fromAsync(storiesWithIds(workspace, stories));
    return read.map(({ articles }) => articles.map(({ id }) => id).sort());
  };
  assert.deepEqual(await list(), [["strike"]]);
  await take(bridgeAgain, noon - hourMs);
  assert.deepEqual(await list(), [["bridge", "bridge-2"], ["strike"]]);

  async function take(article: Article, at: number): Promise<void> {
    const source = { name: "memory", read: async () => ({ articles: [article], problems: [] }) };
    const effects = { now: () => at, signal: new AbortController().signal, onProgress: () => {} };
    await ingest([source], workspace, effects);
  }
});
