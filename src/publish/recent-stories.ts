import { findCopies } from "../cluster/find-copies.ts";
import type { Story } from "../news/story.ts";
import { listStoryIds, listStoryIdsInNews, readStories } from "../store/stories.ts";
import type { Workspace } from "../store/workspace.ts";

/** So many stories are read at once, texts and all. */
const BATCH = 200;

/** The stored stories with news at or after `since` (ISO 8601; null: all), the newest first, copies linked. */
export async function* recentStories(workspace: Workspace, since: string | null): AsyncGenerator<Story> {
  yield* readWithCopies(workspace, await listStoryIds(workspace, since));
}

/** The stored stories with articles first seen at or after `since` (ISO 8601), but for what was old by then; copies linked. */
export async function* newlySeenStories(workspace: Workspace, since: string): AsyncGenerator<Story> {
  yield* readWithCopies(workspace, await listStoryIdsInNews(workspace, since));
}

async function* readWithCopies(workspace: Workspace, ids: readonly string[]): AsyncGenerator<Story> {
  for (let i = 0; i < ids.length; i += BATCH) {
    const stories = await readStories(workspace, ids.slice(i, i + BATCH));
    for (const { id, articles } of stories) yield { id, articles, copyOf: findCopies(articles) };
  }
}
