import type { types } from "@slack/bolt";
import type { Message } from "../message.ts";
import { slackLimits } from "./limits.ts";
import { toPlainText } from "./to-plain-text.ts";
import { toModalBlocks } from "./to-posts.ts";

/** Where a modal was opened, so that what is pressed in it is meant for there. */
export interface ModalOrigin {
  readonly channel: string;
  readonly posts: readonly string[];
}

/** A message in a window of its own. */
export function toModal(title: string, message: Message, origin: ModalOrigin): types.ModalView {
  return { ...frame(title, origin), blocks: [...toModalBlocks(message)] };
}

/** Stands there until there is an answer: a window has to be opened within three seconds. */
export function toWaitingModal(title: string, origin: ModalOrigin): types.ModalView {
  const text = toPlainText("Looking into the articles…", slackLimits.context);
  return { ...frame(title, origin), blocks: [{ type: "section", text }] };
}

/** Where a modal was opened; null for one that is not ours. */
export function readModalOrigin(metadata: string | undefined): ModalOrigin | null {
  try {
    const { channel, posts } = JSON.parse(metadata ?? "") as Partial<ModalOrigin>;
    return typeof channel === "string" && Array.isArray(posts) ? { channel, posts } : null;
  } catch {
    return null;
  }
}

function frame(title: string, { channel, posts }: ModalOrigin) {
  return {
    type: "modal",
    title: toPlainText(title, slackLimits.modal.title),
    close: toPlainText("Close", slackLimits.modal.title),
    private_metadata: JSON.stringify({ channel, posts }),
  } as const;
}
