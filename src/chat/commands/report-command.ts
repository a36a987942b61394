import { UserError } from "../../news/user-error.ts";
import { countOf } from "../count-of.ts";
import { formatDate } from "../format-date.ts";
import type { Block } from "../message.ts";
import type { ChatCommand } from "./chat-command.ts";
import type { ReaderReportView } from "./command-desk.ts";
import { findInDigest } from "./find-in-digest.ts";
import type { Reply } from "./invocation.ts";
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
    { usage: "/report list", help: "what readers said is wrong", for: "editors", word: "list" },
  ],
  async run({ argument, caller, place }, desk) {
    if (argument.trim().toLowerCase() === "list") return listOf(await desk.listReports(place));
    const [label = "", ...words] = readArgument(argument, "/report 3 the place is wrong").split(" ");
    if (words.length === 0)
      throw new UserError("Say what is wrong with it, as in: /report 3 the place is wrong");
    const { brief } = await findInDigest(desk, place, label, ["story", "point", "citation"]);
    await desk.report({ story: brief.story.id, label, text: words.join(" "), by: caller.id, place });
    return tell("Thank you: the editors see it.");
  },
};

function listOf(reports: readonly ReaderReportView[]): Reply {
  if (reports.length === 0) return tell("No reader has said that anything is wrong.");
  const notes = reports.map(({ story, label, text, who, at }): Block => {
    const day = formatDate({ at, precision: "day" });
    return { kind: "note", text: `${label}, ${story}, ${day}, by ${who}: ${text}` };
  });
  return {
    message: { notification: countOf(reports.length, "report"), blocks: notes },
    audience: "private",
  };
}
