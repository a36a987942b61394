import { findCopies } from "./cluster/find-copies.ts";
import type { Story } from "./news/story.ts";
import { searchStories } from "./store/search.ts";
import { findStoryIds, readStories, type StoredStory } from "./store/stories.ts";
import type { Workspace } from "./store/workspace.ts";

/** So many stories, those that have the words best, are read whole. */
const mostStories = 16;

/** The stored stories that some words can be about, copies linked: those that have them, or the one that has them as its id. */
export async function storiesAbout(workspace: Workspace, words: string): Promise<readonly Story[]> {
  const id = /^s-[\w-]+$/.exec(words.trim())?.[0];
  const found =
    id === undefined ? await searchStories(workspace, words, mostStories) : await readNamed(workspace, id);
  return found.map((story) => ({ ...story, copyOf: findCopies(story.articles) }));
}

async function readNamed(workspace: Workspace, id: string): Promise<readonly StoredStory[]> {
  const now = (await findStoryIds(workspace, [id])).get(id);
  return now === undefined ? [] : readStories(workspace, [now]);
}
