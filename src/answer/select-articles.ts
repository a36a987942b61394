import type { Article } from "../news/article.ts";
import type { Story } from "../news/story.ts";

/** Reading takes about 3 ms a thousand characters: so many are read well within a second. */
const mostCharacters = 160_000;

/**
 * Of stories, the likeliest first, the articles that are read for an answer: those of the first stories, reprints
 * last, as many as can be read while somebody waits. One article is left in any case.
 */
export function selectArticles(stories: readonly Story[], most = mostCharacters): readonly Story[] {
  let left = most;
  const selected: Story[] = [];
  for (const story of stories) {
    const isCopy = ({ id }: Article) => Object.hasOwn(story.copyOf, id);
    const kept = new Set<string>();
    for (const article of [...story.articles].sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)))) {
      const isFirst = selected.length === 0 && kept.size === 0;
      if (article.text.length > left && !isFirst) continue;
      left -= article.text.length;
      kept.add(article.id);
    }
    const [first, ...others] = story.articles.filter(({ id }) => kept.has(id));
    if (first === undefined) continue;
    const copyOf = Object.fromEntries(
      Object.entries(story.copyOf).filter(([copy, of]) => kept.has(copy) && kept.has(of)),
    );
    selected.push({ ...story, articles: [first, ...others], copyOf });
  }
  return selected;
}
