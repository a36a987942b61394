import { independentAccounts, type Story } from "../news/story.ts";

/** What `rankStories` needs of a story. */
export interface Ranked {
  readonly story: Story;
  readonly disagreements: readonly unknown[];
}

const HALF_LIFE_HOURS = 24;

/**
 * Stories in the order in which a digest shows them, the most important first. A story's weight is
 *
 * - log2(1 + independent accounts): the main thing, with less for each further one;
 * - + ½ log2(1 + copies): a wire report that many print matters more, but is one account;
 * - + ½ where its sources disagree, ¼ more where on several questions;
 * - all times ½ + ½ · 2^(−age / 24 h), the age being that of its newest article against the newest of all;
 *   an undated story counts as a day old.
 *
 * Ties go by id, so that the order depends on nothing else.
 */
export function rankStories<T extends Ranked>(stories: readonly T[]): readonly T[] {
  const newestMs = Math.max(
    ...stories.map(({ story }) => newestArticleMs(story) ?? Number.NEGATIVE_INFINITY),
  );
  const weighed = stories.map((ranked) => ({ ranked, weight: weigh(ranked, newestMs) }));
  weighed.sort((a, b) => b.weight - a.weight || (a.ranked.story.id < b.ranked.story.id ? -1 : 1));
  return weighed.map(({ ranked }) => ranked);
}

function weigh({ story, disagreements }: Ranked, newestMs: number): number {
  const accounts = independentAccounts(story).length;
  const copies = story.articles.length - accounts;
  const dispute = disagreements.length === 0 ? 0 : disagreements.length === 1 ? 0.5 : 0.75;
  const importance = Math.log2(1 + accounts) + Math.log2(1 + copies) / 2 + dispute;
  const newest = newestArticleMs(story);
  const ageHours = newest === null ? HALF_LIFE_HOURS : (newestMs - newest) / 3_600_000;
  return importance * (0.5 + 0.5 * 2 ** (-ageHours / HALF_LIFE_HOURS));
}

function newestArticleMs(story: Story): number | null {
  const times = story.articles.flatMap(({ publishedAt }) =>
    publishedAt === null ? [] : [Date.parse(publishedAt)],
  );
  return times.length === 0 ? null : Math.max(...times);
}
