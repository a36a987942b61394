import {
  findDigestThread,
  listPosts,
  readTold,
  saveReply,
  wholeThread,
} from "../../src/store/digest-threads.ts";
import { findPlatformOf } from "../../src/store/find-platform-of.ts";
import { leaveThread, rememberTold } from "../../src/store/remember-told.ts";
import { closeSlot } from "../../src/store/slots.ts";
import { isTold, saveLook } from "../../src/store/told-stories.ts";
import type { Workspace } from "../../src/store/workspace.ts";
import { sampleDigest } from "../chat/sample-digest.ts";
import type { DeliveryNumbers } from "./delivery-queries.ts";

const at = "2026-03-09T09:00:00.000Z";
const channel = { platform: "slack", channel: "news" };
const story = sampleDigest.briefs[0]!.story.id;

/** A call of every query on what channels were told and on threads, by the name of its function. */
export const threadQueries: Readonly<
  Record<string, (workspace: Workspace, numbers: DeliveryNumbers) => Promise<unknown>>
> = {
  findDigestThread: async (workspace, { digest }) => {
    const thread = await findDigestThread(workspace, digest);
    return thread && wholeThread(thread);
  },
  findPlatformOf: (workspace) => findPlatformOf(workspace, "news", ["slack", "files"]),
  isTold: (workspace) => isTold(workspace, { ...channel, story }),
  listPosts: (workspace, { digest }) => listPosts(workspace, { ...channel, digest }),
  readTold: async (workspace, { digest }) => {
    const [told] = await listTold(workspace);
    return told === undefined ? [] : readTold(workspace, [{ story, digest, toldAt: at }]);
  },
  saveReply: async (workspace, { slot, digest }) => {
    await closeSlot(workspace, slot, { kind: "skipped-empty", reason: null }, at);
    const reply = { ...channel, thread: digest, key: "changes", told: [{ story, digest }], madeAt: at };
    const part = { key: "reply-1", body: { text: "Now 20" }, inThread: true, edits: null };
    const delivery = { ...channel, replyTo: { channel: "news", id: "1" }, parts: [part] };
    return (await saveReply(workspace, { ...reply, digest: sampleDigest }, delivery)) !== null;
  },
  saveLook: async (workspace) => {
    await saveLook(workspace, { ...channel, story }, { seen: "another", at });
    return listTold(workspace);
  },
  rememberTold: async (workspace, { digest }) => {
    if ((await listTold(workspace)).length === 0) return [];
    const value = JSON.stringify({ ...sampleDigest, briefs: sampleDigest.briefs.slice(0, 1) });
    const told = { ...channel, digest, schedule: null, thread_of: digest, until: at, last_article: null };
    await rememberTold(workspace, { ...told, value, at });
    return listTold(workspace);
  },
  leaveThread: async (workspace, { digest }) => {
    const before = await listTold(workspace);
    await leaveThread(workspace, channel, digest);
    return [before, await listTold(workspace)];
  },
};

async function listTold({ id, store }: Workspace) {
  const rows = await store.selectFrom("told_stories").where("workspace", "=", id).selectAll().execute();
  return rows.map(({ digest: _, ...row }) => row);
}
