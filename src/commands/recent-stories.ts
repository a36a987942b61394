import { findCopies } from "../cluster/find-copies.ts";
import type { Story } from "../news/story.ts";
import type { Store } from "../store/open-store.ts";
import { listStoryIds, listStoryIdsInNews, readStories } from "../store/stories.ts";

/** So many stories are read at once, texts and all. */
const BATCH = 200;

/** The stored stories with news at or after `since` (ISO 8601; null: all), the newest first, copies linked. */
export async function* recentStories(store: Store, since: string | null): AsyncGenerator<Story> {
  yield* readWithCopies(store, await listStoryIds(store, since));
}

/** The stored stories with articles first seen at or after `since` (ISO 8601), but for what was old by then; copies linked. */
export async function* newlySeenStories(store: Store, since: string): AsyncGenerator<Story> {
  yield* readWithCopies(store, await listStoryIdsInNews(store, since));
}

async function* readWithCopies(store: Store, ids: readonly string[]): AsyncGenerator<Story> {
  for (let i = 0; i < ids.length; i += BATCH) {
    const stories = await readStories(store, ids.slice(i, i + BATCH));
    for (const { id, articles } of stories) yield { id, articles, copyOf: findCopies(articles) };
  }
}
