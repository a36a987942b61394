import type { Brief } from "../news/brief.ts";
import { type Quote, quotesOverlap } from "../news/citation.ts";
import type { Digest, StoryUpdate } from "../news/digest.ts";
import type { Disagreement } from "../news/disagreement.ts";

/** Points of a section that a digest shows in full; of the others it shows the questions. */
export const MAX_POINTS = 5;

/**
 * The names by which people refer to the parts of one brief, the same in every format: story "1", its
 * disagreements "1.1", "1.2" …, its comparisons going on from there, its citations "1a", "1b" ….
 */
export interface BriefLabels extends QuoteLabels {
  readonly disagreements: readonly string[];
  readonly comparisons: readonly string[];
}

/** The names of the parts of an update, which is numbered after the new stories: its changes "3.1", "3.2" …. */
export interface UpdateLabels extends QuoteLabels {
  readonly changes: readonly string[];
}

/** The name of a story, and those of its quotes. */
export interface QuoteLabels {
  readonly story: string;
  /** By article, start and length of the quote; read it through `citationLabel`. */
  readonly citations: Readonly<Record<string, string>>;
}

/** Labels for every brief of a digest, in its order. */
export function labelDigest(digest: Digest): readonly BriefLabels[] {
  return digest.briefs.map((brief, index) => labelBrief(brief, index + 1));
}

/** Labels for one brief; `number` is its place in the digest, from 1. */
export function labelBrief(brief: Brief, number: number): BriefLabels {
  const point = (index: number) => `${number}.${index + 1}`;
  return {
    ...labelQuotes(quotesOf(brief), number),
    disagreements: brief.disagreements.map((_, index) => point(index)),
    comparisons: brief.comparisons.map((_, index) => point(brief.disagreements.length + index)),
  };
}

/** Labels for every update of a digest, in its order. */
export function labelUpdates({ briefs, updates }: Digest): readonly UpdateLabels[] {
  return updates.map((update, index) => {
    const number = briefs.length + index + 1;
    const changes = update.changes.map((_, place) => `${number}.${place + 1}`);
    return { ...labelQuotes(quotesOfUpdate(update), number), changes };
  });
}

/** Labels for the quotes of what has a number, "1a", "1b" …, in their order. */
export function labelQuotes(quotes: readonly Quote[], number: number): QuoteLabels {
  const keys = new Set(quotes.map(quoteKey));
  const citations = [...keys].map((key, index) => [key, `${number}${letters(index)}`]);
  return { story: `${number}`, citations: Object.fromEntries(citations) };
}

/**
 * The label of a quote of the labelled brief.
 *
 * @throws RangeError where the brief does not show the quote.
 */
export function citationLabel(labels: QuoteLabels, quote: Quote): string {
  const label = labels.citations[quoteKey(quote)];
  if (label === undefined) throw new RangeError(`story ${labels.story} has no quote ${quoteKey(quote)}`);
  return label;
}

/** The labels of the disagreements in which words of these quotes are one side's claim. */
export function disputesOf(brief: Brief, labels: BriefLabels, quotes: readonly Quote[]): readonly string[] {
  return brief.disagreements.flatMap(({ positions }, index) => {
    const claims = positions.flatMap((position) => position.claims.map(({ quote }) => quote));
    return quotes.some((quote) => claims.some((claim) => quotesOverlap(quote, claim)))
      ? [labels.disagreements[index]!]
      : [];
  });
}

/** Every quote of a brief, those first that a digest shows; one may come several times. */
export function quotesOf(brief: Brief): readonly Quote[] {
  const hidden = [brief.disagreements, brief.comparisons].flatMap((points) => points.slice(MAX_POINTS));
  return [...quotesInDigest(brief), ...quotesOfPoints(hidden)];
}

/** The quotes of a brief that a digest shows, in the order in which a reader meets them. */
export function quotesInDigest({ summary, disagreements, comparisons, onlyOne }: Brief): readonly Quote[] {
  const points = [disagreements, comparisons].flatMap((section) => section.slice(0, MAX_POINTS));
  return [
    ...summary.flatMap(({ quotes }) => quotes),
    ...quotesOfPoints(points),
    ...onlyOne.map(({ claim }) => claim.quote),
  ];
}

const quotesOfPoints = (points: readonly Disagreement[]) =>
  points.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ quote }) => quote)));

/** Every quote of an update in the order in which a reader meets them. */
export function quotesOfUpdate({ changes }: StoryUpdate): readonly Quote[] {
  return changes.flatMap(({ before, after }) =>
    [...before, ...after].flatMap(({ claims }) => claims.map(({ quote }) => quote)),
  );
}

function quoteKey(quote: Quote): string {
  return `${quote.articleId}:${quote.start}:${quote.text.length}`;
}

/** 0 → a … 25 → z, 26 → aa, 27 → ab: bijective base 26, as spreadsheets name columns. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
