import type { ChatCommand } from "./chat-command.ts";
import { findInDigest } from "./find-in-digest.ts";
import { readArgument } from "./read-argument.ts";
import { tell } from "./reply-with.ts";

/** Takes back a disagreement that is none. */
export const dismissCommand: ChatCommand = {
  name: "not-a-conflict",
  help: "Says that a disagreement is none: it is not shown again.",
  forms: [{ usage: "/not-a-conflict 3.2", help: "by its number in the digest", for: "editors", word: null }],
  async run({ argument, caller, place }, desk) {
    const label = readArgument(argument, "/not-a-conflict 1.2");
    const { brief, point } = await findInDigest(desk, place, label, ["point"]);
    await desk.dismissConflict({ story: brief.story.id, question: point.question, by: caller.id, place });
    return tell(`“${point.question}” is not shown as a disagreement again. Thank you.`);
  },
};
