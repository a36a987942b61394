import { labelUpdates } from "../chat/labels.ts";
import type { PostRef, Renderer } from "../chat/platform.ts";
import { renderReply } from "../chat/render-reply.ts";
import { planReply } from "../deliver/plan-delivery.ts";
import type { Digest } from "../news/digest.ts";
import type { DeliveryPart } from "../store/delivery-parts.ts";
import {
  type DigestThread,
  findDigestThread,
  listPosts,
  readTold,
  saveReply,
  wholeThread,
} from "../store/digest-threads.ts";
import type { NewDelivery } from "../store/digests.ts";
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
  publishing: Publishing,
): Promise<ThreadOutcome> {
  const [{ workspace, platform, channel, thread: id }] = stories;
  const at = new Date(publishing.now()).toISOString();
  const renderer = publishing.renderers.get(platform);
  const thread = await findDigestThread(workspace, id);
  const posts = await listPosts(workspace, { digest: id, platform, channel });
  const replyTo = posts[0]?.ref ?? null;
  let outcome: ThreadOutcome = { kind: "nothing to tell" };
  if (renderer !== undefined && thread !== undefined && replyTo !== null) {
    const zone = thread.digest.slot?.zone ?? publishing.zone;
    const digest = await findUpdates(stories, { at, zone }, publishing);
    if (digest.updates.length > 0) {
      const key = `changes since digest ${id}, ${localTime(at, zone)}`;
      const slot = { id: null, key, dueAt: at, claimedAt: at, platform, channel };
      const occasion = { workspace: workspace.id, slot, platform: renderer };
      const delivery = planUpdates(digest, { thread, posts, replyTo, at, zone }, occasion);
      const told = stories.map(({ story, digest: last }) => ({ story, digest: last }));
      const reply = { platform, channel, thread: id, key, told, digest, madeAt: at };
      const saved = await saveReply(workspace, reply, delivery);
      // Something else is on its way there: it is looked at again when that has arrived.
      if (saved === null) return outcome;
      outcome = { kind: "made", digest: saved, updates: digest.updates.length };
    }
  }
  for (const one of stories) await saveLook(workspace, one, { seen: one.articles, at });
  return outcome;
}

/** What changed in stories since they were told, as a digest of updates alone. */
async function findUpdates(
  stories: readonly [ToldStory, ...ToldStory[]],
  { at, zone }: { readonly at: string; readonly zone: string },
  effects: Publishing,
): Promise<Digest> {
  const [{ workspace }] = stories;
  const shown = await readTold(workspace, stories);
  const ids = stories.map(({ storyNow }) => storyNow);
  const slot = { dueAt: at, postedAt: at, zone };
  const digest = await digestOfStories(workspace, { ids, shown, slot }, effects);
  return { ...digest, briefs: [], problems: [] };
}

/** Where updates are told: a thread, the posts of its digest, and the one at which it begins. */
interface ThreadPlace {
  readonly thread: DigestThread;
  readonly posts: readonly DeliveryPart[];
  readonly replyTo: PostRef;
  /** ISO 8601 */
  readonly at: string;
  readonly zone: string;
}

/** Updates as replies whose labels go on from those of the thread, and as notes in the posts. */
function planUpdates(
  digest: Digest,
  { thread, posts, replyTo, at, zone }: ThreadPlace,
  occasion: Parameters<typeof planReply>[2] & { readonly platform: Renderer },
): NewDelivery {
  const { updates } = digest;
  const replies = [...thread.replies, { digest, isTold: true, madeAt: at }];
  const labels = labelUpdates(wholeThread({ ...thread, replies })).slice(-updates.length);
  const changes = changePosts(thread, { posts, updates, at, zone }, occasion.platform);
  return planReply(renderReply(updates, labels), { replyTo, changes }, occasion);
}

/** "2026-03-10 14:05" */
function localTime(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(at));
}
