import type { Store } from "../store/open-store.ts";
import { type Lookout, listChangedStories, saveLook, type ToldStory } from "../store/told-stories.ts";
import type { Publishing } from "./serve-slot.ts";
import { type ThreadOutcome, tellInThread } from "./tell-in-thread.ts";

/** What came of looking for changes in the stories of a thread, for the log. */
export interface ThreadReport {
  readonly platform: string;
  readonly channel: string;
  readonly outcome: ThreadOutcome | { readonly kind: "failed"; readonly error: unknown };
}

/** After so long only stories that are followed are looked at: what was told then is told in digests. */
const freshMs = 7 * 24 * 3_600_000;

/** Which stories are looked at; `now` is in epoch milliseconds. */
export function lookoutAt(now: number, everyMs: number): Lookout {
  const [lookedBefore, toldSince, at] = [now - everyMs, now - freshMs, now].map((ms) =>
    new Date(ms).toISOString(),
  );
  return { lookedBefore: lookedBefore!, toldSince: toldSince!, now: at! };
}

/**
 * Looks for changes in all stories that channels were told of, of all workspaces, and has them told where the stories
 * are: those of one thread together. One that fails is looked at again the next time; the others go on.
 */
export async function tellChanges(
  store: Store,
  publishing: Publishing & { readonly everyMs: number },
): Promise<readonly ThreadReport[]> {
  const changed = await listChangedStories(store, lookoutAt(publishing.now(), publishing.everyMs));
  const threads = Map.groupBy(changed, ({ workspace, platform, channel, thread }) =>
    JSON.stringify([workspace.id, platform, channel, thread]),
  );
  const reports: ThreadReport[] = [];
  for (const stories of threads.values()) {
    publishing.signal.throwIfAborted();
    const [{ platform, channel }] = stories as [ToldStory, ...ToldStory[]];
    reports.push({ platform, channel, outcome: await tryTell(stories as [ToldStory], publishing) });
  }
  return reports;
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
