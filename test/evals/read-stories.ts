import { clusterArticles } from "../../src/cluster/cluster-articles.ts";
import type { Article } from "../../src/news/article.ts";
import type { Story } from "../../src/news/story.ts";
import { readAll } from "../../src/newsroom/read-all.ts";
import { folderSource } from "../../src/sources/folder.ts";

interface Stories {
  readonly stories: readonly Story[];
  readonly articles: readonly Article[];
}

const known = new Map<string, Stories>();

/** The articles of a folder and the stories that they make; read once. */
export async function readStories(folder: string): Promise<Stories> {
  const found = known.get(folder);
  if (found !== undefined) return found;
  const effects = { now: () => 0, signal: new AbortController().signal, onProgress: () => undefined };
  const reading = await readAll([folderSource(folder)], effects);
  // What is expected stands beside the stories, and is no article.
  const articles = reading.articles.filter(({ path }) => !/\.(?:gold|qa)\.json$/.test(path ?? ""));
  const library = { articles, stories: clusterArticles(articles) };
  known.set(folder, library);
  return library;
}
