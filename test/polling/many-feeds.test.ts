import assert from "node:assert/strict";
import { test } from "node:test";
import { addSources, listSources } from "../../src/store/sources.ts";
import { startFarm } from "../bench/feed-farm.ts";
import { tempers } from "../bench/feed-tempers.ts";
import { temporaryWorkspace } from "../store/temporary-store.ts";
import { feedAt, passOver, start } from "./newsdesk.ts";

test("200 feeds of which many are slow, hang or are broken are polled in one pass that none of them holds up", async (t) => {
  const farm = await startFarm({ hosts: 100, feedsPerHost: 2, entriesPerFeed: 2, now: start });
  t.after(() => farm.close());
  const workspace = await temporaryWorkspace(t);
  const sources = farm.feeds.map(({ address }) => feedAt(address, false));
  await addSources(workspace, sources, new Date(start).toISOString());
  const startedAt = performance.now();
  const { articles } = await passOver(workspace, 0, undefined, {
    timeoutMs: 5_000,
    firstByteTimeoutMs: 4_000,
  });
  // Those that hang take their five seconds, all at once.
  assert.ok(performance.now() - startedAt < 20_000);
  const temperOf = new Map(farm.feeds.map(({ address, temper }) => [address, temper]));
  const strange = (await listSources(workspace)).flatMap(({ address, health }): readonly string[] => {
    const temper = temperOf.get(address)!;
    return health.kind === tempers[temper].health ? [] : [`${temper}: ${health.kind}, ${health.reason}`];
  });
  assert.deepEqual(strange, []);
  const read = farm.feeds.filter(({ temper }) => ["ok", "moved"].includes(tempers[temper].health));
  // What is redirected to other feeds has nothing of its own, what was cut off half of it.
  assert.ok(articles.new > read.length && articles.new <= 2 * read.length, `${articles.new} new`);
});
