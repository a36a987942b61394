import type { Article } from "../news/article.ts";
import { selectCurrent, toArticle } from "./articles.ts";
import { matchArticles } from "./match-articles.ts";
import { readSearchWords } from "./search-words.ts";
import { readStories, type StoredStory } from "./stories.ts";
import type { Workspace } from "./workspace.ts";

/** An article that was looked for, as its text is now, and the story that it is in; null while it waits. */
export interface FoundArticle {
  readonly article: Article;
  readonly story: string | null;
}

/** A story is found by its articles: so many of these are looked through for each that is wanted. */
const articlesAStory = 8;

/**
 * The articles whose headline, text or outlet has the words that a person wrote, best first, whatever else stands
 * between them. None where there is no word.
 */
export async function searchArticles(
  workspace: Workspace,
  words: string,
  limit: number,
): Promise<readonly FoundArticle[]> {
  const ids = await matchArticles(workspace, readSearchWords(words), limit);
  const rows = await selectCurrent(workspace)
    .where("articles.id", "in", ids)
    .selectAll("revisions")
    .select("memberships.story")
    .execute();
  const found = new Map(rows.map((row) => [row.article, { article: toArticle(row), story: row.story }]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The stories that have the articles found best, with all their articles. */
export async function searchStories(
  workspace: Workspace,
  words: string,
  limit: number,
): Promise<readonly StoredStory[]> {
  const found = await searchArticles(workspace, words, limit * articlesAStory);
  const ids = new Set(found.flatMap(({ story }) => story ?? []));
  return readStories(workspace, [...ids].slice(0, limit));
}
