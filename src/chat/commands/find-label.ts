import type { Brief } from "../../news/brief.ts";
import type { Quote } from "../../news/citation.ts";
import { briefsOf, type Digest } from "../../news/digest.ts";
import type { Disagreement } from "../../news/disagreement.ts";
import { citationLabel, labelDigest, labelUpdates, quotesOf, quotesOfUpdate } from "../labels.ts";

/** What a label of a digest leads to: a story "3", a point "3.2", a citation "3b". */
export type Labelled =
  | { readonly kind: "story"; readonly brief: Brief; readonly number: number }
  | { readonly kind: "point"; readonly brief: Brief; readonly point: Disagreement }
  | { readonly kind: "citation"; readonly brief: Brief; readonly quote: Quote };

/** What a label leads to in a digest; undefined where it has no such. */
export function findLabel(digest: Digest, label: string): Labelled | undefined {
  const form = /^\[?(?<number>\d{1,3})(?:\.(?<point>\d{1,2})|(?<letters>[a-z]{1,2}))?\]?$/i.exec(
    label.trim(),
  );
  const number = Number(form?.groups?.number);
  const brief = briefsOf(digest)[number - 1];
  if (form === null || brief === undefined) return undefined;
  const { point, letters } = form.groups!;
  if (point !== undefined) {
    // What is called "3.2" in an update is a change, and no point.
    const points = number > digest.briefs.length ? [] : [...brief.disagreements, ...brief.comparisons];
    const found = points[Number(point) - 1];
    return found && { kind: "point", brief, point: found };
  }
  if (letters === undefined) return { kind: "story", brief, number };
  const quote = findQuote(digest, number, `${number}${letters.toLowerCase()}`);
  return quote && { kind: "citation", brief, quote };
}

function findQuote(digest: Digest, number: number, label: string): Quote | undefined {
  const update = digest.updates[number - 1 - digest.briefs.length];
  const labels = [...labelDigest(digest), ...labelUpdates(digest)][number - 1]!;
  const quotes = update === undefined ? quotesOf(digest.briefs[number - 1]!) : quotesOfUpdate(update);
  return quotes.find((quote) => citationLabel(labels, quote) === label);
}
