import type { Differences } from "../disagree/finding.ts";
import { speakerOf } from "../disagree/speakers.ts";
import type { Brief } from "../news/brief.ts";
import { type Quote, quotesOverlap } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import type { Story } from "../news/story.ts";
import { findHeadline } from "../summarize/headline.ts";
import { findOnlyOne } from "../summarize/only-one.ts";
import { summarize } from "../summarize/summarize.ts";
import type { SentencesOf } from "../text/sentence.ts";

/** All that a digest says of one story, around what its sources tell differently. */
export function writeBrief(
  story: Story,
  sentencesOf: SentencesOf,
  { disagreements, comparisons }: Differences,
): Brief {
  // What is denied is told only where nothing else tells the event. A disputed date or figure may open the summary,
  // with a pointer to the dispute, but is no later sentence.
  const figuresOrDates = disagreements.filter(({ kind }) => kind === "date" || kind === "number");
  const contested = disagreements.filter((point) => !figuresOrDates.includes(point)).flatMap(quotesOf);
  const figures = disagreements.filter(({ kind }) => kind === "number");
  const answers = figures.map(({ positions }) => positions.map(({ answer }) => answer));
  const headline = findHeadline(story, answers);
  const disputed = figuresOrDates.flatMap(quotesOf);
  const summary = summarize(story, sentencesOf, contested, headline).filter(
    ({ quotes: [quote] }, place) => place === 0 || !disputed.some((other) => quotesOverlap(quote, other)),
  );
  const shown = [
    ...summary.flatMap((sentence) => sentence.quotes),
    ...[...disagreements, ...comparisons].flatMap(quotesOf),
  ];
  return {
    story,
    headline,
    summary,
    disagreements,
    comparisons,
    onlyOne: findOnlyOne(story, sentencesOf, shown, (sentence) => speakerOf(sentence, sentence)),
  };
}

function quotesOf({ positions }: Disagreement): readonly Quote[] {
  return positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));
}
