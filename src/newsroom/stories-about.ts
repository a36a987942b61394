import { relatedWords } from "../answer/related-words.ts";
import { findCopies } from "../cluster/find-copies.ts";
import { isStoryId, type Story } from "../news/story.ts";
import { searchStories } from "../store/search.ts";
import { findStoryIds, readStories, type StoredStory } from "../store/stories.ts";
import type { Workspace } from "../store/workspace.ts";

/** So many stories, those that have the words best, are read whole. */
const mostStories = 16;

/** Fewer are likely not all that were meant. */
const fewStories = 4;

/** The stored stories that some words can be about, copies linked: those that have them, or the one that has them as its id. */
export async function storiesAbout(workspace: Workspace, words: string): Promise<readonly Story[]> {
  const name = words.trim();
  const found = isStoryId(name) ? await readNamed(workspace, name) : await searchWidely(workspace, name);
  return found.map((story) => ({ ...story, copyOf: findCopies(story.articles) }));
}

/** Stories with the words themselves; where these are few, also those that tell it in other words. */
async function searchWidely(workspace: Workspace, words: string): Promise<readonly StoredStory[]> {
  const found = await searchStories(workspace, words, mostStories);
  if (found.length >= fewStories) return found;
  const others = await searchStories(workspace, relatedWords(words).join(" "), mostStories - found.length);
  const known = new Set(found.map(({ id }) => id));
  return [...found, ...others.filter(({ id }) => !known.has(id))];
}

async function readNamed(workspace: Workspace, id: string): Promise<readonly StoredStory[]> {
  const now = (await findStoryIds(workspace, [id])).get(id);
  return now === undefined ? [] : readStories(workspace, [now]);
}
