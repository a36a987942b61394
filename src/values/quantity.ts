import type { Span } from "../news/citation.ts";

/** What a number measures. Values of one dimension are in one unit, so that they compare. */
export type Unit =
  | { readonly kind: "count" }
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "percent" }
  /** Length in metre, area in square-metre, mass in kilogram, speed in metre-per-second … */
  | { readonly kind: "measure"; readonly unit: string }
  /** In days. */
  | { readonly kind: "duration" };

/** What befell or did the things counted. */
export type Role =
  | "death"
  | "injury"
  | "shot"
  | "casualty"
  | "missing"
  | "trapped"
  | "rescue"
  | "arrest"
  | "hostage"
  | "release"
  | "evacuated"
  | "displaced"
  | "destroyed"
  | "damaged"
  | "infected"
  | "layoff"
  | "sent";

/** Why a number is not the plain count of the event at hand. */
export interface QuantityFlags {
  /** An earlier value: "up from", "an earlier count of", "in 2019". */
  readonly historical: boolean;
  /** A subset: "including", "among them", "of whom", "12 of the 20". */
  readonly part: boolean;
  /** "could", "expected to", "will". */
  readonly forecast: boolean;
  /** "per share", "a month", "each". */
  readonly perUnit: boolean;
  /** A difference, no level: "rose by", "fell 3 percent", "12 more". */
  readonly change: boolean;
  readonly average: boolean;
  /** A group known from before: "the two men", "his three sons". */
  readonly definite: boolean;
  /** "not", "no fewer" aside: "were not killed", "denied that 12". */
  readonly negated: boolean;
  /** What a sum includes or is adjusted for: "including debt", "pre-tax". */
  readonly basis: string | null;
}

/** A number in a sentence, with what it counts; spans refer to `Article.text`. */
export interface Quantity extends Span {
  /** With its modifier, scale and unit: "more than €2.3bn". */
  readonly text: string;
  /** Smallest and largest value that the wording allows. */
  readonly value: { readonly low: number; readonly high: number };
  /** Written to the last digit, without modifier. */
  readonly exact: boolean;
  readonly bound: "none" | "at-least" | "at-most" | "about";
  readonly unit: Unit;
  /** The thing counted, lower case, its noun as lemma: "north korean troop". */
  readonly head: string | null;
  readonly headSpan: Span | null;
  readonly role: Role | null;
  /** What a sum, share or measure is of: "revenue", "turnout", "magnitude". */
  readonly metric: string | null;
  readonly flags: QuantityFlags;
}

/**
 * Can both numbers be true of one thing? Intervals overlap, once rounding, bounds and approximate words are
 * counted in. Numbers of different dimensions or currencies are never held against each other.
 */
export function quantitiesCompatible(
  a: Pick<Quantity, "value" | "unit">,
  b: Pick<Quantity, "value" | "unit">,
): boolean {
  if (!sameDimension(a.unit, b.unit)) return true;
  // Converted and rounded values miss each other by a little.
  const converted = (a.unit.kind === "measure" && a.unit.unit !== "magnitude") || a.unit.kind === "duration";
  const slack = converted ? 1.02 : 1;
  return a.value.low <= b.value.high * slack && b.value.low <= a.value.high * slack;
}

/** Same kind of unit, same currency, same measure: only these compare. */
export function sameDimension(a: Unit, b: Unit): boolean {
  if (a.kind === "money" && b.kind === "money") return a.currency === b.currency;
  if (a.kind === "measure" && b.kind === "measure") return a.unit === b.unit;
  return a.kind === b.kind;
}
