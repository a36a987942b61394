import type { Article } from "../news/article.ts";
import type { Digest, Problem, ShownStory } from "../news/digest.ts";
import type { Story } from "../news/story.ts";
import { digestStories } from "../newsroom/digest-stories.ts";
import type { Effects } from "../newsroom/effects.ts";
import type { Workspace } from "../store/workspace.ts";
import { rankStories } from "../summarize/rank.ts";
import { storiesWithIds } from "./recent-stories.ts";

/** So many times more stories than are told are read once more: a story counts less the more of it are copies. */
const readSpare = 3;
/** So many times more are compared: a story counts more where its sources disagree. */
const comparedSpare = 1.5;

/** What may be told to readers, and what was told to them before. */
export interface Tellable {
  readonly stories: AsyncIterable<Story>;
  readonly isWanted: (story: Story) => boolean;
  readonly shown: readonly ShownStory[];
  /** New stories that are told at most; null: all. */
  readonly most: number | null;
  /** Met on the way to them. */
  readonly problems: readonly Problem[];
  /** Since when there is work under way: epoch milliseconds. */
  readonly startedAt: number;
}

/**
 * The digest of those stored stories that may be among the most important, and of all of which something was shown
 * before; the others are counted. Comparing articles takes most of the time and their texts most of the memory, so a
 * thousand stories cost little more than thirty: first only their outlines are kept.
 */
export async function digestStored(
  workspace: Workspace,
  { stories, isWanted, shown, most, problems, startedAt }: Tellable,
  effects: Effects,
): Promise<Digest> {
  const outlines: Story[] = [];
  for await (const story of stories) {
    effects.signal.throwIfAborted();
    if (isWanted(story)) outlines.push(outlineOf(story));
  }
  const isKnown = knownBy(shown);
  const reach = most ?? outlines.length;
  const ids = chooseMostImportant(outlines, isKnown, readSpare * reach).map(({ id }) => id);
  const read = await Array.fromAsync(storiesWithIds(workspace, ids), (story) => ({ ...story }));
  const chosen = chooseMostImportant(read, isKnown, Math.ceil(comparedSpare * reach));
  const digest = await digestStories({ stories: chosen, problems, startedAt }, effects);
  const articles = outlines.reduce((sum, story) => sum + story.articles.length, 0);
  return { ...digest, receipt: { ...digest.receipt, articles, stories: outlines.length } };
}

/** A story without its texts, and without a look at which are copies. */
function outlineOf({ id, articles: [first, ...others] }: Story): Story {
  const withoutText = (article: Article) => ({ ...article, text: "" });
  return { id, articles: [withoutText(first), ...others.map(withoutText)], copyOf: {} };
}

function knownBy(shown: readonly ShownStory[]): (story: Story) => boolean {
  const known = new Set(shown.flatMap(({ brief }) => brief.story.articles.map(({ id }) => id)));
  return ({ articles }) => articles.some(({ id }) => known.has(id));
}

/** All stories that readers know, and so many others. */
function chooseMostImportant(
  stories: readonly Story[],
  isKnown: (story: Story) => boolean,
  most: number,
): readonly Story[] {
  const fresh = stories.filter((story) => !isKnown(story)).map((story) => ({ story, disagreements: [] }));
  const ranked = rankStories(fresh).slice(0, most);
  return [...stories.filter(isKnown), ...ranked.map(({ story }) => story)];
}
