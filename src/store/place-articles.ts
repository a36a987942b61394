import type { Article } from "../news/article.ts";
import type { PlacedArticle } from "./store-articles.ts";

/**
 * Says of articles that were read together at which place each stood, so that they are known again when their text
 * has changed: the path below its folder, told apart by address or title where a file holds several; the address of
 * what is in no file. No two are given the same place.
 *
 * @param origin what all paths are relative to.
 */
export function placeArticles(origin: string, articles: readonly Article[]): readonly PlacedArticle[] {
  const inFile = Map.groupBy(articles, ({ path }) => path);
  const taken = new Set<string>();
  return articles.map((article) => {
    const name = placeOf(origin, article, article.path !== null && inFile.get(article.path)!.length > 1);
    let place = name;
    for (let count = 2; taken.has(place); count += 1) place = `${name}#${count}`;
    taken.add(place);
    return { place, article };
  });
}

function placeOf(origin: string, { id, url, path, title }: Article, shared: boolean): string {
  if (path === null) return url ?? id;
  return shared ? `${origin}/${path}#${url ?? title}` : `${origin}/${path}`;
}
