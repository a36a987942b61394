import assert from "node:assert/strict";
import type { StoryEvent } from "../../src/news/story-event.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import { saveGrouping } from "../../src/store/stories.ts";
import { readStoriesVersion } from "../../src/store/stories-version.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";

const at = "2026-03-09T00:00:00.000Z";

/** Stores an article for each letter, published a day after the other from 1 March 2026; `?` is undated. */
export async function storeSamples(workspace: Workspace, letters: string, word = "Text"): Promise<void> {
  const placed = [...letters].map((id, i) => {
    const publishedAt = id === "?" ? null : `2026-03-0${i + 1}T00:00:00.000Z`;
    return {
      place: id,
      article: sampleArticle({ id, publishedAt, title: `Title ${id}`, text: `${word} ${id}.` }),
    };
  });
  await storeArticles(workspace, { placed, seenAt: at, isSame: () => true });
}

/** Applies events as grouping does. */
export async function applyEvents(workspace: Workspace, events: readonly StoryEvent[]): Promise<void> {
  const version = await readStoriesVersion(workspace);
  assert.notEqual(await saveGrouping(workspace, { version, events, at }), null);
}

/** Stores an article for each letter of the stories (`A:ab B:c`), grouped so. */
export async function storeStories(workspace: Workspace, stories: string, word = "Text"): Promise<void> {
  const groups = stories.split(" ").map((story) => story.split(":") as [string, string]);
  await storeSamples(workspace, groups.map(([, articles]) => articles).join(""), word);
  const events = groups.flatMap(([story, articles]) =>
    [...articles].map((article) => ({ kind: "assigned" as const, article, story })),
  );
  await applyEvents(workspace, events);
}

/** All stories with their articles, as `A:ab B:c`. */
export async function storiesNow(workspace: Workspace): Promise<string> {
  const rows = await workspace.store
    .selectFrom("memberships")
    .where("story", "is not", null)
    .selectAll()
    .orderBy("article")
    .execute();
  const stories = Map.groupBy(rows, ({ story }) => story);
  return [...stories]
    .map(([id, articles]) => `${id}:${articles.map(({ article }) => article).join("")}`)
    .sort()
    .join(" ");
}
