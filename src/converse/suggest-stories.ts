import type { Choice } from "../chat/render-choice.ts";
import { findCopies } from "../cluster/find-copies.ts";
import { storiesAbout } from "../newsroom/stories-about.ts";
import { listStoryIds, readStories } from "../store/stories.ts";
import type { Workspace } from "../store/workspace.ts";
import { findHeadline } from "../summarize/headline.ts";

/** So many are offered at most. */
const mostSuggested = 25;

/** The stories that somebody may mean who has typed so much; the newest where that is nothing. */
export async function suggestStories(workspace: Workspace, typed: string): Promise<readonly Choice[]> {
  const stories = typed.trim() === "" ? await newestStories(workspace) : await storiesAbout(workspace, typed);
  return stories.slice(0, mostSuggested).map((story) => ({ id: story.id, headline: findHeadline(story) }));
}

async function newestStories(workspace: Workspace) {
  const ids = (await listStoryIds(workspace, null)).slice(0, mostSuggested);
  const stories = await readStories(workspace, ids);
  return stories.map((story) => ({ ...story, copyOf: findCopies(story.articles) }));
}
