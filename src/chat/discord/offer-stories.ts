import type { Reply } from "../commands/invocation.ts";
import type { ShownStory } from "./stories-in-message.ts";

/** The stories of a message, to choose the one to ask about. */
export function offerStories(stories: readonly ShownStory[]): Reply {
  const text = "Which story do you want to ask about?";
  const actions = stories.map(({ id, headline }) => ({
    label: headline ?? id,
    command: "ask",
    argument: id,
  }));
  const blocks = [{ kind: "note", text } as const, { kind: "actions", actions } as const];
  return { message: { notification: text, blocks }, audience: "private" };
}
