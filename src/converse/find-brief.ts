import { findStory } from "../answer/find-story.ts";
import type { FoundBrief } from "../chat/commands/command-desk.ts";
import { isStoryId } from "../news/story.ts";
import { briefStory } from "../newsroom/brief-story.ts";
import { storiesAbout } from "../newsroom/stories-about.ts";
import type { Workspace } from "../store/workspace.ts";
import { findHeadline } from "../summarize/headline.ts";

/** The stored story that some words mean, or that has or had them as its id. */
export async function findBrief(workspace: Workspace, words: string): Promise<FoundBrief> {
  const stories = await storiesAbout(workspace, words);
  const [only] = stories;
  if (only !== undefined && isStoryId(words)) return { kind: "story", brief: briefStory(only) };
  const found = findStory(words, stories);
  switch (found.kind) {
    case "story":
      return { kind: "story", brief: briefStory(found.story) };
    case "choice":
      return {
        kind: "choice",
        choices: found.stories.map((story) => ({ id: story.id, headline: findHeadline(story) })),
        missing: found.missing,
      };
    case "none":
      return found;
  }
}
