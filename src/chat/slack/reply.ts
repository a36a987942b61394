import type { RespondFn, types } from "@slack/bolt";
import type { Reply } from "../commands/invocation.ts";
import { packButtonValue } from "./button-value.ts";
import { slackLimits } from "./limits.ts";
import type { SlackBlocks, SlackClient } from "./slack-client.ts";
import type { Wish } from "./to-invocation.ts";
import { toPlainText } from "./to-plain-text.ts";
import { type SlackBody, toPosts } from "./to-posts.ts";

/** Article text neither unfurls nor mentions, wherever it goes. */
export const harmless = {
  unfurl_links: false,
  unfurl_media: false,
  link_names: false,
  parse: "none",
} as const;

/** Slack takes so many answers to one command or button. */
const mostResponses = 5;

/** Answers a command or button: for the one who asked alone, with a button to show it to all, or for all. */
export async function reply(
  respond: RespondFn,
  { message, audience }: Reply,
  {
    wish,
    isShared,
    isReplacing,
  }: { readonly wish: Wish; readonly isShared: boolean; readonly isReplacing: boolean },
): Promise<void> {
  const bodies = toPosts(message)
    .map(({ body }) => body as SlackBody)
    .slice(0, mostResponses);
  const isPublic = isShared && audience === "public";
  const shown = isPublic || audience === "private" ? bodies : withSharing(bodies, wish);
  for (const [place, { text, blocks }] of shown.entries())
    await respond({
      ...harmless,
      response_type: isPublic ? "in_channel" : "ephemeral",
      replace_original: isReplacing && place === 0 && !isPublic,
      text,
      blocks: blocks as SlackBlocks,
    });
}

/** Answers in a thread, for all who read it. */
export async function replyInThread(
  client: SlackClient,
  { message }: Reply,
  { channel, thread }: { readonly channel: string; readonly thread: string },
): Promise<void> {
  for (const { body } of toPosts(message)) {
    const { text, blocks } = body as SlackBody;
    await client.chat.postMessage({
      ...harmless,
      channel,
      thread_ts: thread,
      text,
      blocks: blocks as SlackBlocks,
    });
  }
}

/** The last of the posts gets the button, if it still takes a block. */
function withSharing(bodies: readonly SlackBody[], { command, argument, story }: Wish): readonly SlackBody[] {
  const last = bodies.at(-1)!;
  if (last.blocks.length >= slackLimits.post.blocks) return bodies;
  const share: types.ActionsBlock = {
    type: "actions",
    elements: [
      {
        type: "button",
        action_id: "run_share",
        text: toPlainText("Show to all here", slackLimits.button),
        value: packButtonValue({ command, argument, story, isShared: true }),
      },
    ],
  };
  return [...bodies.slice(0, -1), { ...last, blocks: [...last.blocks, share] }];
}
