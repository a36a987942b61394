import assert from "node:assert/strict";
import { test } from "node:test";
import { UserError } from "../../src/news/user-error.ts";
import { findKnownPlaces, type NamedArticle, saveEntries } from "../../src/store/named-article.ts";
import { findSeenVersions } from "../../src/store/seen-versions.ts";
import {
  addSources,
  listDueSources,
  listSources,
  removeSource,
  type SourceSettings,
  type SourceState,
  saveSourceState,
} from "../../src/store/sources.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

const at = "2026-03-09T12:00:00.000Z";
const feed: SourceSettings = {
  kind: "feed",
  address: "https://post.example/rss",
  name: "Tarnby Post",
  page: "https://post.example/",
  fullText: true,
  allow: ["10.0.0.5", "news.intranet:8080"],
};
const folder: SourceSettings = {
  ...feed,
  kind: "folder",
  address: "/news",
  name: null,
  page: null,
  allow: [],
};
const state: SourceState = {
  currentAddress: "https://post.example/new",
  etag: '"7"',
  lastModified: "Mon, 09 Mar 2026 10:00:00 GMT",
  facts: { entries: 3, dated: 2, ttlMinutes: 60, skipHours: [1, 2], skipDays: ["Sunday"] },
  polledAt: at,
  nextPollAt: "2026-03-09T13:00:00.000Z",
  failures: 2,
  failingSince: at,
  movedTo: "https://post.example/newer",
  lastNewAt: at,
  health: { kind: "failing", reason: "did not answer" },
};

test("a source is kept as it was configured, and is due at once", async (t) => {
  const workspace = await temporaryWorkspace(t);
  assert.equal(await addSources(workspace, [feed, folder], at), 2);
  const [first, second] = await listSources(workspace);
  assert.deepEqual({ ...first, ...feed }, first);
  assert.deepEqual({ ...second, ...folder }, second);
  assert.deepEqual([first!.health.kind, first!.nextPollAt, first!.addedAt], ["waiting", at, at]);
  assert.equal((await listDueSources(workspace, at)).length, 2);
});

test("what a poll brought is kept as it was", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await addSources(workspace, [feed], at);
  await saveSourceState(workspace, 1, state);
  const [source] = await listSources(workspace);
  assert.deepEqual({ ...source, ...feed, ...state }, source);
});

test("a feed is due when its time has come, a folder always, what is gone never", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await addSources(workspace, [feed, { ...feed, address: "https://gone.example/" }, folder], at);
  await saveSourceState(workspace, 1, state);
  await saveSourceState(workspace, 2, { ...state, nextPollAt: null });
  const idsDue = async (now: string) => (await listDueSources(workspace, now)).map(({ id }) => id).sort();
  assert.deepEqual(await idsDue("2026-03-09T12:59:59.000Z"), [3]);
  assert.deepEqual(await idsDue("2026-03-09T13:00:00.000Z"), [1, 3]);
  assert.deepEqual(await idsDue("2027-03-09T13:00:00.000Z"), [1, 3]);
});

test("adding a source again changes its settings and makes it due, by its old address and by its new one", async (t) => {
  for (const address of [feed.address, state.currentAddress]) {
    const workspace = await temporaryWorkspace(t);
    await addSources(workspace, [feed], at);
    await saveSourceState(workspace, 1, { ...state, nextPollAt: null });
    assert.equal(await addSources(workspace, [{ ...feed, address, fullText: false, allow: [] }], at), 0);
    const [source, ...others] = await listSources(workspace);
    assert.deepEqual([source!.fullText, source!.allow, source!.nextPollAt], [false, [], at]);
    assert.deepEqual([source!.etag, others], [state.etag, []]);
  }
});

test("a source that is removed is gone, its id is never given again, and a poll under way does not bring it back", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await addSources(workspace, [feed], at);
  await removeSource(workspace, 1);
  await saveSourceState(workspace, 1, state);
  await addSources(workspace, [folder], at);
  assert.deepEqual(
    (await listSources(workspace)).map(({ id }) => id),
    [2],
  );
  await assert.rejects(removeSource(workspace, 1), UserError);
});

test("an entry is known by any of its names", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const known: NamedArticle = {
    place: "post.example/bridge",
    aliases: ["rss 7"],
    article: sampleArticle({ id: "a" }),
  };
  await storeArticles(workspace, { placed: [known], seenAt: at, isSame: () => true });
  await saveEntries(workspace, [known], ["a"], at);
  const rows: readonly (readonly [
    place: string,
    aliases: readonly string[],
    isSame: boolean,
    expected: string,
  ])[] = [
    ["post.example/bridge", [], true, "post.example/bridge"],
    ["post.example/new-bridge", ["rss 7"], true, "post.example/bridge"],
    ["rss 7", [], true, "post.example/bridge"],
    ["post.example/ferry", ["rss 8"], true, "post.example/ferry"],
    // The id was given to another entry.
    ["post.example/ferry", ["rss 7"], false, "post.example/ferry"],
  ];
  for (const [place, aliases, isSame, expected] of rows) {
    const entry = { place, aliases, article: sampleArticle({ id: "b" }) };
    const [found] = await findKnownPlaces(workspace, [entry], () => isSame);
    assert.equal(found!.place, expected);
  }
  assert.deepEqual([...(await findSeenVersions(workspace, ["a", "b"]))], ["a"]);
});

test("an address under which an entry was found by its id is a name of it from then on", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const first: NamedArticle = {
    place: "post.example/1",
    aliases: ["rss 7"],
    article: sampleArticle({ id: "a" }),
  };
  await storeArticles(workspace, { placed: [first], seenAt: at, isSame: () => true });
  await saveEntries(workspace, [first], [], at);
  const moved: NamedArticle = {
    place: "post.example/2",
    aliases: ["rss 7"],
    article: sampleArticle({ id: "b" }),
  };
  await saveEntries(workspace, await findKnownPlaces(workspace, [moved], () => true), [], at);
  const [found] = await findKnownPlaces(workspace, [{ ...moved, aliases: [] }], () => true);
  assert.equal(found!.place, "post.example/1");
});
