import type { Span } from "../news/citation.ts";
import { datesOverlap } from "../values/dates.ts";
import { type Quantity, quantitiesCompatible, sameDimension } from "../values/quantity.ts";

/** What a sentence gives for an answer, where it stands (offsets into the article), and how well it fits: 0 to 1. */
export type Value = Span & { readonly fit: number; readonly text: string } & (
    | { readonly kind: "quantity"; readonly quantity: Quantity }
    | { readonly kind: "years"; readonly years: number }
    /** Days since 1970. */
    | { readonly kind: "period"; readonly from: number; readonly to: number; readonly certain: boolean }
    /** A clock time, a name, a place, a reason, or the whole statement: compared by its words only. */
    | { readonly kind: "words" }
  );

/** Do two values say the same, or can they not both be right? Unrelated ones are neither. */
export function compareValues(a: Value, b: Value): "same" | "differs" | "unrelated" {
  if (a.kind === "quantity" && b.kind === "quantity") {
    if (!sameDimension(a.quantity.unit, b.quantity.unit)) return "unrelated";
    return quantitiesCompatible(a.quantity, b.quantity) ? "same" : "differs";
  }
  if (a.kind === "years" && b.kind === "years") return a.years === b.years ? "same" : "differs";
  if (a.kind === "period" && b.kind === "period") return datesOverlap(a, b) ? "same" : "differs";
  if (a.kind !== b.kind) return "unrelated";
  return fold(a.text) === fold(b.text) ? "same" : "unrelated";
}

/** "Thousands", "dozens": an order of magnitude rather than a figure. */
export function isRough(value: Value): boolean {
  if (value.kind !== "quantity") return false;
  const { bound, value: range } = value.quantity;
  return (bound === "none" || bound === "about") && range.high >= 3 * range.low;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, " ");
