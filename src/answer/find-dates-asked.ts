import { findDates } from "../values/dates.ts";
import { timesOf } from "./find-figures.ts";
import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";

/** Tokens between what is done and its date, beyond which the date is likely another's. */
const nearby = 14;

/** The dates and times of a sentence that say when what is asked for is done. */
export function findDatesAsked(question: Question, match: Match): readonly Value[] {
  const { sentence, page } = match.passage;
  const places = match.hits.filter(({ wanted }) => wanted.term.role !== "name").flatMap(({ at }) => at);
  const wantsTime = /\b(?:what time|hour)\b/i.test(question.text);
  const wantsYear = /\byear\b/i.test(question.text);
  const dates = findDates(sentence, page.anchor).map(
    (date): Value => ({
      kind: "period",
      from: date.from,
      to: date.to,
      certain: date.certain,
      start: date.start,
      end: date.end,
      text: date.text,
      fit: 1,
    }),
  );
  const times = wantsYear ? [] : timesOf(match);
  return (wantsTime && times.length > 0 ? times : [...dates, ...times]).flatMap((value): Value | [] => {
    const at = sentence.tokens.findIndex(({ end }) => end > value.start);
    const distance = Math.min(...places.map((place) => distanceBetween(match, place, at)));
    if (distance > nearby) return [];
    return { ...value, fit: value.fit * (1 - distance / 60) };
  });
}

/** Tokens between two places; each comma or conjunction between them counts as four. */
function distanceBetween({ passage: { sentence } }: Match, a: number, b: number): number {
  const between = sentence.tokens.slice(Math.min(a, b) + 1, Math.max(a, b));
  const cuts = between.filter(({ text }) =>
    /^(?:[,;:—–]|and|but|while|after|before|when)$/.test(text),
  ).length;
  return between.length + cuts * 3;
}
