import type { Article } from "./article.ts";

/** The articles about one event. The id survives late articles, restarts and merges. */
export interface Story {
  readonly id: string;
  /** In order of publication, undated ones last; ties by id. */
  readonly articles: readonly [Article, ...Article[]];
  /** Article id → id of the article of which it is a near-verbatim reprint (never itself a copy). */
  readonly copyOf: Readonly<Record<string, string>>;
}

/** The articles that are nobody's copy: each is one independent account. */
export function independentAccounts(story: Story): readonly [Article, ...Article[]] {
  const accounts = story.articles.filter((article) => story.copyOf[article.id] === undefined);
  return accounts as [Article, ...Article[]];
}

/** The articles that carry one account: itself and its copies, in the story's order. */
export function carriers(story: Story, account: Article): readonly Article[] {
  return story.articles.filter((article) => (story.copyOf[article.id] ?? article.id) === account.id);
}

/**
 * The median publication time of a story in epoch milliseconds, by which an undated article's "last December"
 * is read; null where no article is dated.
 */
export function medianPublishedMs(articles: readonly Article[]): number | null {
  const times = articles.flatMap((a) => (a.publishedAt === null ? [] : [Date.parse(a.publishedAt)]));
  times.sort((a, b) => a - b);
  return times[Math.floor((times.length - 1) / 2)] ?? null;
}
