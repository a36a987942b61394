import { findCopies } from "../cluster/find-copies.ts";
import type { Story } from "../news/story.ts";
import { letOthersWork } from "../newsroom/let-others-work.ts";
import { listStoryIds, readStories } from "../store/stories.ts";
import type { Workspace } from "../store/workspace.ts";

/** So many stories are read at once, texts and all. */
const BATCH = 25;

/** The stored stories with news at or after `since` (ISO 8601; null: all), the newest first, copies linked. */
export async function* recentStories(workspace: Workspace, since: string | null): AsyncGenerator<Story> {
  yield* storiesWithIds(workspace, await listStoryIds(workspace, since));
}

/** The stored stories with these ids, copies linked. */
export async function* storiesWithIds(workspace: Workspace, ids: readonly string[]): AsyncGenerator<Story> {
  for (let i = 0; i < ids.length; i += BATCH) {
    await letOthersWork();
    const stories = await readStories(workspace, ids.slice(i, i + BATCH));
    for (const { id, articles } of stories) yield linkWhenAsked(id, articles);
  }
}

/** Finding copies takes longer than reading the articles, and of most stories nobody asks. */
function linkWhenAsked(id: string, articles: Story["articles"]): Story {
  let copyOf: Story["copyOf"] | undefined;
  return {
    id,
    articles,
    get copyOf() {
      copyOf ??= findCopies(articles);
      return copyOf;
    },
  };
}
