import type { Span } from "../news/citation.ts";
import type { Sentence } from "../text/sentence.ts";

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
  `(?<![\\p{L}\\d:.,/-])(?:(?<hour>[01]?\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?: ?(?<half>[ap])\\.?m\\b\\.?| o'clock| (?:this|in the) (?<part>morning|afternoon|evening)\\b)?|(?<word>noon|midnight|midday))${ZONE}(?![\\d:]|[.,]\\d|-)`,
  "gu",
);
const HEDGE =
  /\b(?:about|around|approximately|roughly|some ?time|shortly|just|soon|nearly|almost|before|after|by)(?: (?:before|after))?(?: (?:at|the))? $/i;
const PLACE =
  /\b(?:at|around|about|by|from|until|till|before|after|since|to|and|between|approximately|shortly|just) $/i;

/** The clock times of a sentence. A number alone is one only with a.m., p.m., o'clock, a zone or a colon after "at". */
export function findTimes(sentence: Sentence): readonly TimeMention[] {
  const text = sentence.text.replace(/[‘’]/g, "'");
  if (!/\d|noon|midnight|midday/.test(text)) return [];
  return [...text.matchAll(CLOCK)].flatMap((match) => readTime(sentence, text, match) ?? []);
}

/** Can both be one moment? Times of different zones are never held against each other. */
export function timesCompatible(a: TimeMention, b: TimeMention): boolean {
  if (a.zone !== b.zone && a.zone !== null && b.zone !== null) return true;
  const half = a.halfDayUnknown || b.halfDayUnknown ? 720 : 1440;
  const apart = Math.abs(a.minute - b.minute) % half;
  return Math.min(apart, half - apart) <= Math.max(a.toleranceMinutes, b.toleranceMinutes);
}

function readTime(sentence: Sentence, text: string, match: RegExpExecArray): TimeMention | undefined {
  const { hour, minute, part, word, zone } = match.groups!;
  const half = match.groups!.half ?? (part && (part === "morning" ? "a" : "p"));
  const before = text.slice(0, match.index);
  const marked =
    half !== undefined || word !== undefined || zone !== undefined || match[0].endsWith("o'clock");
  if (!marked && !(/:/.test(match[0]) && PLACE.test(before))) return undefined;
  if (half !== undefined && (Number(hour) > 12 || Number(hour) === 0)) return undefined;
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
    toleranceMinutes: toleranceOf(minutes) + (HEDGE.test(before) ? 15 : 0),
    halfDayUnknown: half === undefined && word === undefined && Number(hour) <= 12 && !hour!.startsWith("0"),
    zone: zone ?? null,
  };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function toleranceOf(minute: number): number {
  if (minute % 60 === 0) return 31;
  return minute % 5 === 0 ? 12 : 1;
}
