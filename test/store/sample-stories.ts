import assert from "node:assert/strict";
import type { StoryEvent } from "../../src/news/story-event.ts";
import type { Store } from "../../src/store/open-store.ts";
import { storeArticles } from "../../src/store/store-articles.ts";
import { readStoriesVersion, saveGrouping } from "../../src/store/stories.ts";
import { sampleArticle } from "../cluster/sample-articles.ts";

const at = "2026-03-09T00:00:00.000Z";

/** Stores an article for each letter, published a day after the other from 1 March 2026; `?` is undated. */
export async function storeSamples(store: Store, letters: string): Promise<void> {
  const placed = [...letters].map((id, i) => {
    const publishedAt = id === "?" ? null : `2026-03-0${i + 1}T00:00:00.000Z`;
    return {
      place: id,
      article: sampleArticle({ id, publishedAt, title: `Title ${id}`, text: `Text ${id}.` }),
    };
  });
  await storeArticles(store, { placed, seenAt: at, isSame: () => true });
}

/** Applies events as grouping does. */
export async function applyEvents(store: Store, events: readonly StoryEvent[]): Promise<void> {
  const version = await readStoriesVersion(store);
  assert.notEqual(await saveGrouping(store, { version, events, at }), null);
}

/** Stores an article for each letter of the stories (`A:ab B:c`), grouped so. */
export async function storeStories(store: Store, stories: string): Promise<void> {
  const groups = stories.split(" ").map((story) => story.split(":") as [string, string]);
  await storeSamples(store, groups.map(([, articles]) => articles).join(""));
  const events = groups.flatMap(([story, articles]) =>
    [...articles].map((article) => ({ kind: "assigned" as const, article, story })),
  );
  await applyEvents(store, events);
}

/** All stories with their articles, as `A:ab B:c`. */
export async function storiesNow(store: Store): Promise<string> {
  const rows = await store
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
