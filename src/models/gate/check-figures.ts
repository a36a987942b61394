import { nounClass } from "../../disagree/lexicons/common-lexicon.ts";
import { dayOfTime } from "../../values/calendar.ts";
import { findDates } from "../../values/dates.ts";
import { findQuantities } from "../../values/quantities.ts";
import { type Quantity, sameDimension } from "../../values/quantity.ts";
import { findTimes } from "../../values/times.ts";
import type { Evidence } from "./evidence.ts";
import { readValues } from "./read-values.ts";
import type { Check, Statement } from "./statement.ts";

/**
 * Every number of the statement is in the evidence, with the same unit, of the same thing, and as firm: "more than
 * 200" is not "200", 12 dead and 40 hurt are not 40 dead and 12 hurt. Dates and times have a check of their own.
 */
export const checkFigures: Check = (statement, evidence) => {
  const known = new Set(
    evidence.flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => readValues(text).map(({ value }) => value)),
    ),
  );
  const given = evidence.flatMap(({ sentences, source: { anchor } }) => {
    const day = anchor.publishedAt === null ? null : dayOfTime(Date.parse(anchor.publishedAt));
    return sentences.flatMap((sentence) => findQuantities(sentence, day));
  });
  const isStrange =
    plainValues(statement).some((value) => !known.has(value)) ||
    statement.sentences
      .flatMap((sentence) => findQuantities(sentence))
      .some((quantity) => !given.some((other) => saysSame(quantity, other)) && isCounted(quantity, given));
  return isStrange ? "figure not in the cited source" : null;
};

/** The numbers of a statement outside of its dates and times; "one" may be a pronoun. */
function plainValues({ text, sentences }: Statement): readonly number[] {
  const taken = sentences.flatMap((sentence) => [...findDates(sentence, ANY_DAY), ...findTimes(sentence)]);
  return readValues(text)
    .filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end))
    .filter(({ value, start, end }) => value !== 1 || /\d/.test(text.slice(start, end)))
    .map(({ value }) => value);
}

/** Only the spans of dates are wanted. */
const ANY_DAY = { publishedAt: "2000-01-03T00:00:00Z", own: false };

/** Has the evidence quantities at all that a quantity could be held against? Else its number alone must do. */
const isCounted = (quantity: Quantity, given: readonly Quantity[]) =>
  given.length > 0 && (quantity.unit.kind !== "count" || quantity.role !== null || quantity.head !== null);

function saysSame(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.unit, b.unit) || a.bound !== b.bound) return false;
  if (a.value.low !== b.value.low && !(near(a.value.low, b.value.low) && near(a.value.high, b.value.high)))
    return false;
  if (a.role !== null && b.role !== null) return a.role === b.role;
  if (a.head === null || b.head === null || a.unit.kind === "money") return true;
  return headClass(a.head) === headClass(b.head) || a.role !== b.role;
}

/** Equal but for what conversion loses. */
const near = (a: number, b: number) => a === b || Math.abs(a - b) <= Math.abs(b) * 1e-6;

function headClass(head: string): string {
  const noun = head.split(" ").at(-1)!;
  return nounClass.get(noun) ?? noun;
}

/** The figures of a piece of evidence that a text names by their number. */
export function figuresNamed(text: string, { sentences, source: { anchor } }: Evidence): readonly Quantity[] {
  const day = anchor.publishedAt === null ? null : dayOfTime(Date.parse(anchor.publishedAt));
  const values = readValues(text).map(({ value }) => value);
  return sentences
    .flatMap((sentence) => findQuantities(sentence, day))
    .filter((quantity) => readValues(quantity.text).some(({ value }) => values.includes(value)));
}
