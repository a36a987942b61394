import type { Message } from "../chat/message.ts";
import type { Renderer } from "../chat/platform.ts";
import type { PartRef, PostedPart } from "../store/delivery-parts.ts";
import type { NewDelivery } from "../store/digests.ts";
import type { Slot } from "../store/slots.ts";
import { type PostOccasion, postKey } from "./post-key.ts";

/** A message as it will be posted to the slot's channel, and never otherwise, however often that is tried. Pure. */
export function planDelivery(message: Message, { workspace, slot, platform }: Occasion): NewDelivery {
  return {
    platform: platform.name,
    channel: slot.channel,
    replyTo: null,
    parts: platform.render(message).map(({ body, inThread }, position) => ({
      key: postKey(workspace, slot, position),
      ...{ body, inThread, edits: null },
    })),
  };
}

/** A message as replies in the thread of an earlier post, and then what it changes in earlier posts. Pure. */
export function planReply(
  message: Message,
  { replyTo, changes }: Thread,
  { workspace, slot, platform }: Occasion,
): NewDelivery {
  const replies = platform.render(message).map(({ body }) => ({ body, inThread: true, edits: null }));
  const edits = changes.map(({ body, post }) => ({ body, inThread: false, edits: post }));
  return {
    ...{ platform: platform.name, channel: slot.channel, replyTo },
    parts: [...replies, ...edits].map((part, position) => ({
      key: postKey(workspace, slot, position),
      ...part,
    })),
  };
}

/** Where replies go, and which earlier posts get another body. */
export interface Thread {
  readonly replyTo: PartRef;
  readonly changes: readonly { readonly post: PostedPart; readonly body: unknown }[];
}

/** For whom and where to a message is. */
interface Occasion {
  /** Its id. */
  readonly workspace: string;
  readonly slot: PostOccasion & Pick<Slot, "channel">;
  readonly platform: Pick<Renderer, "name" | "render">;
}
