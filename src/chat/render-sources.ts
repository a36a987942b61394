import type { Article } from "../news/article.ts";
import type { Quote } from "../news/citation.ts";
import { carriers, independentAccounts, type Story } from "../news/story.ts";
import { countOf } from "./count-of.ts";
import type { SourcesBlock } from "./message.ts";
import { type StoryView, viewPublication } from "./story-view.ts";

/** The independent accounts of a story, each with the outlets that reprint it. */
export function renderSources(view: StoryView, story: Story, quotes: readonly Quote[]): SourcesBlock {
  const accounts = independentAccounts(story);
  const outlets = new Set(story.articles.map(({ outlet }) => outlet)).size;
  const sources = accounts.map((account) => ({
    ...viewPublication(view, account, quotes),
    carriedBy: carriers(story, account)
      .filter(({ id }) => id !== account.id)
      .map((copy) => viewPublication(view, copy, quotes)),
  }));
  const size = `${countOf(outlets, "outlet")}, ${countOf(accounts.length, "independent account")}`;
  const title = accounts.length < story.articles.length ? `Sources: ${size}` : "Sources";
  return { kind: "sources", title, sources };
}

/** The articles that are quoted, and no others. */
export function renderCited(
  view: StoryView,
  articles: readonly Article[],
  quotes: readonly Quote[],
): SourcesBlock {
  const cited = articles.filter(({ id }) => quotes.some(({ articleId }) => articleId === id));
  const sources = cited.map((article) => ({ ...viewPublication(view, article, quotes), carriedBy: [] }));
  return { kind: "sources", title: "Sources", sources };
}
