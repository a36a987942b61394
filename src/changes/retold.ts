import { type Material, readMaterial } from "../disagree/accounts.ts";
import type { Article } from "../news/article.ts";
import type { Brief } from "../news/brief.ts";
import type { Quote } from "../news/citation.ts";
import type { Claim, Position } from "../news/disagreement.ts";
import type { Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";

/** A story as it was shown and as it is now. */
export interface Retold {
  readonly before: Brief;
  readonly after: Brief;
  /** The articles that were not there before: new ones, and new texts of those that were revised. */
  readonly fresh: readonly Article[];
  readonly revisions: readonly Revision[];
  /** What was told and what is new as the accounts of one story, read for comparison. */
  readonly material: Material;
  readonly sentencesOf: SentencesOf;
}

/** An article whose text was changed where it stands. */
export interface Revision {
  readonly old: Article;
  readonly current: Article;
}

/** Sets what a story was beside what it is; undefined where nothing came to it. */
export function readRetold(before: Brief, after: Brief, sentencesOf: SentencesOf): Retold | undefined {
  const known = new Set(before.story.articles.map(({ id }) => id));
  const current = new Set(after.story.articles.map(({ id }) => id));
  const fresh = after.story.articles.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return undefined;
  const gone = before.story.articles.filter(({ id }) => !current.has(id));
  const revisions = fresh.flatMap((article) => {
    const old = gone.find((other) => isSamePlace(other, article));
    return old === undefined ? [] : [{ old, current: article }];
  });
  const material = readMaterial(joinTellings({ before, after, fresh, revisions }), sentencesOf);
  return { before, after, fresh, revisions, material, sentencesOf };
}

/**
 * What was told and what is new in one story. Revisions and days without an hour carry the time of the old text: as
 * they came later, they are a minute younger here.
 */
function joinTellings({
  before,
  after,
  fresh,
  revisions,
}: Pick<Retold, "before" | "after" | "fresh" | "revisions">): Story {
  const revised = new Set(revisions.map(({ current }) => current.id));
  const later = fresh.map((article) =>
    revised.has(article.id) || article.publishedPrecision === "day" ? oneMinuteLater(article) : article,
  );
  const [first, ...others] = before.story.articles;
  return {
    id: after.story.id,
    articles: [first, ...others, ...later],
    copyOf: { ...after.story.copyOf, ...before.story.copyOf },
  };
}

export function oneMinuteLater(article: Article): Article {
  if (article.publishedAt === null) return article;
  return { ...article, publishedAt: new Date(Date.parse(article.publishedAt) + 60_000).toISOString() };
}

/** Does a claim stand only in what is new? Also a new article repeats sentences that were there before. */
export function isFresh({ fresh, before }: Retold, { quote }: Claim): boolean {
  return (
    fresh.some(({ id }) => id === quote.articleId) &&
    !before.story.articles.some(({ text }) => onOneLine(text).includes(onOneLine(quote.text)))
  );
}

/** All that a brief quotes. */
export function shownQuotes({ summary, disagreements, comparisons, onlyOne }: Brief): readonly Quote[] {
  return [
    ...summary.flatMap(({ quotes }) => quotes),
    ...[...disagreements, ...comparisons].flatMap(({ positions }) => quotesIn(positions)),
    ...onlyOne.map(({ claim }) => claim.quote),
  ];
}

/** All that positions quote. */
export function quotesIn(positions: readonly Position[]): readonly Quote[] {
  return positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));
}

/** The text with single spaces: a revision may only break its lines elsewhere. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function isSamePlace(one: Article, other: Article): boolean {
  if (one.outlet !== other.outlet) return false;
  return one.url === null ? one.path !== null && one.path === other.path : one.url === other.url;
}
