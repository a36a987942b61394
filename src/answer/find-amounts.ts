import { findQuantities } from "../values/quantities.ts";
import type { Quantity } from "../values/quantity.ts";
import type { Match } from "./match-passage.ts";
import { quantityValue } from "./quantity-value.ts";
import type { Question } from "./question.ts";
import { measuresOf, unitsOfMeasure } from "./question-lexicon.ts";
import type { Value } from "./value.ts";

/** The sums, shares and measures of a sentence that say how much. */
export function findAmounts(question: Question, match: Match): readonly Value[] {
  const { sentence } = match.passage;
  const kinds = question.measure === null ? null : (unitsOfMeasure[question.measure] ?? null);
  const unit = question.measure === null ? undefined : measuresOf[question.measure];
  const found = findQuantities(sentence).flatMap((quantity): Value | [] => {
    const { kind } = quantity.unit;
    if (kinds === null && kind === "duration") return [];
    if (kind === "count" && /\bhow much\b/i.test(question.text)) return [];
    if (kinds === null ? kind === "count" && !nameOfCount(quantity, match) : !kinds.includes(kind)) return [];
    if (unit !== undefined && quantity.unit.kind === "measure" && !unit.test(quantity.unit.unit)) return [];
    if (kind === "count" && !nameOfCount(quantity, match)) return [];
    return quantityValue(quantity, "", isLimit(quantity, match) ? 0.6 : 1);
  });
  const wantsTime = kinds?.includes("time") === true;
  if (kinds?.includes("score") === true) return [...findScores(match), ...found];
  return wantsTime ? [...found, ...findRaceTimes(match)] : found;
}

/** A bare number answers how large something is only beside the word for it: "the crowd at about 55,000". */
function nameOfCount(quantity: Quantity, match: Match): boolean {
  const { tokens } = match.passage.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.start);
  return match.hits.some(
    ({ at: places, wanted }) =>
      wanted.term.role !== "name" && places.some((place) => Math.abs(place - at) <= 5),
  );
}

/** "2-1", "116–112", "25 to 21", "24 votes to 21", "24 votes in favour and 21 against". */
function findScores({ passage: { sentence } }: Match): readonly Value[] {
  return [...sentence.text.matchAll(scores)].map(({ 0: text, index }) => ({
    kind: "words",
    text,
    start: sentence.start + index,
    end: sentence.start + index + text.length,
    fit: 1,
  }));
}

const scores =
  /(?<![\w-])\d{1,3}(?:[-–]| (?:votes |points |goals )?to | votes? (?:in favour|for) (?:and|to) )\d{1,3}(?![\w-])/g;

/** "2:24:07", "two hours 24 minutes". */
function findRaceTimes({ passage: { sentence } }: Match): readonly Value[] {
  const form =
    /\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b|\b[\w-]+ hours?,? (?:and )?[\w-]+ minutes?(?: (?:and )?[\w-]+ seconds?)?/g;
  return [...sentence.text.matchAll(form)].map(({ 0: text, index }) => ({
    kind: "words",
    text,
    start: sentence.start + index,
    end: sentence.start + index + text.length,
    fit: 1,
  }));
}

/** "must be stopped when the wind exceeds 70 kph" tells what may be, and not what was. */
function isLimit({ start }: Quantity, { passage: { sentence } }: Match): boolean {
  return /\b(?:exceeds?|limit(?:ed)? (?:of|to)|maximum of|must|at most)\b[^,;]{0,60}$/.test(
    sentence.text.slice(0, start - sentence.start),
  );
}
