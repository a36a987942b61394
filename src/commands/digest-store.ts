import { countOf } from "../chat/count-of.ts";
import type { Problem } from "../news/digest.ts";
import { listUnhealthy } from "../polling/list-unhealthy.ts";
import { poll } from "../polling/poll.ts";
import { withWeb } from "../polling/web.ts";
import { digestStored } from "../publish/digest-stored.ts";
import { recentStories, storiesWithIds } from "../publish/recent-stories.ts";
import { readNews } from "../store/news.ts";
import { storeExists } from "../store/open-store.ts";
import { listDueSources, listSources } from "../store/sources.ts";
import { listStoryIds } from "../store/stories.ts";
import type { Workspace } from "../store/workspace.ts";
import type { Wish } from "./command-line.ts";
import { effectsOf } from "./effects-of.ts";
import { improveShown } from "./improve-shown.ts";
import { printDigest } from "./print-digest.ts";
import { webOptions } from "./web-options.ts";
import { inLocalWorkspace } from "./with-workspace.ts";
import type { World } from "./world.ts";

/** A digest without a time of its own tells what was first seen so long ago at most. */
const windowMs = 24 * 3_600_000;

/**
 * Prints the digest of what is stored, after polling the sources that are due: what was seen in the last 24 hours,
 * or what is as new as was wished for; everything where no source is configured. False, and nothing is printed,
 * where there is neither a source nor a story.
 */
export async function digestStore(wish: Wish, world: World): Promise<boolean> {
  if (!storeExists(wish.data)) return false;
  return inLocalWorkspace(wish.data, async (workspace) => {
    const hasSources = (await listSources(workspace)).length > 0;
    if (!hasSources && (await countStories(workspace)) === 0) return false;
    const startedAt = world.now();
    const problems = hasSources ? await pollDue(workspace, wish, world) : [];
    const stories =
      wish.since !== null || !hasSources
        ? recentStories(workspace, wish.since)
        : storiesWithIds(workspace, await listNews(workspace, startedAt));
    const most = Number.isFinite(wish.maxStories) ? wish.maxStories : null;
    const tellable = { stories, isWanted: () => true, shown: [], most, problems, startedAt };
    const digest = await digestStored(workspace, tellable, effectsOf(world));
    if (digest.receipt.stories === 0 && wish.since === null) await tellOfOlder(workspace, world);
    printDigest(await improveShown(digest, wish, world), wish, world);
    return true;
  });
}

async function listNews(workspace: Workspace, now: number): Promise<readonly string[]> {
  const since = new Date(now - windowMs).toISOString();
  return (await readNews(workspace, { since, lastArticle: null })).stories;
}

/** Who added a feed of old entries wonders where they are. */
async function tellOfOlder(workspace: Workspace, world: World): Promise<void> {
  const count = await countStories(workspace);
  if (count === 0) return;
  const kept = countOf(count, "older story is", "older stories are");
  world.tell(`nothing new in the last 24 hours; ${kept} kept, shown by: digest --since DATE`);
}

async function countStories(workspace: Workspace): Promise<number> {
  return (await listStoryIds(workspace, null)).length;
}

async function pollDue(workspace: Workspace, wish: Wish, world: World): Promise<readonly Problem[]> {
  const due = await listDueSources(workspace, new Date(world.now()).toISOString());
  const { problems } = await withWeb(webOptions(wish, world), (web) =>
    poll(due, workspace, { ...effectsOf(world), random: Math.random, web }),
  );
  return [...problems, ...listUnhealthy(await listSources(workspace))];
}
