import assert from "node:assert/strict";
import { test } from "node:test";
import { readOpenStories, saveTraits } from "../../src/store/open-stories.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";
import { applyEvents, storeSamples, storeStories } from "./sample-stories.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

const at = "2026-03-09T12:00:00.000Z";
const bytes = Uint8Array.of(1, 2, 3);

test("open stories come with those longest without news first, articles in the order in which they came", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeSamples(workspace, "abcd");
  const storyOf = { a: "A", b: "B", c: "C", d: "A" };
  const events = Object.entries(storyOf).map(
    ([article, story]) => ({ kind: "assigned", article, story }) as const,
  );
  await applyEvents(workspace, [...events, { kind: "retired", story: "C", articles: ["c"] }]);
  assert.equal(await openNow(workspace), "B:b A:ad");
});

test("what was read in an article is kept until its text changes, its story is retired, or it is read otherwise", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:ab B:c");
  const save = (version: number) =>
    saveTraits(
      workspace,
      version,
      ["a", "b", "c"].map((article) => ({ article, bytes })),
    );
  await save(1);
  assert.equal(await openNow(workspace), "A:AB B:C");
  assert.equal(await openNow(workspace, 2), "A:ab B:c");
  await save(2);
  assert.equal(await openNow(workspace, 2), "A:AB B:C");
  const edited = sampleArticle({ id: "b2", text: "Edited." });
  await storeArticles(workspace, {
    placed: [{ place: "b", article: edited }],
    seenAt: at,
    isSame: () => true,
  });
  assert.equal(await openNow(workspace, 2), "A:Ab B:C");
  await applyEvents(workspace, [{ kind: "retired", story: "A", articles: ["a", "b"] }]);
  const kept = await workspace.store.selectFrom("article_traits").select("article").execute();
  assert.deepEqual(
    kept.map(({ article }) => article),
    ["c"],
  );
});

test("an article of which nothing is kept comes with its text under its first id, others with where they stand", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "A:ab");
  await saveTraits(workspace, 1, [{ article: "a", bytes }]);
  const edited = sampleArticle({ id: "b2", text: "Edited." });
  await storeArticles(workspace, {
    placed: [{ place: "b", article: edited }],
    seenAt: at,
    isSame: () => true,
  });
  const { stories } = await readOpenStories(workspace, 1);
  const [a, b] = stories[0]!.members;
  const origin = {
    id: "a",
    publishedAt: "2026-03-01T00:00:00.000Z",
    outlet: sampleArticle({ id: "a" }).outlet,
  };
  assert.deepEqual(a, { kind: "read", origin, traits: bytes });
  assert.deepEqual(b, { kind: "unread", article: { ...edited, id: "b" } });
});

test("ids that stories had which were founded by articles of open ones are taken", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeStories(workspace, "s-a:a s-a-2:b s-a-3:c s-b-2:d s-ab-2:e");
  await applyEvents(workspace, [
    { kind: "merged", from: "s-a-2", into: "s-a" },
    { kind: "retired", story: "s-a-3", articles: ["c"] },
    { kind: "retired", story: "s-ab-2", articles: ["e"] },
  ]);
  const { taken } = await readOpenStories(workspace, 1);
  assert.deepEqual([...taken].sort(), ["s-a-2", "s-a-3", "s-b-2"]);
});

/** The open stories as `A:ab`, articles whose traits are kept in capitals. */
async function openNow(workspace: Workspace, version = 1): Promise<string> {
  const { stories } = await readOpenStories(workspace, version);
  return stories
    .map(({ id, members }) => {
      const letters = members.map((one) =>
        one.kind === "read" ? one.origin.id.toUpperCase() : one.article.id,
      );
      return `${id}:${letters.join("")}`;
    })
    .join(" ");
}
