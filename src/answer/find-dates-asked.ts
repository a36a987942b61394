import { findDates } from "../values/dates.ts";
import { findTimes } from "../values/times.ts";
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
  const tense = tenseOf(question.text);
  const published =
    page.anchor.publishedAt === null ? null : Math.floor(Date.parse(page.anchor.publishedAt) / dayMs);
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
  const times = wantsYear ? [] : [...timesOf(match), ...seasonsOf(match)];
  return (wantsTime ? times : [...dates, ...times]).flatMap((value): Value | [] => {
    const at = sentence.tokens.findIndex(({ end }) => end > value.start);
    const distance = Math.min(...places.map((place) => distanceBetween(match, place, at)));
    if (distance > nearby) return [];
    const isOpen = isYearless(value) && lookingAhead.test(sentence.text);
    if (value.kind === "period" && published !== null && !isOpen && !fitsTense(value, tense, published))
      return [];
    return { ...value, fit: value.fit * (1 - distance / 60) };
  });
}

const dayMs = 86_400_000;

/** A day of a month without its year may be one to come where the sentence looks ahead. */
const isYearless = ({ text }: Value) => /[A-Z]\p{L}+/u.test(text) && /\d/.test(text) && !/\d{4}/.test(text);
const lookingAhead =
  /\b(?:planned|due|set|scheduled|pencilled|expected|will|next|from|until|would|could|may|might)\b/i;

/** Does a question ask for what has been, or for what is to come? */
function tenseOf(text: string): "past" | "future" | null {
  if (/\bwhen (?:did|was|were|had|has|have)\b|\bwhich \w+ (?:did|was|were)\b/i.test(text)) return "past";
  return /\b(?:will|due|next|going to|planned|scheduled|expected|shall|upcoming)\b/i.test(text)
    ? "future"
    : null;
}

function fitsTense(
  { from, to }: { from: number; to: number },
  tense: "past" | "future" | null,
  published: number,
): boolean {
  if (tense === "past") return from <= published + 1;
  return tense === null || to >= published - 1;
}

/** Tokens between two places; each comma or conjunction between them counts as four. */
function distanceBetween({ passage: { sentence } }: Match, a: number, b: number): number {
  const between = sentence.tokens.slice(Math.min(a, b) + 1, Math.max(a, b));
  const cuts = between.filter(({ text }) =>
    /^(?:[,;:—–]|and|but|while|after|before|when)$/.test(text),
  ).length;
  return between.length + cuts * 3;
}

/** "in the spring", "next summer". */
function seasonsOf({ passage: { sentence } }: Match): readonly Value[] {
  const form = /\b(?:the|this|next|last|in|by|early|late) (?:spring|summer|autumn|winter)\b/gi;
  return [...sentence.text.matchAll(form)].map(({ 0: text, index }) => {
    const start = sentence.start + index;
    return { kind: "words", start, end: start + text.length, text, fit: 0.85 };
  });
}

/** The clock times of a sentence, as values. */
function timesOf({ passage: { sentence } }: Match): readonly Value[] {
  return findTimes(sentence).map(({ start, end, text }) => ({ kind: "words", start, end, text, fit: 0.9 }));
}
