import type { Message } from "../../src/chat/message.ts";
import type { Platform } from "../../src/chat/platform.ts";
import { planDelivery, planReply, type Thread } from "../../src/deliver/plan-delivery.ts";
import type { Digest } from "../../src/news/digest.ts";
import { findDigest, saveDigest } from "../../src/store/digests.ts";
import { listSlots, requestDigest } from "../../src/store/slots.ts";
import type { Workspace } from "../../src/store/workspace.ts";

/** A digest that says nothing. */
export const emptyDigest: Digest = {
  window: null,
  engine: "offline",
  briefs: [],
  updates: [],
  slot: null,
  problems: [],
  receipt: { articles: 0, stories: 0, seconds: 0 },
};

/** A message with so many stories. */
export function sampleMessage(title: string, stories: number): Message {
  const blocks = Array.from({ length: stories }, (_, i) => [
    {
      kind: "story" as const,
      id: `${title} ${i}`,
      label: String(i + 1),
      headline: `${title}: story ${i + 1}`,
    },
    { kind: "note" as const, text: "Compared 3 accounts: no disagreement found." },
  ]);
  return { notification: title, blocks: [{ kind: "masthead", title, counts: "" }, ...blocks.flat()] };
}

/**
 * Puts a message into the outbox for a channel, as a request for a digest does, or for a thread, as what changed; the id
 * of its digest.
 */
export async function putIntoOutbox(
  workspace: Workspace,
  {
    message,
    platform,
    channel,
    at,
    thread = null,
  }: {
    readonly message: Message;
    readonly platform: Platform;
    readonly channel: string;
    readonly at: string;
    readonly thread?: Thread | null;
  },
): Promise<number> {
  const request = { platform: platform.name, channel, requestedBy: "reader", requestedAt: at };
  const id = await requestDigest(workspace, request);
  const slot = (await listSlots(workspace, 100)).find((one) => one.id === id)!;
  const window = { since: at, until: at, lastArticle: null };
  const occasion = { workspace: workspace.id, slot, platform };
  const planned = thread === null ? planDelivery(message, occasion) : planReply(message, thread, occasion);
  const digest = await saveDigest(workspace, { slot: id, window, madeAt: at, digest: emptyDigest }, [
    planned,
  ]);
  return (await findDigest(workspace, digest!))!.id;
}
