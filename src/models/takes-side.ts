import { findSayings } from "../disagree/speakers.ts";
import { type CitedSentence, quotesOverlap } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import { readPlainSentences } from "../text/read-sentences.ts";
import { readValues } from "./gate/read-values.ts";

/**
 * Does a sentence tell one side of a dispute as what is so? Who says whose word it is takes no side; a disputed date
 * or figure may open the summary, where its main source is a side that readers are pointed to.
 */
export function takesSide(
  { text, quotes }: CitedSentence,
  disputes: readonly Disagreement[],
  opens: boolean,
): boolean {
  const isSaid =
    /\baccording to\b/i.test(text) || readPlainSentences(text).some((one) => findSayings(one).length > 0);
  if (isSaid) return false;
  return disputes.some(({ kind, positions }) => {
    const claims = positions.flatMap((position) => position.claims.map(({ quote }) => quote));
    const touches = quotes.some((quote) => claims.some((claim) => quotesOverlap(claim, quote)));
    const isFigure = kind === "number" || kind === "date";
    const names = kind === "number" && namesOneAnswer(text, positions);
    const pointed = claims.some((claim) => quotesOverlap(claim, quotes[0]));
    return (touches || names) && !(opens && isFigure && pointed);
  });
}

function namesOneAnswer(text: string, positions: Disagreement["positions"]): boolean {
  const told = new Set(readValues(text).map(({ value }) => value));
  const named = positions.filter(({ answer }) =>
    readValues(answer).some(({ value }) => value > 2 && told.has(value)),
  );
  return named.length > 0 && named.length < positions.length;
}
