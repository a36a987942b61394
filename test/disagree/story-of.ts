import type { Article } from "../../src/news/article.ts";
import type { Story } from "../../src/news/story.ts";

/** The day of an account that names none: a Thursday. */
const usualDay = "2026-03-12";

/**
 * A story from accounts as "Outlet, 2026-03-10: Text…", "Outlet, undated: Text…" or, for one of 12 March 2026,
 * "Outlet: Text…"; "Post (copy of Wire): Text…" is a reprint. An empty line in the text parts paragraphs.
 */
export function storyOf(...told: readonly string[]): Story {
  const read = told.map(readAccount);
  const copies = read.flatMap(({ outlet, copyOf }) => (copyOf === undefined ? [] : [[outlet, copyOf]]));
  return {
    id: "story",
    articles: read.map(articleOf) as unknown as Story["articles"],
    copyOf: Object.fromEntries(copies),
  };
}

interface Account {
  readonly outlet: string;
  readonly copyOf: string | undefined;
  readonly day: string | undefined;
  readonly text: string;
}

function readAccount(told: string): Account {
  const parts = /^([^:,(]+?)(?: \(copy of (.+?)\))?(?:, (undated|\d{4}-\d\d-\d\d))?: (.*)$/s.exec(told)!;
  return { outlet: parts[1]!, copyOf: parts[2], day: parts[3], text: parts[4]! };
}

/** An outlet tells a story once: its name is the article's id. */
function articleOf({ outlet, day, text }: Account): Article {
  return {
    id: outlet,
    url: null,
    path: `${outlet}.txt`,
    outlet,
    title: "",
    text,
    publishedAt: day === "undated" ? null : `${day ?? usualDay}T00:00:00.000Z`,
    publishedPrecision: "day",
    language: "en",
  };
}
