import type { Article } from "../news/article.ts";
import { byPublication } from "../news/by-publication.ts";
import type { Story } from "../news/story.ts";
import { createClusterer } from "./create-clusterer.ts";
import { findCopies } from "./find-copies.ts";
import { readTraits } from "./traits.ts";

/**
 * Groups articles into stories, copies linked, in the order of their first publication. The same articles give the
 * same stories, whatever order they come in.
 */
export function clusterArticles(articles: readonly Article[]): Story[] {
  const clusterer = createClusterer({ openArticles: articles.length });
  clusterer.add(articles.map(readTraits));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const stories = clusterer.openStories().map(({ id, members }) => {
    const own = members.map((member) => byId.get(member.id)!).sort(byPublication);
    return { id, articles: own as [Article, ...Article[]], copyOf: findCopies(own) };
  });
  return stories.sort((a, b) => byPublication(a.articles[0], b.articles[0]));
}
