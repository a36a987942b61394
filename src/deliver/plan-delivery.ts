import type { Message } from "../chat/message.ts";
import type { Renderer } from "../chat/platform.ts";
import type { NewDelivery } from "../store/digests.ts";
import type { Slot } from "../store/slots.ts";
import { postKey } from "./post-key.ts";

/** A message as it will be posted to the slot's channel, and never otherwise, however often that is tried. Pure. */
export function planDelivery(message: Message, { workspace, slot, platform }: Occasion): NewDelivery {
  return {
    platform: platform.name,
    channel: slot.channel,
    parts: platform.render(message).map(({ body, inThread }, position) => ({
      key: postKey(workspace, slot, position),
      body,
      inThread,
    })),
  };
}

/** For whom and where to a message is. */
interface Occasion {
  /** Its id. */
  readonly workspace: string;
  readonly slot: Slot;
  readonly platform: Pick<Renderer, "name" | "render">;
}
