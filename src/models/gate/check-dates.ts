import type { Sentence } from "../../text/sentence.ts";
import { type DateAnchor, type DateMention, findDates } from "../../values/dates.ts";
import { findTimes } from "../../values/times.ts";
import type { Evidence } from "./evidence.ts";
import type { Check } from "./statement.ts";

/** Every date and clock time of the statement is in the evidence, in other words or coarser, never finer. */
export const checkDates: Check = (statement, evidence) => {
  const anchors = evidence.map(({ source }) => source.anchor);
  const strange = statement.sentences.some(
    (sentence) =>
      datesOf(sentence, anchors).some((readings) => !readings.some((date) => isGiven(date, evidence))) ||
      findTimes(sentence).some(({ minute }) => !minutesOf(evidence).has(minute)),
  );
  return strange ? "date not in the cited source" : null;
};

/** Each date of a sentence as it is read from each of the days of the evidence. */
function datesOf(sentence: Sentence, anchors: readonly DateAnchor[]): readonly (readonly DateMention[])[] {
  const all = anchors.flatMap((anchor) => findDates(sentence, anchor));
  return [...Map.groupBy(all, ({ start }) => start).values()];
}

function isGiven(date: DateMention, evidence: readonly Evidence[]): boolean {
  const words = date.text.toLowerCase();
  return evidence.some(({ sentences, source: { anchor } }) =>
    sentences.some(
      (sentence) =>
        sentence.text.toLowerCase().includes(words) ||
        findDates(sentence, anchor).some(({ from, to }) => date.from <= from && to <= date.to),
    ),
  );
}

function minutesOf(evidence: readonly Evidence[]): ReadonlySet<number> {
  return new Set(
    evidence.flatMap(({ sentences }) =>
      sentences.flatMap((one) => findTimes(one).map(({ minute }) => minute)),
    ),
  );
}
