import type { Brief } from "../../news/brief.ts";
import { UserError } from "../../news/user-error.ts";
import { renderChoice } from "../render-choice.ts";
import type { ChatCommand } from "./chat-command.ts";
import type { CommandDesk, Following } from "./command-desk.ts";
import { findInDigest } from "./find-in-digest.ts";
import type { Invocation, Reply } from "./invocation.ts";
import { readArgument } from "./read-argument.ts";
import { tell } from "./reply-with.ts";

/** Has a channel told what changes in a story, in its thread, whatever else digests leave out. */
export const followCommand: ChatCommand = {
  name: "follow",
  help: "Changes to a story come as replies in its thread, whatever else is left out here.",
  forms: [
    {
      usage: "/follow STORY",
      help: "by number, words or, in its thread, nothing",
      for: "everyone",
      word: null,
    },
  ],
  async run(invocation, desk) {
    return doWithNamed(invocation, desk, async ({ story, headline }) => {
      const how = await desk.follow({ story, by: invocation.caller.id, place: invocation.place });
      return describe[how](`“${headline}”`);
    });
  },
};

const describe: Readonly<Record<Following, (story: string) => string>> = {
  already: (story) => `${story} is followed here already.`,
  thread: (story) =>
    `Changes to ${story} come from now on as replies in the thread of the digest that told it.`,
  post: (story) => `${story} comes here as it is now; changes follow as replies in its thread.`,
  digests: (story) => `Changes to ${story} come here from now on, in the digests of this channel.`,
};

/** Ends what /follow began. */
export const unfollowCommand: ChatCommand = {
  name: "unfollow",
  help: "No more replies about a story; digests treat it as any other again.",
  forms: [
    {
      usage: "/unfollow STORY",
      help: "by number, words or, in its thread, nothing",
      for: "everyone",
      word: null,
    },
  ],
  async run(invocation, desk) {
    return doWithNamed(invocation, desk, async ({ story, headline }) => {
      const was = await desk.unfollow({ story, by: invocation.caller.id, place: invocation.place });
      const end = `No more replies about “${headline}” come here.`;
      return was ? end : `“${headline}” was not followed here. ${end}`;
    });
  },
};

interface Named {
  readonly story: string;
  readonly headline: string;
}

/** Tells what was done with the story that is named; where several may be meant, offers them. */
async function doWithNamed(
  { command, argument, place }: Invocation,
  desk: CommandDesk,
  act: (named: Named) => Promise<string>,
): Promise<Reply> {
  const words =
    argument.trim() === "" && place.story !== null ? place.story : readArgument(argument, `/${command} 2`);
  if (/^\d{1,3}$/.test(words))
    return tell(await act(nameOf((await findInDigest(desk, place, words, ["story"])).brief)));
  const found = await desk.findStory({ words, place });
  switch (found.kind) {
    case "story":
      return tell(await act(nameOf(found.brief)));
    case "choice":
      return { message: renderChoice(command, words, found), audience: "private" };
    case "none":
      throw new UserError(`No story has “${words}”. Name it by its number in the digest: /${command} 2`);
  }
}

const nameOf = ({ story, headline }: Brief): Named => ({ story: story.id, headline });
