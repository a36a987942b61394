import type { Block, Message } from "../message.ts";
import type { Reply } from "./invocation.ts";

/** A line for the one who asked. */
export function tell(text: string): Reply {
  return { message: { notification: text, blocks: [{ kind: "note", text }] }, audience: "private" };
}

/** A message for all in the channel. */
export function replyWith(message: Message, more: readonly Block[] = []): Reply {
  return { message: { ...message, blocks: [...message.blocks, ...more] }, audience: "public" };
}
