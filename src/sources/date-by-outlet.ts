import type { Article } from "../news/article.ts";
import { findSlashOrder, type SlashOrder } from "../text/slash-order.ts";
import { findMetadata } from "./find-metadata.ts";

/** Dates undated articles whose "12/03/2026" other articles of their outlet explain: all that tell put the same first. */
export function dateByOutlet(articles: readonly Article[]): readonly Article[] {
  const orders = new Map<string, Set<SlashOrder>>();
  for (const { outlet, text } of articles) {
    const order = findSlashOrder(text);
    if (order !== null) orders.set(outlet, (orders.get(outlet) ?? new Set()).add(order));
  }
  return articles.map((article) => {
    const known = orders.get(article.outlet);
    if (article.publishedAt !== null || known?.size !== 1) return article;
    const cue = { nearMs: null, order: [...known][0]! };
    const { published } = findMetadata(article.text, { path: article.path ?? "", cue });
    return published === null ? article : { ...article, ...published };
  });
}
