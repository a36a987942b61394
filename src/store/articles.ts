import type { Selectable } from "kysely";
import type { Article } from "../news/article.ts";
import type { Store } from "./open-store.ts";
import type { RevisionRow } from "./schema.ts";

/** Articles that are in no story yet, the first that came first, under the ids that they keep. */
export async function readWaiting(store: Store, limit: number): Promise<readonly Article[]> {
  const rows = await store
    .selectFrom("memberships")
    .innerJoin("articles", "articles.id", "memberships.article")
    .innerJoin("revisions", "revisions.id", "articles.revision")
    .where("memberships.story", "is", null)
    .orderBy("articles.seq")
    .limit(limit)
    .selectAll("revisions")
    .execute();
  return rows.map((row) => ({ ...toArticle(row), id: row.article }));
}

/** The article that a stored revision is. */
export function toArticle(row: Omit<Selectable<RevisionRow>, "seen_at" | "article">): Article {
  return {
    id: row.id,
    url: row.url,
    path: row.path,
    outlet: row.outlet,
    title: row.title,
    text: row.text,
    publishedAt: row.published_at,
    publishedPrecision: row.published_precision,
    language: row.language,
  };
}
