import assert from "node:assert/strict";
import { test } from "node:test";
import type { StoryEvent } from "../../src/news/story-event.ts";
import { findStoryIds, listStoryIds, readStories } from "../../src/store/stories.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { applyEvents, storeSamples, storiesNow } from "./sample-stories.ts";
import { temporaryWorkspace } from "./temporary-store.ts";

/** Events in short, and the stories that they leave: `id:articles`. */
const cases: readonly { name: string; events: string; stories: string }[] = [
  { name: "articles are assigned", events: "a>A b>A c>C", stories: "A:ab C:c" },
  { name: "a story merges with all its articles", events: "a>A b>B c>B B=>A", stories: "A:abc" },
  { name: "what is assigned after a merge stays", events: "a>A b>B B=>A c>A", stories: "A:abc" },
  { name: "articles are split off", events: "a>A b>A c>A A/bc>B", stories: "A:a B:bc" },
  { name: "an article moves", events: "a>A b>A c>C A/b~C", stories: "A:a C:bc" },
  { name: "a merged story may come back", events: "a>A b>B B=>A A/b>B", stories: "A:a B:b" },
  { name: "one is split off and merged again", events: "a>A b>A A/b>B B=>A", stories: "A:ab" },
  { name: "a split from what merges away", events: "a>A b>B c>B B=>A B/c>C", stories: "A:ab C:c" },
];
for (const { name, events, stories } of cases) {
  test(name, async (t) => {
    const workspace = await temporaryWorkspace(t);
    await storeSamples(workspace, "abc");
    await applyEvents(workspace, parse(events));
    assert.equal(await storiesNow(workspace), stories);
  });
}

test("an id leads through any number of merges to the story that has the articles now", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeSamples(workspace, "abcd");
  await applyEvents(workspace, parse("a>A b>B c>C d>D D=>C C=>B B=>A"));
  assert.deepEqual(
    [...(await findStoryIds(workspace, ["A", "B", "C", "D", "never"]))].sort(),
    ["A", "B", "C", "D"].map((id) => [id, "A"]),
  );
});

test("the history tells each change, with the articles that a split took", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeSamples(workspace, "abc");
  await applyEvents(workspace, parse("a>A b>A c>C C=>A A/bc>B"));
  const rows = await workspace.store.selectFrom("story_events").selectAll().orderBy("id").execute();
  assert.deepEqual(
    rows.map(({ kind, story, from_story, article }) => [kind, story, from_story, article].join(" ")),
    ["assigned A  a", "assigned A  b", "assigned C  c", "merged A C ", "split B A b", "split B A c"],
  );
});

test("a list since a day has the stories with news on it or later, undated ones by when they came", async (t) => {
  const workspace = await temporaryWorkspace(t);
  // Sample articles are published a day after the other, from 1 March 2026; the last is undated, seen on the 9th.
  await storeSamples(workspace, "abc?");
  await applyEvents(workspace, parse("a>A b>B c>A ?>U"));
  const since = async (day: string | null) => (await listStoryIds(workspace, day)).join("");
  assert.equal(await since(null), "UAB");
  assert.equal(await since("2026-03-03T00:00:00.000Z"), "UA");
  assert.equal(await since("2026-03-09T00:00:00.000Z"), "U");
  assert.equal(await since("2026-03-10T00:00:00.000Z"), "");
});

test("stories are read in the order of their ids, articles in that of publication", async (t) => {
  const workspace = await temporaryWorkspace(t);
  await storeSamples(workspace, "abc?");
  await applyEvents(workspace, parse("?>A c>A a>A b>B"));
  assert.deepEqual(await readIds(workspace, ["B", "A", "nobody"]), ["B:b", "A:ac?"]);
});

async function readIds(workspace: Workspace, ids: readonly string[]): Promise<readonly string[]> {
  const stories = await readStories(workspace, ids);
  return stories.map(({ id, articles }) => `${id}:${articles.map((article) => article.id).join("")}`);
}

/** `a>A` assigned, `B=>A` merged, `A/bc>B` split, `A/b~C` moved. */
function parse(events: string): StoryEvent[] {
  return events.split(" ").map((event) => {
    const [left, right] = event.split(/=>|>|~/) as [string, string];
    if (event.includes("=>")) return { kind: "merged", from: left, into: right };
    const [from, articles] = left.split("/") as [string, string?];
    if (articles === undefined) return { kind: "assigned", article: left, story: right };
    if (event.includes("~")) return { kind: "moved", article: articles, from, to: right };
    return { kind: "split", from, into: right, articles: [...articles] };
  });
}
