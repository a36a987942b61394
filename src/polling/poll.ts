import type { Problem } from "../news/digest.ts";
import { groupWaiting } from "../newsroom/group-waiting.ts";
import { type ConfiguredSource, saveSourceState } from "../store/sources.ts";
import type { StoredCounts } from "../store/store-articles.ts";
import type { Workspace } from "../store/workspace.ts";
import { planNextPoll } from "./next-poll.ts";
import { pollFeed, type SourcePoll } from "./poll-feed.ts";
import { pollFolder } from "./poll-folder.ts";
import type { PollEffects } from "./store-entries.ts";

/** What one pass over sources brought. */
export interface Polled {
  readonly articles: StoredCounts;
  /** How many stories were founded, joined, or changed otherwise. */
  readonly stories: number;
  /** What in sources could not be read; sources that could not at all say so by their health. */
  readonly problems: readonly Problem[];
}

/** So often what has come is grouped while sources are still being asked. */
const groupEveryMs = 10_000;

/**
 * Polls sources, all at once as far as their hosts allow; none waits for another. What is new is stored as it comes and
 * grouped every few seconds: a source that takes minutes holds up no news of another. May be stopped at any moment: nothing is taken for read before it is stored.
 */
export async function poll(
  sources: readonly ConfiguredSource[],
  workspace: Workspace,
  effects: PollEffects,
): Promise<Polled> {
  const touched = new Set<string>();
  const group = async () => {
    for (const story of await groupWaiting(workspace, effects)) touched.add(story);
  };
  // Not at once for each: whoever reads what feeds send needs the time of this thread more.
  let grouping = Promise.resolve();
  const timer = setInterval(() => {
    grouping = grouping.then(group);
    grouping.catch(() => {});
  }, effects.groupEveryMs ?? groupEveryMs);
  let done = 0;
  const polls = await Promise.allSettled(
    sources.map(async (source) => {
      const polled = await pollSource(source, workspace, effects);
      done += 1;
      effects.onProgress(`polled ${done} of ${sources.length} sources`);
      return polled;
    }),
  );
  clearInterval(timer);
  await grouping;
  // All have ended: nobody uses the store any more when this throws.
  const broken = polls.find(({ status }) => status === "rejected");
  if (broken?.status === "rejected") throw broken.reason;
  const results = polls.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  // Also what was left by a process that ended.
  await group();
  return {
    articles: results.map(({ counts }) => counts).reduce(add, { new: 0, changed: 0, unchanged: 0 }),
    stories: touched.size,
    problems: results.flatMap(({ problems }) => problems),
  };
}

async function pollSource(
  source: ConfiguredSource,
  workspace: Workspace,
  effects: PollEffects,
): Promise<Pick<SourcePoll, "counts" | "problems">> {
  const read = source.kind === "feed" ? pollFeed : pollFolder;
  const { outcome, counts, problems } = await read(source, workspace, effects);
  await saveSourceState(
    workspace,
    source.id,
    planNextPoll(source, outcome, effects.now(), effects.random(), effects.pace),
  );
  return { counts, problems };
}

function add(a: StoredCounts, b: StoredCounts): StoredCounts {
  return { new: a.new + b.new, changed: a.changed + b.changed, unchanged: a.unchanged + b.unchanged };
}
