import { type Clusterer, createClusterer } from "../cluster/create-clusterer.ts";
import { resolveTies } from "../cluster/ties.ts";
import { packTraits, readTraits, type Traits, traitsVersion, unpackTraits } from "../cluster/traits.ts";
import type { Article } from "../news/article.ts";
import type { StoryEvent } from "../news/story-event.ts";
import { readWaiting } from "../store/articles.ts";
import { readDecisions } from "../store/decisions.ts";
import type { Store } from "../store/open-store.ts";
import { readOpenStories, type StoredMember, saveTraits } from "../store/open-stories.ts";
import { saveGrouping } from "../store/stories.ts";
import { readStoriesVersion } from "../store/stories-version.ts";
import { inTransaction, type Workspace } from "../store/workspace.ts";
import type { Effects } from "./effects.ts";

/**
 * So many articles are grouped at once and stored together: what a crash can cost is the time that took, and what
 * others wait for an answer of this thread.
 */
const BATCH = 250;

/** A clusterer that knows the stored stories, as they are at a version, and heeds what people decided. */
interface Grouping {
  readonly version: string;
  readonly clusterer: Clusterer;
}

/** The latest of each open store by workspace, to go on with: together they know what one of all articles would. */
const groupings = new WeakMap<Store, Map<string, Grouping>>();
/** The last of the calls for each open store. */
const calls = new WeakMap<Store, Promise<unknown>>();

/**
 * Groups the articles that wait; the ids of the stories that this changed. Calls for one open store wait for one
 * another, and each goes on where the one before stopped, unless somebody else changed the stories meanwhile. A text
 * that changes after it was grouped is looked at again only when the stories are.
 */
export function groupWaiting(workspace: Workspace, effects: Effects): Promise<ReadonlySet<string>> {
  const before = calls.get(workspace.store) ?? Promise.resolve();
  const call = before.then(() => groupBatches(workspace, effects));
  calls.set(
    workspace.store,
    call.catch(() => {}),
  );
  return call;
}

async function groupBatches(workspace: Workspace, effects: Effects): Promise<ReadonlySet<string>> {
  const touched = new Set<string>();
  let grouping = takeGrouping(workspace);
  for (;;) {
    effects.signal.throwIfAborted();
    const batch = await readWaiting(workspace, BATCH);
    if (batch.length === 0) break;
    if (grouping?.version !== (await readStoriesVersion(workspace))) {
      // What waits is read again afterwards: another process may have grouped some of it meanwhile.
      grouping = await resumeGrouping(workspace);
      continue;
    }
    // The database answers without a pause: without this one nothing else in this thread would have its turn.
    await new Promise((resolve) => setImmediate(resolve));
    effects.onProgress(`grouping ${batch.length} articles`);
    const { events, next } = await groupBatch(workspace, grouping, batch, effects);
    if (next !== null) for (const id of events.flatMap(storyOf)) touched.add(id);
    grouping = next;
  }
  if (grouping !== null) keepGrouping(workspace, grouping);
  return touched;
}

/** It is not put back where something fails: then the clusterer knows more than the store. */
function takeGrouping({ id, store }: Workspace): Grouping | null {
  const kept = groupings.get(store);
  const grouping = kept?.get(id) ?? null;
  kept?.delete(id);
  return grouping;
}

function keepGrouping({ id, store }: Workspace, grouping: Grouping): void {
  const kept = groupings.get(store) ?? new Map<string, Grouping>();
  groupings.set(store, kept.set(id, grouping));
}

/** What happened to the stories, and how to go on; null where they had changed, and nothing is stored. */
async function groupBatch(
  workspace: Workspace,
  { version, clusterer }: Grouping,
  batch: readonly Article[],
  { now }: Effects,
): Promise<{ readonly events: readonly StoryEvent[]; readonly next: Grouping | null }> {
  const traits = batch.map(readTraits);
  const events = clusterer.add(traits);
  const saved = await inTransaction(workspace, async (inner) => {
    // Before the stories: those of what is retired at once are not kept.
    await keepTraits(inner, traits);
    return saveGrouping(inner, { version, events, at: new Date(now()).toISOString() });
  });
  const next = saved === null ? null : { version: saved, clusterer };
  return { events, next };
}

async function resumeGrouping(workspace: Workspace): Promise<Grouping> {
  const { version, stories, taken } = await readOpenStories(workspace, traitsVersion);
  const unread: Traits[] = [];
  const read = (member: StoredMember): Traits => {
    if (member.kind === "read") return unpackTraits(member.origin, member.traits);
    const traits = readTraits(member.article);
    unread.push(traits);
    return traits;
  };
  const known = stories.map(({ id, members }) => ({ id, articles: members.map(read) }));
  await keepTraits(workspace, unread);
  const ties = resolveTies(await readDecisions(workspace));
  return { version, clusterer: createClusterer({ stories: known, taken, ties }) };
}

function keepTraits(workspace: Workspace, traits: readonly Traits[]): Promise<void> {
  const packed = traits.map((one) => ({ article: one.id, bytes: packTraits(one) }));
  return saveTraits(workspace, traitsVersion, packed);
}

function storyOf(event: StoryEvent): string | [] {
  switch (event.kind) {
    case "assigned":
      return event.story;
    case "merged":
    case "split":
      return event.into;
    case "moved":
      return event.to;
    case "retired":
      return [];
  }
}
