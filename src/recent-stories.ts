import { findCopies } from "./cluster/find-copies.ts";
import type { Story } from "./news/story.ts";
import type { Store } from "./store/open-store.ts";
import { listStoryIds, readStories } from "./store/stories.ts";

/** So many stories are read at once, texts and all. */
const BATCH = 200;

/** The stored stories with news at or after `since` (ISO 8601; null: all), the newest first, copies linked. */
export async function* recentStories(store: Store, since: string | null): AsyncGenerator<Story> {
  const ids = await listStoryIds(store, since);
  for (let i = 0; i < ids.length; i += BATCH) {
    const stories = await readStories(store, ids.slice(i, i + BATCH));
    for (const { id, articles } of stories) yield { id, articles, copyOf: findCopies(articles) };
  }
}
