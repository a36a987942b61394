import type { Article } from "../news/article.ts";
import { findSlashOrder, type SlashOrder } from "../text/slash-order.ts";
import { findMetadata } from "./find-metadata.ts";

/** How an outlet writes dates, by one of its articles; null where that does not tell. */
export interface DateSign {
  readonly outlet: string;
  readonly order: SlashOrder | null;
}

/**
 * Dates undated articles whose "12/03/2026" other articles of their outlet explain: all that tell put the same first.
 * `known` are articles read before.
 */
export function dateByOutlet(
  articles: readonly Article[],
  known: readonly DateSign[] = [],
): readonly Article[] {
  const orders = new Map<string, Set<SlashOrder>>();
  const signs = articles.map(({ outlet, text }) => ({ outlet, order: findSlashOrder(text) }));
  for (const { outlet, order } of [...known, ...signs]) {
    if (order !== null) orders.set(outlet, (orders.get(outlet) ?? new Set()).add(order));
  }
  return articles.map((article) => {
    const told = orders.get(article.outlet);
    if (article.publishedAt !== null || told?.size !== 1) return article;
    const cue = { nearMs: null, order: [...told][0]! };
    const { published } = findMetadata(article.text, { path: article.path ?? "", cue });
    return published === null ? article : { ...article, ...published };
  });
}
