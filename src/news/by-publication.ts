import type { Article } from "./article.ts";

/** Compares articles for sorting: in order of publication, undated ones last; ties by id. */
export function byPublication(
  a: Pick<Article, "id" | "publishedAt">,
  b: Pick<Article, "id" | "publishedAt">,
): number {
  const [dateA, dateB] = [a.publishedAt ?? "~", b.publishedAt ?? "~"];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
