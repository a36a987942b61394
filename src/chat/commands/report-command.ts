import { UserError } from "../../news/user-error.ts";
import type { ChatCommand } from "./chat-command.ts";
import { findInDigest } from "./find-in-digest.ts";
import { readArgument } from "./read-argument.ts";
import { tell } from "./reply-with.ts";

/** Tells editors what is wrong. */
export const reportCommand: ChatCommand = {
  name: "report",
  help: "Tells the editors that something in the digest is wrong.",
  forms: [
    {
      usage: "/report 3 TEXT",
      help: "3 a story, 3.2 a disagreement, 3b a citation",
      for: "everyone",
      word: null,
    },
  ],
  async run({ argument, caller, place }, desk) {
    const [label = "", ...words] = readArgument(argument, "/report 3 the place is wrong").split(" ");
    if (words.length === 0)
      throw new UserError("Say what is wrong with it, as in: /report 3 the place is wrong");
    const { brief } = await findInDigest(desk, place, label, ["story", "point", "citation"]);
    await desk.report({ story: brief.story.id, label, text: words.join(" "), by: caller.id, place });
    return tell("Thank you: the editors see it.");
  },
};
