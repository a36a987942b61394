import type { Brief } from "../src/news/brief.ts";
import type { Quote } from "../src/news/citation.ts";
import type { Digest } from "../src/news/digest.ts";
import type { Disagreement } from "../src/news/disagreement.ts";
import { carriers, independentAccounts } from "../src/news/story.ts";

const maxQuestionWords = 14;

/** What in a digest breaks a promise made for every digest, whatever the articles are; a line each. */
export function findDigestFlaws(digest: Digest): readonly string[] {
  return digest.briefs.flatMap((brief) => [
    ...quotesOf(brief).flatMap((quote) => quoteFlaws(brief, quote)),
    ...[...brief.disagreements, ...brief.comparisons].flatMap((point) => pointFlaws(brief, point)),
  ]);
}

function quotesOf(brief: Brief): readonly Quote[] {
  const points = [...brief.disagreements, ...brief.comparisons];
  const claims = [
    ...points.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
    ...brief.onlyOne.map(({ claim }) => claim),
  ];
  return [...brief.summary.flatMap(({ quotes }) => quotes), ...claims.map(({ quote }) => quote)];
}

function quoteFlaws(brief: Brief, { articleId, text, start }: Quote): readonly string[] {
  const article = brief.story.articles.find(({ id }) => id === articleId);
  if (article === undefined) return [`a quote of ${articleId}, which is not in the story`];
  const stored = article.text.slice(start, start + text.length);
  if (stored !== text) return [`${article.path} has “${stored}” where “${text}” is quoted`];
  return text.trim() === "" ? [`an empty quote of ${article.path}`] : [];
}

function pointFlaws(brief: Brief, point: Disagreement): readonly string[] {
  const claimed = point.positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));
  const sides = point.positions.flatMap(({ claims }, side) => claims.map(({ quote }) => ({ quote, side })));
  const accounts = independentAccounts(brief.story);
  const silent = point.silent.map((id) => accounts.find((account) => account.id === id));
  const flaws = [
    point.question.trim().split(/\s+/).length > maxQuestionWords && `has over ${maxQuestionWords} words`,
    point.positions.length < 2 && "has one position",
    point.positions.some(({ claims }) => claims.length === 0) && "has a position without a claim",
    new Set(point.positions.map(({ answer }) => answer)).size < point.positions.length &&
      "has one answer twice",
    sides.some((a) => sides.some((b) => a.side < b.side && overlap(a.quote, b.quote))) &&
      "quotes one passage for two sides",
    silent.includes(undefined) && "calls silent what is no independent account",
    silent.some((account) => {
      const ids = account === undefined ? [] : carriers(brief.story, account).map(({ id }) => id);
      return claimed.some(({ articleId }) => ids.includes(articleId));
    }) && "calls silent an account that it quotes",
  ];
  return flaws.flatMap((flaw) => (flaw === false ? [] : [`“${point.question}” ${flaw}`]));
}

function overlap(a: Quote, b: Quote): boolean {
  const apart = a.start + a.text.length <= b.start || b.start + b.text.length <= a.start;
  return a.articleId === b.articleId && !apart;
}
