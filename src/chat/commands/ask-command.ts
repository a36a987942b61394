import { renderAnswer } from "../render-answer.ts";
import type { ChatCommand } from "./chat-command.ts";
import { readArgument } from "./read-argument.ts";
import { replyWith } from "./reply-with.ts";

/** Answers a question in cited sentences, or says that the sources do not say. */
export const askCommand: ChatCommand = {
  name: "ask",
  help: "Answers a question in the words of the articles, or says that they do not say.",
  forms: [
    {
      usage: "/ask QUESTION",
      help: "about everything stored; in a story's thread, about that story",
      for: "everyone",
      word: null,
    },
  ],
  async run({ argument, caller, place }, desk) {
    const question = readArgument(argument, "/ask how many people were hurt?");
    const answer = await desk.ask({ question, by: caller.id, place });
    const [story] = answer.stories;
    const actions = story === undefined ? [] : [{ label: "The story", command: "story", argument: story.id }];
    return replyWith(renderAnswer(answer), actions.length === 0 ? [] : [{ kind: "actions", actions }]);
  },
};
