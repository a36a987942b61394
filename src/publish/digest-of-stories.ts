import type { Digest, DigestSlot, ShownStory } from "../news/digest.ts";
import { digestStories } from "../newsroom/digest-stories.ts";
import { findStoryIds } from "../store/stories.ts";
import type { Workspace } from "../store/workspace.ts";
import { composeForReaders, type DigestEffects } from "./compose-for-readers.ts";
import { storiesWithIds } from "./recent-stories.ts";

/**
 * The digest of the stories that have or had these ids, and nothing else: of those that readers were shown what changed
 * since, in a way that matters, the others as they are now.
 */
export async function digestOfStories(
  workspace: Workspace,
  {
    ids,
    shown,
    slot,
  }: {
    readonly ids: readonly string[];
    readonly shown: readonly ShownStory[];
    readonly slot: DigestSlot;
  },
  effects: DigestEffects,
): Promise<Digest> {
  const startedAt = effects.now();
  const names = new Set((await findStoryIds(workspace, ids)).values());
  const stories = await Array.fromAsync(storiesWithIds(workspace, [...names]), (one) => ({ ...one }));
  const found = await digestStories({ stories, problems: [], startedAt }, effects);
  return composeForReaders(workspace, found, { shown, options: { maxStories: null }, slot }, effects);
}
