import type { Article } from "../news/article.ts";
import type { Problem } from "../news/digest.ts";
import type { Reading, Source } from "../sources/source.ts";
import type { Effects } from "./effects.ts";

/** Reads every source, one after the other; an article that two sources have is there once. */
export async function readAll(sources: readonly Source[], effects: Effects): Promise<Reading> {
  const articles = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const source of sources) {
    effects.onProgress(`reading ${source.name}`);
    const reading = await source.read(effects.signal);
    for (const article of reading.articles) articles.set(article.id, article);
    problems.push(...reading.problems);
  }
  return { articles: [...articles.values()], problems };
}
