import type { Span } from "../news/citation.ts";
import type { Sentence } from "../text/sentence.ts";
import { dayOfTime, type Period } from "./calendar.ts";
import { DATE_FORMS } from "./date-forms.ts";
import { FUTURE_CUES, FUTURE_ENDS_AT, PAST_CUES } from "./date-lexicon.ts";
import type { Tense } from "./date-readings.ts";

/** The day by which "on Saturday" or "last June" is read. */
export interface DateAnchor {
  /** ISO 8601. */
  readonly publishedAt: string | null;
  /** False where the article has no date of its own and the day is its story's median. */
  readonly own: boolean;
}

/** A date as a sentence names it; the span refers to `Article.text`. */
export interface DateMention extends Span, Period {
  readonly text: string;
  /** False where the date rests on an uncertain anchor, stands in quoted speech, or can be read in two ways. */
  readonly certain: boolean;
  /** The anchor decided at least the year. */
  readonly relative: boolean;
}

/**
 * The dates that a sentence names, in order. A date without a year is read as the most recent one, unless "will",
 * "until", "expected to" or the like stands before it; without an anchor only dates with their year are found.
 */
export function findDates(sentence: Sentence, anchor: DateAnchor | null): readonly DateMention[] {
  // Straight apostrophes keep every offset.
  const text = sentence.text.replace(/[‘’]/g, "'");
  if (!/\d|[A-Z]|day|ago|night|week|month|year/.test(text)) return [];
  const day = anchor?.publishedAt ? dayOfTime(Date.parse(anchor.publishedAt)) : null;
  const mentions: DateMention[] = [];
  for (const { pattern, read } of DATE_FORMS.flatMap(({ needs, forms }) => (needs.test(text) ? forms : []))) {
    for (const match of text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (mentions.some((other) => start < other.end && other.start < end)) continue;
      if (isNotADate(text, match[0], match.index)) continue;
      const tense = tenseBefore(text.slice(0, match.index));
      const reading = read({ ...match.groups, 0: match[0] }, { anchor: day, tense });
      if (!reading) continue;
      const trusted = !reading.relative || (anchor?.own === true && !isQuoted(sentence, start));
      const certain = trusted && !reading.doubtful;
      mentions.push({
        start,
        end,
        text: sliceOf(sentence, start, end),
        ...reading.period,
        certain,
        relative: reading.relative,
      });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Can two dates be the same day? Coarser periods contain finer ones: "June 2024" and "12 June 2024" overlap. */
export function datesOverlap(a: Pick<Period, "from" | "to">, b: Pick<Period, "from" | "to">): boolean {
  return a.from <= b.to && b.from <= a.to;
}

const CUE = new RegExp(`(?:\\b(?:${FUTURE_CUES})\\b)(?<rest>[^.]*)$`, "i");
const PAST = new RegExp(
  `\\b(?:${PAST_CUES})(?: [\\p{L}-]+){0,3} (?:(?:in|on|since|of|early|late) ){0,2}(?:mid-)?$`,
  "u",
);
const CLAUSE_END = new RegExp(FUTURE_ENDS_AT, "i");

function tenseBefore(before: string): Tense {
  if (/\b(?:by|until|till)(?: (?:the end of|late|early|mid))? ?-?$/i.test(before)) return "until";
  if (CUE.test(before.split(CLAUSE_END).at(-1)!)) return "future";
  return PAST.test(before) ? "past" : "unknown";
}

/** Wordings that only look like a date: "May" as a person, "In May 28 people died" read as 28 May. */
function isNotADate(text: string, match: string, index: number): boolean {
  const after = text.slice(index + match.length);
  if (/^May$/.test(match)) return /\b(?:Theresa|Mr|Mrs|Ms|Minister|James|Brian) May\b/.test(text);
  if (/^(?:[A-Z][a-z]+) \d{1,2}$/.test(match))
    return /^ (?:people|others|men|women|children|(?:were|are)\b)/.test(after);
  return /^the (?:19|20)\d\d$/i.test(match);
}

function isQuoted(sentence: Sentence, start: number): boolean {
  return sentence.tokens.find((token) => token.end > start)?.quoted === true;
}

function sliceOf(sentence: Sentence, start: number, end: number): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
