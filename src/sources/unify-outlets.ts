import type { Article } from "../news/article.ts";

/**
 * Gives outlets that differ in case, spaces or a leading "The", and the host of one, one spelling: a name rather
 * than capitals or a host, then the most frequent, then the longest. `known` are articles read before.
 */
export function unifyOutlets(
  articles: readonly Article[],
  known: readonly Pick<Article, "outlet">[] = [],
): readonly Article[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { outlet } of [...known, ...articles]) {
    const counts = spellings.get(fold(outlet)) ?? new Map<string, number>();
    spellings.set(fold(outlet), counts.set(outlet, (counts.get(outlet) ?? 0) + 1));
  }
  const chosen = new Map([...spellings].map(([key, counts]) => [key, chooseSpelling(counts)]));
  return articles.map((article) => {
    const outlet = chosen.get(fold(article.outlet))!;
    return outlet === article.outlet ? article : { ...article, outlet };
  });
}

function chooseSpelling(counts: ReadonlyMap<string, number>): string {
  const isPlain = (spelling: string): number =>
    /\p{Lu}/u.test(spelling) && /\p{Ll}/u.test(spelling) ? 1 : 0;
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      isPlain(b) - isPlain(a) || countB - countA || b.length - a.length || (a < b ? -1 : 1),
  );
  return best![0];
}

const leastHostLetters = 8;

/** What spellings of one name have in common. Short hosts say too little: thepost.example may be any Post's. */
function fold(outlet: string): string {
  const host = /^(?:the)?([\w-]+)\.[\w.-]+$/.exec(outlet.toLowerCase())?.[1];
  if (host !== undefined && host.length < leastHostLetters) return outlet.toLowerCase();
  const name = outlet.toLowerCase().replace(/^the\s+/, "");
  return (host ?? name).replace(/[\s-]+/g, "");
}
