import type { Span } from "../news/citation.ts";
import type { Sentence } from "../text/sentence.ts";
import { findWordedTimes } from "./worded-times.ts";

/** A clock time as a sentence gives it; the span refers to `Article.text`. */
export interface TimeMention extends Span {
  readonly text: string;
  /** Minutes since midnight. */
  readonly minute: number;
  /** How far, in minutes, another report of the same moment may be off: reporters round. */
  readonly toleranceMinutes: number;
  /** Without a.m. or p.m. and not clearly on a 24-hour clock: it may be twelve hours later. */
  readonly halfDayUnknown: boolean;
  /** "GMT", "local time", "ET": times of different zones cannot be compared. */
  readonly zone: string | null;
}

const ZONE = "(?:,? \\(?(?<zone>local time|GMT|UTC|BST|CES?T|[ECMP][SD]?T)\\b)?";
const CLOCK = new RegExp(
  `(?<![\\p{L}\\d:.,/-])(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?: ?(?<half>[ap])(?:m\\b|\\.m\\b\\.?)| o'clock| (?:this|in the|on \\p{Lu}\\p{Ll}+day) (?<part>morning|afternoon|evening|night)\\b)?|(?<word>noon|midnight|midday))${ZONE}(?![\\d:]|[.,]\\d|-)`,
  "gu",
);
const HEDGE =
  /\b(?:about|around|approximately|roughly|some ?time|shortly|just|soon|nearly|almost|before|after|by)(?: (?:before|after))?(?: (?:at|the))? $/i;
const PLACE =
  /\b(?:at|around|about|by|from|until|till|before|after|since|to|and|between|approximately|shortly|just|showed|read) $/i;

/**
 * The clock times of a sentence, in figures or words. A number alone is one only with a.m., p.m., o'clock, a zone or a
 * colon after "at".
 */
export function findTimes(sentence: Sentence): readonly TimeMention[] {
  const found = known.get(sentence) ?? readTimes(sentence);
  known.set(sentence, found);
  return found;
}

/** Several tests ask for the times of the same sentence. */
const known = new WeakMap<Sentence, readonly TimeMention[]>();

function readTimes(sentence: Sentence): readonly TimeMention[] {
  const text = sentence.text.replace(/[‘’]/g, "'");
  const worded = findWordedTimes(text).map(({ start, end, minute, halfDayUnknown }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    minute,
    toleranceMinutes: toleranceOf(minute, text.slice(0, start)),
    halfDayUnknown,
    zone: null,
  }));
  if (!/\d|noon|midnight|midday/.test(text)) return worded;
  const clocks = [...text.matchAll(CLOCK)].flatMap((match) => readTime(sentence, text, match) ?? []);
  const apart = clocks.filter(({ start, end }) =>
    worded.every((time) => end <= time.start || start >= time.end),
  );
  return [...worded, ...apart].toSorted((a, b) => a.start - b.start);
}

/**
 * Can both be one moment? Times of different zones are never held against each other, and one without a zone may be
 * some hours off from one with it.
 */
export function timesCompatible(a: TimeMention, b: TimeMention): boolean {
  const [here, there] = [a, b].map(({ zone }) => (zone === "local time" ? null : zone));
  if (here !== there && here !== null && there !== null) return true;
  const cycle = here !== there ? 60 : a.halfDayUnknown || b.halfDayUnknown ? 720 : 1440;
  const apart = Math.abs(a.minute - b.minute) % cycle;
  return Math.min(apart, cycle - apart) <= Math.max(a.toleranceMinutes, b.toleranceMinutes);
}

function readTime(sentence: Sentence, text: string, match: RegExpExecArray): TimeMention | undefined {
  const { hour, minute, part, word, zone } = match.groups!;
  const half = match.groups!.half ?? (part && (part === "morning" ? "a" : "p"));
  const before = text.slice(0, match.index);
  // "arrested 6 on Friday night" counts people.
  if (minute === undefined && / on \p{Lu}\p{Ll}+day /u.test(match[0])) return undefined;
  const marked =
    half !== undefined || word !== undefined || zone !== undefined || match[0].endsWith("o'clock");
  if (!marked && !(/:/.test(match[0]) && PLACE.test(before))) return undefined;
  if (half !== undefined && (Number(hour) > 12 || (Number(hour) === 0 && half === "p"))) return undefined;
  const minutes = word
    ? word === "midnight"
      ? 0
      : 720
    : hourOfDay(Number(hour), half) * 60 + Number(minute ?? 0);
  const start = sentence.start + match.index;
  return {
    start,
    end: start + match[0].length,
    text: sentence.text.slice(match.index, match.index + match[0].length),
    minute: minutes,
    toleranceMinutes: toleranceOf(minutes, before),
    halfDayUnknown: half === undefined && word === undefined && Number(hour) <= 12 && !hour!.startsWith("0"),
    zone: zone ?? null,
  };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** A full hour may be rounded by half an hour; with "about" each may be off by somewhat more. */
function toleranceOf(minute: number, before: string): number {
  const hedged = HEDGE.test(before);
  if (minute % 60 === 0) return hedged ? 46 : 31;
  if (minute % 5 === 0) return hedged ? 20 : 12;
  return hedged ? 16 : 1;
}
