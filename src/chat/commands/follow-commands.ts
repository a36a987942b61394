import type { Brief } from "../../news/brief.ts";
import { UserError } from "../../news/user-error.ts";
import { nothingOn } from "../render-choice.ts";
import type { ChatCommand } from "./chat-command.ts";
import type { CommandDesk, Following } from "./command-desk.ts";
import { findInDigest } from "./find-in-digest.ts";
import type { Invocation } from "./invocation.ts";
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
    const { story, headline } = await findNamed(invocation, desk);
    const how = await desk.follow({ story, by: invocation.caller.id, place: invocation.place });
    return tell(describe[how](`“${headline}”`));
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
    const { story, headline } = await findNamed(invocation, desk);
    const was = await desk.unfollow({ story, by: invocation.caller.id, place: invocation.place });
    const end = `No more replies about “${headline}” come here.`;
    return tell(was ? end : `“${headline}” was not followed here. ${end}`);
  },
};

interface Named {
  readonly story: string;
  readonly headline: string;
}

async function findNamed({ argument, place }: Invocation, desk: CommandDesk): Promise<Named> {
  const words =
    argument.trim() === "" && place.story !== null ? place.story : readArgument(argument, "/follow 2");
  if (/^\d{1,3}$/.test(words)) return nameOf((await findInDigest(desk, place, words, ["story"])).brief);
  const found = await desk.findStory({ words, place });
  if (found.kind === "story") return nameOf(found.brief);
  if (found.kind === "none")
    throw new UserError(`No story has “${words}”. Name it by its number in the digest: /follow 2`);
  const list = found.choices.map(({ id, headline }) => `${headline} (${id})`).join("; ");
  const problem = found.missing.length > 0 ? nothingOn(found.missing) : `“${words}” fits several stories.`;
  throw new UserError(`${problem} Name one by its id: ${list}`);
}

const nameOf = ({ story, headline }: Brief): Named => ({ story: story.id, headline });
