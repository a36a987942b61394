import type { Quantity } from "../values/quantity.ts";
import { anybody } from "./question-lexicon.ts";
import type { Value } from "./value.ts";

/** A quantity as an answer. Figures that are not the plain count at hand fit less; `asked` is what is counted. */
export function quantityValue(quantity: Quantity, asked: string, fit = 1): Value {
  const { start, end, text } = quantity;
  return { kind: "quantity", quantity, start, end, text, fit: fit * fitOfFlags(quantity, asked) };
}

function fitOfFlags({ flags, role }: Quantity, asked: string): number {
  if (flags.negated) return 0.3;
  if (flags.historical) return 0.6;
  if (flags.forecast) return 0.7;
  if (flags.change || flags.perUnit || flags.average) return 0.7;
  return flags.part && (anybody.has(asked) || role !== null) ? 0.8 : 1;
}
