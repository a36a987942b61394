import type { StoryUpdate } from "../news/digest.ts";
import { countOf } from "./count-of.ts";
import type { UpdateLabels } from "./labels.ts";
import type { ActionsBlock, Message } from "./message.ts";
import { renderUpdate } from "./render-update.ts";

/** What changed in stories since they were posted, as a reply to that post: before and now, each in the articles' words. */
export function renderReply(updates: readonly StoryUpdate[], labels: readonly UpdateLabels[]): Message {
  const headlines = updates.map(({ brief }) => brief.headline).join(" · ");
  return {
    notification: `${updates.length === 1 ? "Update" : countOf(updates.length, "update")}: ${headlines}`,
    blocks: updates.flatMap((update, index) => [
      ...renderUpdate(update, labels[index]!),
      actionsOf(update.brief.story.id),
    ]),
  };
}

function actionsOf(story: string): ActionsBlock {
  const actions = [
    { label: "Details", command: "story", argument: story },
    { label: "Ask", command: "ask", argument: story },
    { label: "No more updates", command: "unfollow", argument: story },
  ];
  return { kind: "actions", actions };
}
