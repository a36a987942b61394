import { selectCurrent } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import type { Workspace } from "./workspace.ts";

/** From where on articles are news. */
export interface NewsBegin {
  /** ISO 8601: what was first seen from then on, where nobody knows better. */
  readonly since: string;
  /** The last article that was told of, by the order in which they came; null: none. */
  readonly lastArticle: number | null;
}

/** What is news. */
export interface News {
  /** Ids of the stories that have it, the latest news first. */
  readonly stories: readonly string[];
  /** With which article the news ends: what comes later, and what waits to be grouped, is told the next time. */
  readonly lastArticle: number | null;
}

/** By so much a clock may have been wrong and set back; what is looked through in vain costs a little time. */
const clockErrorDays = 7;

/** The news of a workspace. What was old when its feed was added is none. */
export async function readNews({ id, store }: Workspace, { since, lastArticle }: NewsBegin): Promise<News> {
  const rows = await store
    .selectFrom("articles")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.workspace", "=", "articles.workspace")
        .onRef("memberships.article", "=", "articles.id"),
    )
    .where("articles.workspace", "=", id)
    .where("articles.news_at", ">=", lastArticle === null ? since : daysBefore(since, clockErrorDays))
    .$if(lastArticle !== null, (query) => query.where("articles.seq", ">", lastArticle))
    .select(["articles.seq", "articles.news_at", "memberships.story"])
    .orderBy("articles.news_at", "desc")
    .orderBy("memberships.story")
    .execute();
  const waiting = rows.filter(({ story }) => story === null).map(({ seq }) => seq - 1);
  const ends = waiting.length > 0 ? Math.min(...waiting) : Math.max(...rows.map(({ seq }) => seq));
  return {
    stories: [...new Set(rows.flatMap(({ story }) => story ?? []))],
    lastArticle: rows.length === 0 ? lastArticle : ends,
  };
}

function daysBefore(at: string, days: number): string {
  return new Date(Date.parse(at) - days * 86_400_000).toISOString();
}

/** Ids of the stories that have one of these texts in another form now, which was first seen at or after `since` (ISO 8601). */
export async function listStoriesRevised(
  workspace: Workspace,
  texts: readonly string[],
  since: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const chunk of inChunks(texts)) {
    const rows = await selectCurrent(workspace)
      .innerJoin("revisions as before", (join) =>
        join.onRef("before.workspace", "=", "articles.workspace").onRef("before.article", "=", "articles.id"),
      )
      .where("before.id", "in", chunk)
      .whereRef("before.id", "!=", "revisions.id")
      .where("revisions.seen_at", ">=", since)
      .where("memberships.story", "is not", null)
      .select("memberships.story")
      .distinct()
      .execute();
    for (const { story } of rows) found.add(story!);
  }
  return [...found];
}
