import type { Article } from "../news/article.ts";
import type { Quote } from "../news/citation.ts";
import type { Claim, Position } from "../news/disagreement.ts";
import { citationLabel, type QuoteLabels } from "./labels.ts";
import type { AnswerView, Citation, Publication, Published, Voice } from "./message.ts";
import { webLink } from "./web-link.ts";

/** What is needed to show quotes of a story: the labels, and the articles quoted by their ids. */
export interface StoryView {
  readonly labels: QuoteLabels;
  readonly articles: ReadonlyMap<string, Article>;
}

/** The view on articles for quotes that have labels. */
export function viewArticles(articles: readonly Article[], labels: QuoteLabels): StoryView {
  return { labels, articles: new Map(articles.map((article) => [article.id, article])) };
}

/** A quote with its label and outlet. */
export function cite({ labels, articles }: StoryView, quote: Quote): Citation {
  const outlet = articles.get(quote.articleId)?.outlet ?? "";
  return { label: citationLabel(labels, quote), outlet, quote: quote.text };
}

/**
 * A position with the claims of one speaker in one outlet together, in order of first appearance; `dated` where the
 * time explains the answer.
 */
export function viewAnswer(view: StoryView, { answer, claims }: Position, dated: boolean): AnswerView {
  const voices = new Map<string, Voice>();
  for (const claim of claims) {
    const citation = cite(view, claim.quote);
    const published = dated ? publishedOf(view, claim) : null;
    const key = JSON.stringify([claim.outlet, claim.speaker, published]);
    const voice = voices.get(key);
    const { outlet, speaker } = claim;
    if (voice === undefined) voices.set(key, { outlet, speaker, published, citations: [citation] });
    else if (voice.citations.every(({ label }) => label !== citation.label))
      voices.set(key, { ...voice, citations: [...voice.citations, citation] });
  }
  return { answer, voices: [...voices.values()] };
}

/** An article as a source list names it, with the labels of those of the quotes that are its own. */
export function viewPublication(
  { labels }: StoryView,
  article: Article,
  quotes: readonly Quote[],
): Publication {
  const own = quotes.filter(({ articleId }) => articleId === article.id);
  return {
    outlet: article.outlet,
    title: article.title.trim() || "Untitled",
    published: readPublished(article),
    link: webLink(article.url),
    path: article.path,
    labels: [...new Set(own.map((quote) => citationLabel(labels, quote)))],
  };
}

function publishedOf({ articles }: StoryView, claim: Claim): Published | null {
  const article = articles.get(claim.quote.articleId);
  return article === undefined ? null : readPublished(article);
}

function readPublished({ publishedAt, publishedPrecision }: Article): Published | null {
  return publishedAt === null ? null : { at: publishedAt, precision: publishedPrecision };
}
