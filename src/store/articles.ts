import type { Selectable } from "kysely";
import type { Article } from "../news/article.ts";
import type { RevisionRow } from "./schema.ts";
import type { Workspace } from "./workspace.ts";

/** Articles that are in no story yet, the first that came first, under the ids that they keep. */
export async function readWaiting(workspace: Workspace, limit: number): Promise<readonly Article[]> {
  const rows = await selectCurrent(workspace)
    .where("memberships.story", "is", null)
    .orderBy("articles.seq")
    .limit(limit)
    .selectAll("revisions")
    .execute();
  return rows.map((row) => ({ ...toArticle(row), id: row.article }));
}

/** Every article of a workspace with the story that it is in and its current revision. */
export function selectCurrent({ id, store }: Workspace) {
  return store
    .selectFrom("memberships")
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.workspace", "=", "memberships.workspace")
        .onRef("articles.id", "=", "memberships.article"),
    )
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.workspace", "=", "articles.workspace")
        .onRef("revisions.id", "=", "articles.revision"),
    )
    .where("memberships.workspace", "=", id);
}

/** The article that a stored revision is. */
export function toArticle(row: Omit<Selectable<RevisionRow>, "workspace" | "seen_at" | "article">): Article {
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
