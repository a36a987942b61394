import { nounClass, verbClass } from "../../disagree/lexicons/common-lexicon.ts";
import type { DisagreementKind } from "../../news/disagreement.ts";
import { type DateMention, datesOverlap, findDates } from "../../values/dates.ts";
import { type Quantity, quantitiesCompatible, sameDimension } from "../../values/quantity.ts";
import { findTimes, type TimeMention, timesCompatible } from "../../values/times.ts";
import { figuresNamed } from "./check-figures.ts";
import { isCriticalWord } from "./critical-word-lexicon.ts";
import type { Evidence } from "./evidence.ts";
import { type QuoteWord, splitWords } from "./quote-words.ts";
import type { WithheldReason } from "./withheld.ts";

/** One side of a point: what the model says it holds, and its located evidence. */
export interface Side {
  readonly holds: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/**
 * Why the sides of a point cannot be a disagreement, whatever the model thinks: the same day or hour in other words,
 * figures that can both be so, numbers that only label things, one quotation told in two wordings.
 */
export function findVeto(
  kind: DisagreementKind,
  sides: readonly [Side, Side, ...Side[]],
): WithheldReason | null {
  if (kind === "date" && agreeOn(sides, whenOf, canBeSameTime)) return "same date";
  if (kind === "number" && agreeOn(sides, figuresOf, canBeSameFigure)) return "same figure";
  if (kind === "number" && sides.every(hasOnlyLabels)) return "different labels";
  return repeatsOneQuotation(sides) ? "same quotation twice" : null;
}

/** Do all sides give something of a kind, and is everything that two of them give compatible? */
function agreeOn<T>(
  sides: readonly Side[],
  read: (side: Side) => readonly T[],
  compatible: (a: T, b: T) => boolean,
): boolean {
  const given = sides.map(read);
  return (
    given.every((values) => values.length > 0) &&
    given.every((values, i) =>
      given.slice(i + 1).every((others) => values.every((a) => others.every((b) => compatible(a, b)))),
    )
  );
}

type When =
  | { readonly kind: "day"; readonly day: DateMention }
  | { readonly kind: "time"; readonly time: TimeMention };

function whenOf({ evidence }: Side): readonly When[] {
  return evidence.flatMap(({ sentences, source: { anchor }, start, end }) =>
    sentences.flatMap((sentence): readonly When[] => [
      ...findDates(sentence, anchor)
        .filter((day) => day.start < end && start < day.end)
        .map((day) => ({ kind: "day" as const, day })),
      ...findTimes(sentence)
        .filter((time) => time.start < end && start < time.end)
        .map((time) => ({ kind: "time" as const, time })),
    ]),
  );
}

function canBeSameTime(a: When, b: When): boolean {
  if (a.kind === "day" && b.kind === "day") return datesOverlap(a.day, b.day);
  return a.kind === "time" && b.kind === "time" ? timesCompatible(a.time, b.time) : true;
}

/** The figures that a side stands for: those that the model names, else all that are quoted. */
function figuresOf({ holds, evidence }: Side): readonly Quantity[] {
  const named = evidence.flatMap((one) => figuresNamed(holds, one));
  if (named.length > 0) return named;
  return evidence.flatMap((one) =>
    figuresNamed(one.source.article.text.slice(one.start, one.end), one).filter(
      ({ start, end }) => start < one.end && one.start < end,
    ),
  );
}

/** Two figures that are equally fine, "1.2 million" and "1.3 million", are no rounding of each other. */
function canBeSameFigure(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.unit, b.unit)) return false;
  const isFine = a.bound === "none" && b.bound === "none" && width(a) > 0;
  const differ = isFine && Math.abs(width(a) - width(b)) < width(a) / 100 && a.value.low !== b.value.low;
  return !differ && quantitiesCompatible(a, b);
}

const width = ({ value: { low, high } }: Quantity) => high - low;

/** "Article 4", "Flight 51", "Room 12": its number names a thing and counts nothing. */
const LABEL =
  /\b(?:article|section|clause|chapter|paragraph|flight|highway|route|motorway|room|floor|platform|line|bus|train|bill|proposition|resolution|protocol|annex|page|lot|exhibit) (?:no\.? ?)?\d+\b/i;

function hasOnlyLabels({ evidence }: Side): boolean {
  const quoted = evidence.map(({ source, start, end }) => source.article.text.slice(start, end)).join(" ");
  return LABEL.test(quoted) && !/\d/.test(quoted.replace(new RegExp(LABEL, "gi"), ""));
}

/** So alike that one is a translation or a correction of the other. */
const alike = 0.8;

function repeatsOneQuotation([first, second, ...others]: readonly [Side, Side, ...Side[]]): boolean {
  return (
    others.length === 0 &&
    first.evidence.every((a) => second.evidence.every((b) => saysSameWords(wordsOf(a), wordsOf(b))))
  );
}

/** Most words in common, and none that differs changes the sense. */
function saysSameWords(a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const [here, there] = [a, b].map((words) => new Set(words.map(({ word }) => classOf(word))));
  const shared = [...here!].filter((word) => there!.has(word)).length;
  const differing = [...a, ...b].filter(
    ({ word }) => !(here!.has(classOf(word)) && there!.has(classOf(word))),
  );
  const matters = ({ word, text }: QuoteWord) => isCriticalWord(word) || /^\p{Lu}/u.test(text);
  return shared / Math.max(here!.size, there!.size) >= alike && !differing.some(matters);
}

const classOf = (word: string) => nounClass.get(word) ?? verbClass.get(word) ?? word;

const wordsOf = ({ source, start, end }: Evidence) => splitWords(source.article.text.slice(start, end));
