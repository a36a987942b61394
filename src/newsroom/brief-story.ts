import { findDisagreements } from "../disagree/find-disagreements.ts";
import type { Brief } from "../news/brief.ts";
import type { Story } from "../news/story.ts";
import { readOnce } from "../text/read-once.ts";
import { writeBrief } from "./write-brief.ts";

/** All that is found out about one story by itself. */
export function briefStory(story: Story): Brief {
  const sentencesOf = readOnce();
  return writeBrief(story, sentencesOf, findDisagreements(story, sentencesOf));
}
