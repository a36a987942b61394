import type { Digest, DigestSlot, ShownStory } from "../news/digest.ts";
import { digestStories } from "../newsroom/digest-stories.ts";
import type { Workspace } from "../store/workspace.ts";
import { composeForReaders, type DigestEffects } from "./compose-for-readers.ts";
import { storiesWithIds } from "./recent-stories.ts";

/**
 * What changed, in a way that matters, in the stories with these ids since their readers were last told of them: a
 * digest of updates alone, perhaps of none.
 */
export async function makeUpdates(
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
  const stories = await Array.fromAsync(storiesWithIds(workspace, [...new Set(ids)]), (one) => ({ ...one }));
  const found = await digestStories({ stories, problems: [], startedAt }, effects);
  const readers = { shown, options: { maxStories: null }, slot };
  const digest = await composeForReaders(workspace, found, readers, effects);
  return { ...digest, briefs: [], problems: [] };
}
