import { independentAccounts, type Story } from "../news/story.ts";
import { findHeadline } from "../summarize/headline.ts";

/** A story as a list shows it. */
export interface StoryLine {
  readonly id: string;
  readonly headline: string;
  /** ISO 8601; null where no article is dated. */
  readonly newestAt: string | null;
  /** How many articles are nobody's copy. */
  readonly accounts: number;
  readonly articles: readonly { readonly id: string; readonly outlet: string; readonly title: string }[];
}

/** What a list shows of a story. */
export function toStoryLine(story: Story): StoryLine {
  return {
    id: story.id,
    headline: findHeadline(story),
    newestAt: story.articles.findLast(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
    accounts: independentAccounts(story).length,
    articles: story.articles.map(({ id, outlet, title }) => ({ id, outlet, title })),
  };
}
