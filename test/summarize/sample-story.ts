import type { Article } from "../../src/news/article.ts";
import type { Story } from "../../src/news/story.ts";

/** An article whose text begins with its title. */
export function article(
  id: string,
  title: string,
  body: string,
  publishedAt: string | null = "2031-05-06T08:00:00.000Z",
): Article {
  const text = body === "" ? title : `${title}\n\n${body}`;
  return {
    id,
    url: null,
    path: `${id}.txt`,
    outlet: `Outlet ${id}`,
    title,
    text,
    publishedAt,
    publishedPrecision: "minute",
    language: "en",
  };
}

/** A story of given articles. */
export function story(id: string, articles: readonly Article[], copyOf: Record<string, string> = {}): Story {
  return { id, articles: articles as unknown as Story["articles"], copyOf };
}

/** One event in three accounts. */
export const bridge = story("bridge", [
  article(
    "a",
    "Bridge at Tollin collapses, three hurt",
    "A road bridge over the Tollin river in northern Varania collapsed on Tuesday, injuring three drivers, police said.\n\nThe company said it was sorry.\n\nHowever, nobody knows when traffic will move again.\n\nTransport minister Petra Holm ordered an inspection of 40 bridges of the same type.",
  ),
  article(
    "b",
    "Three injured as Tollin bridge collapses",
    "Three drivers were injured on Tuesday when a road bridge over the Tollin river in northern Varania collapsed, police said.\n\nHe was not there.\n\nRepairs of the Tollin bridge will cost 12 million crowns, engineer Ida Lund estimated.",
    "2031-05-06T10:00:00.000Z",
  ),
  article(
    "c",
    "WHAT WE KNOW about the Tollin bridge?",
    "Minister Petra Holm has ordered that 40 bridges of the same type as the one at Tollin be inspected.\n\n“It fell like a card house,” said Olaf Renn, who lives next to it.",
    "2031-05-06T12:00:00.000Z",
  ),
]);
