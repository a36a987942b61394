import type { Article } from "../../src/news/article.ts";
import { fold } from "./fold.ts";

/**
 * The place of each article among those that a gold names, by its id. Articles of a list share their path: the
 * one with the article's title is meant.
 *
 * @param textOf the readable text at each place.
 */
export function placeArticles(
  articles: readonly Article[],
  textOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const places = [...textOf.keys()];
  return new Map(
    articles.map(({ id, path, title }) => {
      const inList = (place: string) =>
        place.startsWith(`${path}#`) && textOf.get(place)!.includes(fold(title));
      return [id, places.find(inList) ?? path ?? ""];
    }),
  );
}
