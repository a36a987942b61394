import type { Digest, Problem, ShownStory } from "../news/digest.ts";
import type { Story } from "../news/story.ts";
import { digestStories, type Effects } from "../newsroom.ts";
import { rankStories } from "../summarize/rank.ts";

/** A story may rise by what its sources disagree on, which is found out last: so many times more are looked into. */
const spare = 3;

/** What may be told to readers, and what was told to them before. */
export interface Tellable {
  readonly stories: readonly Story[];
  readonly shown: readonly ShownStory[];
  /** New stories that are told at most; null: all. */
  readonly most: number | null;
  /** Met on the way to them. */
  readonly problems: readonly Problem[];
  /** Since when there is work under way: epoch milliseconds. */
  readonly startedAt: number;
}

/**
 * The digest of those stories that may be among the most important, and of all of which something was shown before;
 * the others are counted. Comparing articles takes most of the time: a thousand stories cost no more than thirty.
 */
export async function digestMostImportant(
  { stories, shown, most, problems, startedAt }: Tellable,
  effects: Effects,
): Promise<Digest> {
  const chosen = chooseMostImportant(stories, shown, most);
  const digest = await digestStories({ stories: chosen, problems, startedAt }, effects);
  const articles = stories.reduce((sum, story) => sum + story.articles.length, 0);
  return { ...digest, receipt: { ...digest.receipt, articles, stories: stories.length } };
}

function chooseMostImportant(
  stories: readonly Story[],
  shown: readonly ShownStory[],
  most: number | null,
): readonly Story[] {
  const known = new Set(shown.flatMap(({ brief }) => brief.story.articles.map(({ id }) => id)));
  const isKnown = ({ articles }: Story) => articles.some(({ id }) => known.has(id));
  const fresh = stories.filter((story) => !isKnown(story)).map((story) => ({ story, disagreements: [] }));
  const ranked = rankStories(fresh).slice(0, most === null ? fresh.length : spare * most);
  return [...stories.filter(isKnown), ...ranked.map(({ story }) => story)];
}
