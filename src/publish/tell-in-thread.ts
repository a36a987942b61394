import { labelUpdates } from "../chat/labels.ts";
import { renderReply } from "../chat/render-reply.ts";
import { planReply } from "../deliver/plan-delivery.ts";
import { findDigestThread, listPosts, readTold, saveReply, wholeThread } from "../store/digest-threads.ts";
import { saveLook, type ToldStory } from "../store/told-stories.ts";
import { changePosts } from "./change-posts.ts";
import { digestOfStories } from "./digest-of-stories.ts";
import type { Publishing } from "./serve-slot.ts";

/** What came of looking for changes in the stories of a thread. */
export type ThreadOutcome =
  | { readonly kind: "made"; readonly digest: number; readonly updates: number }
  | { readonly kind: "nothing to tell" };

/**
 * Looks for what changed in stories that one thread has told, and puts it into the outbox: a reply in the thread, and
 * notes in the posts that told the stories. Each change is told once, here or in the next digest.
 */
export async function tellInThread(
  stories: readonly [ToldStory, ...ToldStory[]],
  { renderers, zone: usualZone, ...effects }: Publishing,
): Promise<ThreadOutcome> {
  const [{ workspace, platform, channel, thread: id }] = stories;
  const at = new Date(effects.now()).toISOString();
  const look = async () => {
    for (const one of stories) await saveLook(workspace, one, { seen: one.articles, at });
  };
  const renderer = renderers.get(platform);
  const thread = await findDigestThread(workspace, id);
  const posts = await listPosts(workspace, { digest: id, platform, channel });
  const replyTo = posts[0]?.ref ?? null;
  if (renderer === undefined || thread === undefined || replyTo === null) {
    await look();
    return nothing;
  }
  const zone = thread.digest.slot?.zone ?? usualZone;
  const shown = await readTold(workspace, stories);
  const ids = stories.map(({ storyNow }) => storyNow);
  const slot = { dueAt: at, postedAt: at, zone };
  const found = await digestOfStories(workspace, { ids, shown, slot }, effects);
  const digest = { ...found, briefs: [], problems: [] };
  const { updates } = digest;
  if (updates.length > 0) {
    const key = `changes since digest ${id}, ${localTime(at, zone)}`;
    const replies = [...thread.replies, { digest, isTold: true, madeAt: at }];
    const labels = labelUpdates(wholeThread({ ...thread, replies })).slice(-updates.length);
    const delivery = planReply(
      renderReply(updates, labels),
      { replyTo, changes: changePosts(thread, { posts, updates, at, zone }, renderer) },
      {
        workspace: workspace.id,
        slot: { id: null, key, dueAt: at, claimedAt: at, platform, channel },
        platform: renderer,
      },
    );
    const told = stories.map(({ story, digest: last }) => ({ story, digest: last }));
    const reply = { platform, channel, thread: id, key, told, digest, madeAt: at };
    const saved = await saveReply(workspace, reply, delivery);
    if (saved === null) return nothing;
    await look();
    return { kind: "made", digest: saved, updates: updates.length };
  }
  await look();
  return nothing;
}

/** "2026-03-10 14:05" */
function localTime(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(at));
}

const nothing: ThreadOutcome = { kind: "nothing to tell" };
