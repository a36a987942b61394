import { createFolderMemory } from "../polling/folder-memory.ts";
import { createWeb } from "../polling/web.ts";
import { watchTimes } from "../sources/watch-folder.ts";
import { removeModelAnswers } from "../store/model-answers.ts";
import { openStore, type Store } from "../store/open-store.ts";
import { retireOldArticles } from "../store/retire-old-articles.ts";
import {
  type ConfiguredSource,
  listDueSources,
  listSources,
  listWorkspacesWithSources,
} from "../store/sources.ts";
import { inWorkspace } from "../store/workspace.ts";
import type { OpenDesk } from "./desk.ts";
import type { DeskWorld } from "./desk-world.ts";
import { createFolderWatches } from "./folder-watches.ts";
import { pollAndLog } from "./poll-and-log.ts";
import { repeat } from "./repeat.ts";
import type { WorkerData } from "./service-settings.ts";

/** What brings articles in, in a thread of its own. */
export interface IngestDesk {
  /** Takes in what is new as it comes, until the signal is aborted. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** Resolves as soon as this thread has time: while it hangs nothing comes in, and nobody hears of it otherwise. */
  readonly ping: () => Promise<void>;
}

/** Feeds that are due, folders that have changed, and sources that were added are looked for so often. */
const lookEveryMs = 1_000;
/** Old articles are removed so often. */
const dayMs = 24 * 3_600_000;

/** Opens the desk on the configured store. */
export async function openIngestDesk(
  { config }: WorkerData,
  world: DeskWorld,
): Promise<OpenDesk<IngestDesk>> {
  const store = await openStore(config.data);
  const { allow, contact } = config.polling;
  const web = createWeb({ allow, contact, now: world.now });
  const folders = createFolderMemory(watchTimes.settleMs);
  const watches = createFolderWatches(watchTimes, world.log);
  const { now, random, log } = world;

  const pollThose = async (isMeant: (source: ConfiguredSource) => boolean, signal: AbortSignal) => {
    const onProgress = (progress: string) => log("debug", "articles are taken in", { progress });
    const effects = { now, random, signal, onProgress, web, folders, pace: config.polling, log };
    for (const workspace of await listWorkspacesWithSources(store)) {
      const due = (await listDueSources(workspace, new Date(now()).toISOString())).filter(isMeant);
      if (due.length > 0) await pollAndLog(due, workspace, effects);
    }
  };
  const pollFeeds = (signal: AbortSignal) => pollThose(({ kind }) => kind === "feed", signal);
  const pollChanged = async (signal: AbortSignal) => {
    await watches.watch(await listFolders(store), now());
    const changed = watches.takeChanged(now());
    if (changed.size > 0) await pollThose(({ id }) => changed.has(id), signal);
  };

  let retiredAt = Number.NEGATIVE_INFINITY;
  const retire = async (signal: AbortSignal) => {
    // By the clock and not by a timer, which stands still while a machine sleeps.
    const startedAt = now();
    if (Math.abs(startedAt - retiredAt) < dayMs) return;
    const before = new Date(startedAt - config.retentionDays * dayMs).toISOString();
    await removeModelAnswers(inWorkspace(store, "local"), before);
    for (const workspace of await listWorkspacesWithSources(store)) {
      const age = { before, now: new Date(startedAt).toISOString() };
      const articles = await retireOldArticles(workspace, age, signal);
      if (articles > 0)
        log("info", "old articles retired", { workspace: workspace.id, retiredArticles: articles });
    }
    retiredAt = startedAt;
  };

  return {
    desk: {
      // A slow feed must not hold up a folder.
      run: async (signal) => {
        await Promise.all([
          repeat(pollFeeds, { name: "polling of feeds", everyMs: lookEveryMs, log }, signal),
          repeat(pollChanged, { name: "reading of folders", everyMs: lookEveryMs, log }, signal),
          repeat(retire, { name: "retiring of old articles", everyMs: lookEveryMs, log }, signal),
        ]);
      },
      ping: async () => {},
    },
    close: async () => {
      await watches.close();
      await web.close();
      await store.destroy();
    },
  };
}

async function listFolders(store: Store): Promise<readonly ConfiguredSource[]> {
  const workspaces = await listWorkspacesWithSources(store);
  const sources = await Promise.all(workspaces.map(listSources));
  return sources.flat().filter(({ kind }) => kind === "folder");
}
