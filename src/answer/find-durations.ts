import { findQuantities } from "../values/quantities.ts";
import type { Match } from "./match-passage.ts";
import { quantityValue } from "./quantity-value.ts";
import type { Value } from "./value.ts";

/** How long: time spans, lengths, clock times and dates behind "until". */
export function findDurations(match: Match): readonly Value[] {
  const { sentence } = match.passage;
  const spans =
    /\b(?:(?:about|around|nearly|almost|more than|over|up to|at least|less than|some|just) )?(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|half an?)(?: and a half)?(?: |-)(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|seasons?|matches|games|metres?|meters?|kilomet(?:re|er)s?|km|miles?)\b|\buntil [^,.;]+/gi;
  const quantities = findQuantities(sentence).flatMap((quantity): Value | [] =>
    /^(?:duration|measure)$/.test(quantity.unit.kind) ? quantityValue(quantity, "") : [],
  );
  if (quantities.length > 0) return quantities;
  return [...sentence.text.matchAll(spans)].map(({ 0: text, index }) => ({
    kind: "words",
    text,
    start: sentence.start + index,
    end: sentence.start + index + text.length,
    fit: 0.9,
  }));
}
