import { z } from "zod";
import type { Article } from "../news/article.ts";
import { UserError } from "../news/user-error.ts";
import { createClusterer } from "./create-clusterer.ts";
import { readTraits } from "./traits.ts";

/** One line of an answer: the story that an article ended in. */
export interface StoryLine {
  readonly id: string;
  readonly story: string;
}

const field = z.string().nullish();
const lineSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: field,
  text: field,
  published: field,
  source: field,
  outlet: field,
  url: field,
});

/**
 * Groups articles that come as lines of JSON `{id, title, text, published, source or outlet, url}`, in batches as
 * they arrive. Answers each id once, in the order of the lines, when no later line can change its story.
 *
 * @throws UserError with the line's number, where it is not such an object or has an id that was there before.
 */
export async function* clusterLines(lines: AsyncIterable<string>, batchSize = 50): AsyncIterable<StoryLine> {
  const clusterer = createClusterer();
  const storyOf = new Map<string, string>();
  let batch: Article[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const article = parseLine(line, number);
    if (storyOf.has(article.id))
      throw new UserError(`line ${number}: the id ${article.id} was there before; each must differ`);
    storyOf.set(article.id, "");
    batch.push(article);
    if (batch.length >= batchSize) addBatch();
  }
  addBatch();
  for (const { id: story, members } of clusterer.openStories())
    for (const { id } of members) storyOf.set(id, story);
  for (const [id, story] of storyOf) yield { id, story };

  function addBatch() {
    for (const event of clusterer.add(batch.map(readTraits))) {
      if (event.kind === "retired") for (const id of event.articles) storyOf.set(id, event.story);
    }
    batch = [];
  }
}

function parseLine(line: string, number: number): Article {
  const parsed = lineSchema.safeParse(readJson(line, number));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw new UserError(
      `line ${number}: ${path.join(".") || "the line"}: ${message}; expected {id, title, text, …}`,
    );
  }
  const { id, title, text, published, source, outlet, url } = parsed.data;
  const publishedMs = Date.parse(published ?? "");
  return {
    id,
    url: url ?? null,
    path: null,
    outlet: outlet ?? source ?? "",
    title: title ?? "",
    text: text ?? "",
    publishedAt: Number.isNaN(publishedMs) ? null : new Date(publishedMs).toISOString(),
    publishedPrecision: published?.includes(":") ? "minute" : "day",
    language: null,
  };
}

function readJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError(
      `line ${number}: not valid JSON (${line.slice(0, 60)}); each line must be one object`,
    );
  }
}
