import type { Sentence, Token } from "../text/sentence.ts";
import { findAges } from "./ages.ts";
import { type Counted, countedAfter } from "./counted.ts";
import { findDates } from "./dates.ts";
import { findNumerals, type Numeral } from "./numerals.ts";
import type { Quantity } from "./quantity.ts";
import { findFlags } from "./quantity-flags.ts";
import { findMetric } from "./quantity-metric.ts";
import { findRole } from "./quantity-role.ts";
import { findTimes } from "./times.ts";

/**
 * The quantities of a sentence, in order: what is counted, weighed, paid or voted, each with the interval that its
 * wording allows. Dates, clock times, ages, labels and scores are none. A role or metric is given only where the
 * word beside the number tells it; `anchorDay` (days since 1970) lets this year's figures pass as current.
 */
export function findQuantities(sentence: Sentence, anchorDay: number | null = null): readonly Quantity[] {
  const text = sentence.text.replace(/[‘’]/g, "'");
  const numerals = findNumerals(text);
  if (numerals.length === 0) return [];
  const taken = [...findDates(sentence, ANY_DAY), ...findTimes(sentence), ...findAges(sentence)];
  return numerals.flatMap((numeral) => {
    const start = sentence.start + numeral.coreStart;
    const end = sentence.start + numeral.end;
    if (taken.some((other) => start < other.end && other.start < end)) return [];
    return readQuantity(sentence, text, numeral, anchorDay) ?? [];
  });
}

/** Which day does not matter: the spans of dates are wanted, not their values. */
const ANY_DAY = { publishedAt: "2000-01-03T00:00:00Z", own: false };

function readQuantity(
  sentence: Sentence,
  text: string,
  numeral: Numeral,
  anchorDay: number | null,
): Quantity | undefined {
  const { tokens } = sentence;
  const from = tokenAt(tokens, sentence.start + numeral.start);
  const to = tokenAt(tokens, sentence.start + numeral.end);
  const counts = numeral.unit.kind === "count" || numeral.unit.kind === "percent";
  const counted = counts ? countedAfter(tokens, to, numeral.vague) : undefined;
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  const place = { tokens, from, to, next: counted?.next ?? to, head: counted?.head ?? null, before, after };
  const role = numeral.unit.kind === "count" ? findRole(place) : null;
  const head = counted ?? crowdBefore(sentence, before, numeral);
  if (numeral.unit.kind === "count" && !isCount(numeral, head, role, text)) return undefined;
  return {
    start: sentence.start + numeral.start,
    end: sentence.start + numeral.end,
    text: sentence.text.slice(numeral.start, numeral.end),
    value: numeral.value,
    exact: numeral.exact,
    bound: numeral.bound,
    unit: numeral.unit,
    head: head?.head ?? null,
    headSpan: head?.span ?? null,
    role,
    metric: findMetric(numeral.unit, before, after),
    flags: findFlags({
      sentence,
      text,
      numeral,
      part: counts && numeral.unit.kind !== "percent" && counted?.part === true,
      anchorDay,
      place,
    }),
  };
}

/** "One" is a number only of people, things or fates; a bare number that nothing explains may be a label. */
function isCount(
  numeral: Numeral,
  head: Pick<Counted, "head"> | undefined,
  role: unknown,
  text: string,
): boolean {
  if (role !== null) return true;
  if (/^one$/i.test(text.slice(numeral.coreStart, numeral.end))) {
    return (
      head !== undefined &&
      /\b(?:person|man|woman|child|boy|girl|officer|soldier|civilian|suspect|victim)$/.test(head.head)
    );
  }
  return head === undefined || !TIMES_AND_MONEY.test(head.head);
}

const TIMES_AND_MONEY = /^(?:dollar|euro|pound|second|minute|hour|day|week|month|year|decade)$/;

/** "a crowd of 5,000", "attendance was 19,000". */
function crowdBefore(
  sentence: Sentence,
  before: string,
  numeral: Numeral,
): Pick<Counted, "head" | "span"> | undefined {
  if (numeral.unit.kind !== "count") return undefined;
  const match =
    /\b(?<noun>crowd|attendance|workforce|population|membership|audience|fleet|staff)(?: of| was| is| reached| at| to)? $/i.exec(
      before,
    );
  if (!match) return undefined;
  const start = sentence.start + match.index;
  const noun = match.groups!.noun!;
  return { head: noun.toLowerCase(), span: { start, end: start + noun.length } };
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.end > offset && token.text.trim() !== "");
  return index < 0 ? tokens.length : index;
}
