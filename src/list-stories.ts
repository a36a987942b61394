import { findCopies } from "./cluster/find-copies.ts";
import type { Story } from "./news/story.ts";
import { independentAccounts } from "./news/story.ts";
import type { Store } from "./store/open-store.ts";
import { listStoryIds, readStories } from "./store/stories.ts";
import { findHeadline } from "./summarize/headline.ts";

/** A stored story in one line. */
export interface StoryLine {
  readonly id: string;
  readonly headline: string;
  /** ISO 8601; null where no article is dated. */
  readonly newestAt: string | null;
  readonly accounts: number;
  readonly articles: readonly { readonly id: string; readonly outlet: string; readonly title: string }[];
}

/** So many stories are read at once, texts and all. */
const BATCH = 200;

/** The stored stories with news at or after `since` (ISO 8601; null: all of them), the newest first. */
export async function* listStories(store: Store, since: string | null): AsyncGenerator<StoryLine> {
  const ids = await listStoryIds(store, since);
  for (let i = 0; i < ids.length; i += BATCH) {
    const stories = await readStories(store, ids.slice(i, i + BATCH));
    for (const { id, articles } of stories) yield toLine({ id, articles, copyOf: findCopies(articles) });
  }
}

function toLine(story: Story): StoryLine {
  return {
    id: story.id,
    headline: findHeadline(story),
    newestAt: story.articles.findLast(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
    accounts: independentAccounts(story).length,
    articles: story.articles.map(({ id, outlet, title }) => ({ id, outlet, title })),
  };
}
