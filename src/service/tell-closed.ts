import type { DeliveryEvent } from "../deliver/deliver.ts";
import { attempt } from "./attempt.ts";
import type { ConnectedChat } from "./create-chats.ts";
import type { Log } from "./log.ts";

/** Tells those who look after a newsroom that a channel takes no more digests, and why. */
export function tellClosed(
  chats: readonly ConnectedChat[],
  world: { readonly log: Log; readonly signal: AbortSignal },
): (event: DeliveryEvent) => void {
  return (event) => {
    if (event.kind !== "delivery") return;
    const { delivery, verdict } = event;
    if (verdict.kind !== "ended" || !verdict.closesChannel) return;
    const { platform, channel } = delivery;
    const text = `No more digests go to ${platform}:${channel}. ${verdict.reason ?? ""} When that is done, type /digest now there: the schedule goes on when a digest has arrived.`;
    const message = { notification: text, blocks: [{ kind: "note", text }] } as const;
    for (const { chat, platforms } of chats)
      if (platforms.some(({ name }) => name === platform))
        void attempt("telling the managers", () => chat.tellManagers(message, channel), world);
  };
}
