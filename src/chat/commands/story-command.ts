import { isStoryId } from "../../news/story.ts";
import { UserError } from "../../news/user-error.ts";
import { nothingOn, renderChoice } from "../render-choice.ts";
import { renderStory, type StoryPart, storyActions } from "../render-story.ts";
import type { ChatCommand } from "./chat-command.ts";
import type { CommandDesk, FoundBrief } from "./command-desk.ts";
import { findInDigest } from "./find-in-digest.ts";
import type { Invocation, Place, Reply } from "./invocation.ts";
import { readArgument } from "./read-argument.ts";
import { replyWith, tell } from "./reply-with.ts";

const parts: readonly StoryPart[] = ["sources", "disagreements", "timeline"];

/** Shows a story, whole or in part, and lets editors correct which articles are in one. */
export const storyCommand: ChatCommand = {
  name: "story",
  help: "Shows a story: what happened, where the sources disagree, who they are, what was reported when.",
  forms: [
    {
      usage: "/story WORDS|NUMBER [sources|disagreements|timeline]",
      help: "by words, or by its number in the digest",
      for: "everyone",
      word: null,
    },
    {
      usage: "/story merge A B",
      help: "two stories report one event",
      for: "editors",
      word: "merge",
    },
    {
      usage: "/story split A ARTICLE…",
      help: "takes articles that report another event out of a story",
      for: "editors",
      word: "split",
    },
  ],
  async run(invocation, desk) {
    const [word = "", ...operands] = invocation.argument.trim().split(/\s+/);
    if (word === "merge") return merge(operands, invocation, desk);
    if (word === "split") return split(operands, invocation, desk);
    return show(invocation, desk);
  },
};

async function show({ argument, place }: Invocation, desk: CommandDesk): Promise<Reply> {
  const { words, part } = readWanted(argument, place);
  if (/^\d{1,3}$/.test(words)) {
    const { brief, number } = await findInDigest(desk, place, words, ["story"]);
    return replyWith(renderStory(brief, part, number), [{ kind: "actions", actions: storyActions(brief) }]);
  }
  const found = await desk.findStory({ words, place });
  return showFound(words, part, found);
}

function showFound(words: string, part: StoryPart, found: FoundBrief): Reply {
  switch (found.kind) {
    case "story":
      return replyWith(renderStory(found.brief, part), [
        { kind: "actions", actions: storyActions(found.brief) },
      ]);
    case "choice":
      return { message: renderChoice("story", words, found), audience: "private" };
    case "none":
      return tell(describeNone(words, found.missing));
  }
}

function describeNone(words: string, missing: readonly string[]): string {
  if (isStoryId(words))
    return `The story ${words} is not kept any more. Look for it by words: /story bridge collapse`;
  return `${nothingOn(missing.length > 0 ? missing : [words])} Try other words of it, or its number in the digest: /story 2`;
}

/** "dam row timeline"; in a story's thread the story need not be named. */
function readWanted(
  argument: string,
  { story }: Place,
): { readonly words: string; readonly part: StoryPart } {
  const given = argument.trim().split(/\s+/);
  const last = given.at(-1)!.toLowerCase();
  const part = parts.find((name) => name === last) ?? "all";
  const named = (part === "all" ? given : given.slice(0, -1)).join(" ");
  return {
    words: named === "" && story !== null ? story : readArgument(named, "/story bridge collapse"),
    part,
  };
}

async function merge(
  operands: readonly string[],
  { caller, place }: Invocation,
  desk: CommandDesk,
): Promise<Reply> {
  const [a, b, ...more] = operands;
  if (a === undefined || b === undefined || more.length > 0)
    throw new UserError("Name the two stories, by number or id: /story merge 2 5");
  const stories = [await storyId(a, place, desk), await storyId(b, place, desk)] as const;
  const [merged] = await desk.mergeStories({ stories, by: caller.id, place });
  return tell(`Stories ${a} and ${b} are one from now on: ${merged}.`);
}

async function split(
  operands: readonly string[],
  { caller, place }: Invocation,
  desk: CommandDesk,
): Promise<Reply> {
  const [a, ...articles] = operands;
  if (a === undefined || articles.length === 0)
    throw new UserError("Name the story and the articles to take out, by their citations: /story split 2 2c");
  const ids: string[] = [];
  for (const article of articles) ids.push(await articleId(article, place, desk));
  const story = await storyId(a, place, desk);
  const [, apart] = await desk.splitStory({ story, articles: ids, by: caller.id, place });
  return tell(`Taken out of story ${a}; they are a story of their own: ${apart}.`);
}

/** "3" is the third story of the digest; anything else is an id, or a word that one story has. */
async function storyId(name: string, place: Place, desk: CommandDesk): Promise<string> {
  if (!/^\d{1,3}$/.test(name)) {
    const found = await desk.findStory({ words: name, place });
    if (found.kind === "story") return found.brief.story.id;
    throw new UserError(
      `“${name.slice(0, 40)}” names no story. Use its number in the digest: /story merge 2 5`,
    );
  }
  const { brief } = await findInDigest(desk, place, name, ["story"]);
  return brief.story.id;
}

async function articleId(name: string, place: Place, desk: CommandDesk): Promise<string> {
  if (!/^\d{1,3}[a-z]{1,2}$/i.test(name)) return name;
  const { quote } = await findInDigest(desk, place, name, ["citation"]);
  return quote.articleId;
}
