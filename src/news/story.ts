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

/** The most articles of one story that are compared: the work grows with their square. */
const mostCompared = 100;

/** The independent accounts that are compared with each other. */
export function comparedAccounts(story: Story): readonly Article[] {
  return comparedOf(independentAccounts(story));
}

/**
 * Of a story's articles those that can be compared: in English, which an article that does not tell its language is
 * taken for; of more than a hundred some that are spread evenly over the time of the story.
 */
export function comparedOf(articles: readonly Article[]): readonly Article[] {
  const english = articles.filter(({ language }) => language === null || /^en\b/.test(language));
  if (english.length <= mostCompared) return english;
  const step = english.length / mostCompared;
  return Array.from({ length: mostCompared }, (_, i) => english[Math.floor(i * step)]!);
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

/** Is it written as the ids of stored stories are ("s-4f3a09")? */
export function isStoryId(text: string): boolean {
  return /^s-[\w-]+$/.test(text);
}
