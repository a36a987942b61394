import { findStory } from "../answer/find-story.ts";
import { readArgument } from "../chat/commands/read-argument.ts";
import { nothingOn, renderChoice } from "../chat/render-choice.ts";
import { renderStory, type StoryPart } from "../chat/render-story.ts";
import { storyToJson } from "../chat/story-to-json.ts";
import type { Story } from "../news/story.ts";
import { UserError } from "../news/user-error.ts";
import { briefStory } from "../newsroom/brief-story.ts";
import { findHeadline } from "../summarize/headline.ts";
import type { Wish } from "./command-line.ts";
import { printMessage } from "./print-message.ts";
import { readStoriesIn } from "./read-stories-in.ts";
import type { World } from "./world.ts";

/** Prints the story that is meant by some words, from folders of articles. */
export async function storyInFolders(wish: Wish, world: World): Promise<void> {
  printStory(await readStoriesIn(wish.folders, world), wish, world);
}

/**
 * Prints the story that is meant by the words that were given, or one part of it; where several are as near, those.
 *
 * @throws UserError where no story has the words.
 */
export function printStory(stories: readonly Story[], wish: Wish, world: World): void {
  const { words, part } = splitPart(wish.operands);
  const named = stories.find(({ id }) => id === words);
  const found = named === undefined ? findStory(words, stories) : ({ kind: "story", story: named } as const);
  if (found.kind === "none") {
    const lost = found.missing.length > 0 ? found.missing : [words];
    throw new UserError(`${nothingOn(lost)} Try other words, or list all stories with: stories`);
  }
  if (found.kind === "choice") {
    const choices = found.stories.map((story) => ({ id: story.id, headline: findHeadline(story) }));
    const { missing } = found;
    if (wish.format === "json") {
      world.print(`${JSON.stringify({ choice: choices, missing }, null, 2)}\n`);
    } else printMessage(renderChoice("story", words, { choices, missing }), wish.format, world);
    return;
  }
  const brief = briefStory(found.story);
  if (wish.format === "json") world.print(`${JSON.stringify(storyToJson(brief), null, 2)}\n`);
  else printMessage(renderStory(brief, part), wish.format, world);
}

/** "dam row timeline": the last word may name a part. */
function splitPart(operands: readonly string[]): { readonly words: string; readonly part: StoryPart } {
  const words = readArgument(operands.join(" "), 'story "bridge collapse"').split(/\s+/);
  const last = words.at(-1)!;
  const part = (["sources", "disagreements", "timeline"] as const).find((name) => name === last);
  return part === undefined || words.length === 1
    ? { words: words.join(" "), part: "all" }
    : { words: words.slice(0, -1).join(" "), part };
}
