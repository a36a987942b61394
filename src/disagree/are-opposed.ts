import type { DateMention } from "../values/dates.ts";
import { sameDimension } from "../values/quantity.ts";
import { compatible, type Figure, figuresOf } from "./figure.ts";
import { frameAt } from "./frames.ts";
import { differentScopes } from "./scope.ts";

/**
 * Can two figures that answer one question not both be right? Not where a day, a place, or what they take in differs,
 * nor where an account has the other's figure as well.
 */
export function areOpposed(a: Figure, b: Figure, mostRatio: number): boolean {
  if (compatible(a, b) || a.quantity.flags.basis !== b.quantity.flags.basis) return false;
  const [one, other] = [a.quantity.value, b.quantity.value];
  if (wereConverted(a, b) && one.low < other.high * 1.1 && other.low < one.high * 1.1) return false;
  if (Math.max(one.low, other.low) > mostRatio * Math.min(one.high, other.high)) return false;
  if (onOtherDays(a, b) || asOfOtherTimes(a, b) || differentPlaces(a, b) || differentScopes(a, b))
    return false;
  return !knows(a, b) && !knows(b, a);
}

/** "10 metres", "30 feet": one was reckoned from the other, and rounded. */
const wereConverted = (a: Figure, b: Figure) =>
  a.quantity.unit.kind === "measure" && a.quantity.unit.unit !== "magnitude" && unitWord(a) !== unitWord(b);

const unitWord = ({ quantity: { text } }: Figure) => /[a-z]\w*$/i.exec(text)?.[0].slice(0, 4).toLowerCase();

/** "wounded on Sunday", "wounded on Tuesday": two events; a night can have two days, and what was said has its own. */
export function onOtherDays({ statement: one }: Figure, { statement: other }: Figure): boolean {
  const [here, there] = [one, other].map((statement) =>
    statement.dates.filter((date) => frameAt(statement, date)?.isSaying !== true),
  );
  const isNear = (a: DateMention, b: DateMention) =>
    Math.max(a.from - b.to, b.from - a.to) <= (a.granularity === "day" && b.granularity === "day" ? 1 : 0);
  return here!.length > 0 && there!.length > 0 && !here!.some((a) => there!.some((b) => isNear(a, b)));
}

/** "by noon", "by nightfall": counts of two hours, however near to each other they were printed. */
export function asOfOtherTimes({ statement: one }: Figure, { statement: other }: Figure): boolean {
  const [here, there] = [one, other].map(({ sentence }) => asOf.exec(sentence.text)?.[1]?.toLowerCase());
  return here !== undefined && there !== undefined && here !== there;
}

const asOf =
  /\bby (noon|midday|midnight|dawn|dusk|nightfall|daybreak|sunrise|sunset|(?:(?:early|late|mid-?|\w+day) ?)?(?:morning|afternoon|evening|night)|\w+day|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) (?:o'clock|in the \w+))\b/i;

/** Each names a place, and none is the same: "six dead in Bangkok", "1,644 in Myanmar". */
export const differentPlaces = (a: Figure, b: Figure) =>
  a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));

/** An account that has the other's figure as well means two things by them, or adds up to it. */
const knows = (here: Figure, there: Figure) =>
  figuresOf(here.statement.account).some((other) => {
    if (other === here || !sameDimension(other.quantity.unit, there.quantity.unit)) return false;
    const isCount = other.quantity.unit.kind === "count";
    const isAlike =
      !isCount || other.statement === here.statement || other.quantity.head === there.quantity.head;
    const isSum =
      other.statement === here.statement &&
      other.quantity.value.low + here.quantity.value.low === there.quantity.value.low;
    // "more than a million" is true of both sums.
    return (isAlike && compatible(other, there) && !compatible(other, here)) || isSum;
  });
