import type { Store } from "../store/open-store.ts";
import { listChangedStories, saveLook, type ToldStory } from "../store/told-stories.ts";
import { lookoutAt } from "./lookout-at.ts";
import type { Publishing } from "./serve-slot.ts";
import { type ThreadOutcome, tellInThread } from "./tell-in-thread.ts";

/** What came of looking for changes in the stories of a thread, for the log. */
export interface ThreadReport {
  readonly workspace: string;
  readonly platform: string;
  readonly channel: string;
  readonly outcome: ThreadOutcome | { readonly kind: "failed"; readonly error: unknown };
}

/**
 * Looks for changes in all stories that channels were told of, of all workspaces, and has them told where the stories
 * are: those of one thread together. One that fails is looked at again the next time; the others go on.
 */
export async function* tellChanges(
  store: Store,
  publishing: Publishing & { readonly everyMs: number },
): AsyncGenerator<ThreadReport> {
  const changed = await listChangedStories(store, lookoutAt(publishing.now(), publishing.everyMs));
  const threads = Map.groupBy(changed, ({ workspace, platform, channel, thread }) =>
    JSON.stringify([workspace.id, platform, channel, thread]),
  );
  for (const stories of threads.values()) {
    publishing.signal.throwIfAborted();
    const those = stories as [ToldStory, ...ToldStory[]];
    const [{ workspace, platform, channel }] = those;
    yield { workspace: workspace.id, platform, channel, outcome: await tryTell(those, publishing) };
  }
}

async function tryTell(
  stories: readonly [ToldStory, ...ToldStory[]],
  publishing: Publishing,
): Promise<ThreadReport["outcome"]> {
  try {
    return await tellInThread(stories, publishing);
  } catch (error) {
    publishing.signal.throwIfAborted();
    const at = new Date(publishing.now()).toISOString();
    for (const one of stories) await saveLook(one.workspace, one, { seen: one.seen, at });
    return { kind: "failed", error };
  }
}
