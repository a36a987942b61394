import type { Article } from "../news/article.ts";
import type { Brief } from "../news/brief.ts";
import type { Quote } from "../news/citation.ts";
import type { Digest, StoryUpdate } from "../news/digest.ts";
import type { Claim, Disagreement, Position } from "../news/disagreement.ts";
import type { Story } from "../news/story.ts";
import {
  type BriefLabels,
  citationLabel,
  disputesOf,
  labelDigest,
  labelUpdates,
  type QuoteLabels,
  type UpdateLabels,
} from "./labels.ts";

/** A digest in the published JSON shape, version 1: strings as they were read, labels as every format has them. */
export function toJson(digest: Digest) {
  const [labels, updateLabels] = [labelDigest(digest), labelUpdates(digest)];
  return {
    version: 1,
    engine: digest.engine,
    ...(digest.window === null ? {} : { window: digest.window }),
    stories: digest.briefs.map((brief, index) => briefToJson(brief, labels[index]!)),
    ...(digest.updates.length === 0
      ? {}
      : { updates: digest.updates.map((update, index) => updateToJson(update, updateLabels[index]!)) }),
    ...(digest.slot === null ? {} : { slot: digest.slot }),
    problems: digest.problems,
    receipt: receiptToJson(digest.receipt),
  };
}

/** A brief of the published shape. */
export function briefToJson(brief: Brief, labels: BriefLabels) {
  const { story } = brief;
  return {
    id: story.id,
    label: labels.story,
    headline: brief.headline,
    summary: brief.summary.map(({ text, quotes }) => ({
      text,
      quotes: quotes.map((quote) => quoteToJson(quote, labels)),
      disputedIn: disputesOf(brief, labels, [quotes[0]]),
    })),
    disagreements: brief.disagreements.map((point, index) =>
      pointToJson(point, labels.disagreements[index]!, story, labels),
    ),
    comparisons: brief.comparisons.map((point, index) =>
      pointToJson(point, labels.comparisons[index]!, story, labels),
    ),
    onlyOne: brief.onlyOne.map(({ text, claim }) => ({ text, claim: claimToJson(claim, labels) })),
    articles: story.articles.map((article) => articleToJson(article, story)),
  };
}

/** A story that changed: its changes, and every article that they quote or that it has. */
function updateToJson({ brief, changes, lastShownAt, earlier }: StoryUpdate, labels: UpdateLabels) {
  const positionToJson = ({ answer, claims }: Position) => ({
    answer,
    claims: claims.map((claim) => claimToJson(claim, labels)),
  });
  return {
    id: brief.story.id,
    label: labels.story,
    headline: brief.headline,
    lastShownAt,
    changes: changes.map(({ kind, question, before, after }, index) => ({
      kind,
      label: labels.changes[index]!,
      question,
      before: before.map(positionToJson),
      after: after.map(positionToJson),
    })),
    articles: [...earlier, ...brief.story.articles].map((article) => articleToJson(article, brief.story)),
  };
}

/** A disagreement or comparison of the published shape. */
function receiptToJson({ model, ...receipt }: Digest["receipt"]) {
  if (model === undefined) return receipt;
  const { inputTokens, outputTokens, withheld, ...more } = model;
  const count = withheld.reduce((sum, one) => sum + one.count, 0);
  return { ...receipt, inputTokens, outputTokens, withheld: count, model: { ...more, withheld } };
}

export function pointToJson(point: Disagreement, label: string, story: Story, labels: BriefLabels) {
  return {
    kind: point.kind,
    label,
    question: point.question,
    between: point.between,
    positions: point.positions.map(({ answer, claims }) => ({
      answer,
      claims: claims.map((claim) => claimToJson(claim, labels)),
    })),
    silent: story.articles
      .filter(({ id }) => point.silent.includes(id))
      .map(({ id, outlet }) => ({ outlet, article: id })),
  };
}

/** A claim of the published shape. */
export function claimToJson({ outlet, speaker, quote }: Claim, labels: QuoteLabels) {
  return { outlet, speaker, quote: quoteToJson(quote, labels) };
}

function quoteToJson(quote: Quote, labels: QuoteLabels) {
  return {
    article: quote.articleId,
    text: quote.text,
    start: quote.start,
    label: citationLabel(labels, quote),
  };
}

/** An article of the published shape, without its text. */
export function articleToJson(article: Article, story: Story) {
  const { id, outlet, title, url, path, publishedAt, publishedPrecision } = article;
  return { id, outlet, title, url, path, publishedAt, publishedPrecision, copyOf: story.copyOf[id] ?? null };
}
