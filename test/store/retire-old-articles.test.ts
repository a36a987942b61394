import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { groupWaiting } from "../../src/newsroom/group-waiting.ts";
import { decideApart } from "../../src/store/decide.ts";
import { retireOldArticles } from "../../src/store/retire-old-articles.ts";
import { searchArticles } from "../../src/store/search.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import { findStoryIds } from "../../src/store/stories.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleArticle, shootings } from "../cluster/sample-articles.ts";
import { applyEvents, storiesNow } from "./sample-stories.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

const march = "2026-03-01T00:00:00.000Z";
const april = "2026-04-01T00:00:00.000Z";
const may = "2026-05-01T00:00:00.000Z";
const age = { before: april, now: may };
const { signal } = new AbortController();

test("stories go when all of their articles are old, and what is left stays as it was", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, "abcd", march);
  await put(workspace, "ef", april);
  await assign(workspace, "a>A b>A c>B e>B f>C");
  assert.equal(await retireOldArticles(workspace, age, signal), 2);
  assert.equal(await storiesNow(workspace), "B:ce C:f");
  assert.equal(await placesNow(workspace), "c d e f");
  assert.equal(await foundNow(workspace), "c d e f");
  assert.deepEqual([...(await findStoryIds(workspace, ["A", "B"])).keys()], ["B"]);
  assert.equal(await retireOldArticles(workspace, age, signal), 0);
});

test("nothing that refers to what went is left, and the database is whole", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, "abcdx", march);
  await put(workspace, "e", april);
  await assign(workspace, "a>A b>B c>C d>D x>E e>E");
  await applyEvents(workspace, [
    { kind: "merged", from: "B", into: "A" },
    { kind: "merged", from: "A", into: "C" },
    { kind: "moved", article: "x", from: "E", to: "D" },
  ]);
  await put(workspace, "b", march, "Edited");
  assert.equal(await retireOldArticles(workspace, age, signal), 5);
  const counts = await count(workspace);
  assert.deepEqual(counts, { articles: 1, revisions: 1, memberships: 1, stories: 1, story_events: 1 });
});

test("a story that another one's history tells of leaves its name", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, "ab", march);
  await put(workspace, "c", april);
  await assign(workspace, "a>A b>A c>A");
  await applyEvents(workspace, [{ kind: "split", from: "A", into: "B", articles: ["c"] }]);
  assert.equal(await retireOldArticles(workspace, age, signal), 2);
  assert.equal(await storiesNow(workspace), "B:c");
  assert.equal((await count(workspace)).stories, 2);
});

test("a story that goes on keeps its articles three times as long, one that was decided about for good", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const [january, february] = ["2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];
  await put(workspace, "acd", january);
  await put(workspace, "b", february);
  await put(workspace, "efg", april);
  await assign(workspace, "a>A b>A e>A c>C f>C d>D g>D");
  await decideApart(workspace, ["c", "D"], { who: "Ana", at: march, note: null });
  assert.equal(await retireOldArticles(workspace, age, signal), 1);
  assert.equal(await storiesNow(workspace), "A:be C:cf D:dg");
});

test("what a person decided about stays, whatever its age", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, "abcd", march);
  await assign(workspace, "a>A b>A c>B d>C");
  await decideApart(workspace, ["a", "B"], { who: "Ana", at: march, note: null });
  assert.equal(await retireOldArticles(workspace, age, signal), 1);
  assert.equal(await storiesNow(workspace), "A:ab B:c");
});

test("what was retired is not new where its source still shows it, unless its text is another", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await put(workspace, "a", march);
  await assign(workspace, "a>A");
  await retireOldArticles(workspace, age, signal);
  assert.deepEqual(await put(workspace, "a", may), { new: 0, changed: 0, unchanged: 1 });
  assert.deepEqual(await put(workspace, "a", may, "Edited"), { new: 1, changed: 0, unchanged: 0 });
});

test("thousands go in steps, between which others may write, and their place on the disk is used again", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const sizes: number[] = [];
  // Years lie between, after which it is forgotten that there ever was such a text.
  for (const year of [2026, 2028, 2030, 2032, 2034, 2036]) {
    await putMany(workspace, year, 500);
    sizes.push(await pages(workspace));
    assert.equal(
      await retireOldArticles(workspace, { ...age, now: may.replace("2026", `${year}`) }, signal),
      500,
    );
  }
  assert.equal((await count(workspace)).articles, 0);
  assert.ok(sizes.at(-1)! < 1.5 * sizes[0]!, `pages: ${sizes}`);
});

test("a process that goes on grouping does not meet what was retired", async (t) => {
  const workspace = await temporaryWorkspace(t);
  const [velvet1, velvet2, ...others] = shootings;
  const take = async (articles: typeof shootings, seenAt: string) => {
    const placed = articles.map((article) => ({ place: article.id, article }));
    await storeArticles(workspace, { placed, seenAt, isSame: () => true });
    await groupWaiting(workspace, { now: () => 0, signal, onProgress: () => {} });
  };
  await take([velvet1!, ...others], march);
  await retireOldArticles(workspace, age, signal);
  await take([velvet2!], may);
  assert.equal(await storiesNow(workspace), "s-velvet-2:velvet-2");
});

async function put(workspace: Workspace, letters: string, seenAt: string, word = "Text") {
  const placed = [...letters].map((letter) => {
    const id = word === "Text" ? letter : `${letter}-${word}`;
    return { place: letter, article: sampleArticle({ id, text: `${word} ${letter}.` }) };
  });
  return storeArticles(workspace, { placed, seenAt, isSame: () => true });
}

async function putMany(workspace: Workspace, round: number, length: number): Promise<void> {
  const placed = Array.from({ length }, (_, i) => {
    const id = `${round}-${i}`;
    return {
      place: id,
      article: sampleArticle({ id, text: `Ferry ${id} left port ${i % 97}. `.repeat(20) }),
    };
  });
  await storeArticles(workspace, { placed, seenAt: march, isSame: () => true });
  const events = placed.map(({ place }) => ({
    kind: "assigned" as const,
    article: place,
    story: `s-${place}`,
  }));
  await applyEvents(workspace, events);
}

async function assign(workspace: Workspace, events: string): Promise<void> {
  const pairs = events.split(" ").map((event) => event.split(">") as [string, string]);
  await applyEvents(
    workspace,
    pairs.map(([article, story]) => ({ kind: "assigned", article, story })),
  );
}

async function placesNow({ store }: Workspace): Promise<string> {
  const rows = await store.selectFrom("articles").select("place").orderBy("place").execute();
  return rows.map(({ place }) => place).join(" ");
}

/** What the index of words has; it compares itself with the texts. */
async function foundNow(workspace: Workspace): Promise<string> {
  await sql`insert into article_words (article_words, rank) values ('integrity-check', 1)`.execute(
    workspace.store,
  );
  const found = await searchArticles(workspace, "text", 100);
  return found
    .map(({ article }) => article.id)
    .sort()
    .join(" ");
}

async function count({ store }: Workspace): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of ["articles", "revisions", "memberships", "stories", "story_events"] as const) {
    counts[table] = (await store.selectFrom(table).selectAll().execute()).length;
  }
  return counts;
}

async function pages({ store }: Workspace): Promise<number> {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store);
  return rows[0]!.page_count;
}
