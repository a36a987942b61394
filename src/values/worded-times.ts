import { NUMBER_WORDS, readNumber } from "./number-words.ts";

/** A clock time that is written as it is spoken; offsets into the text that was read. */
export interface WordedTime {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight; before noon where the words do not tell. */
  readonly minute: number;
  readonly halfDayUnknown: boolean;
}

const HOUR = "(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])";
const MINUTES = `(?:(?<half>half)|(?:a )?(?<quarter>quarter)|(?<minutes>(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?|[1-5]?\\d)(?<unit> minutes?)?)`;
const PART =
  "(?<part> (?:in the|this|that|yesterday|on \\p{Lu}\\p{Ll}+day) (?:morning|afternoon|evening|night)| at night)";
const HEDGES =
  "(?:already|only|just|not|quite|nearly|almost|about|around|shortly|soon|well|before|after|past)";
/** "half past seven", "ten to four", "eleven minutes to one on Friday morning". */
const FROM_THE_HOUR = new RegExp(
  `(?<![\\p{L}\\d.,:-])${MINUTES} (?<side>past|to) (?:${HOUR}|(?<word>noon|midday|midnight))(?: o'clock)?${PART}?(?![\\p{L}\\d:%-]|[.,]\\d)`,
  "giu",
);
const ANY_FROM_THE_HOUR = new RegExp(` (?:past|to) (?:${HOUR}|noon|midday|midnight)`, "i");
/** "eight o'clock", "six in the morning", "shortly after eight on Thursday", "It was nearly nine"; in digits these are clock times of their own. */
const ON_THE_HOUR = new RegExp(
  `(?<![\\p{L}\\d.,:-])${HOUR.replace(/\|1.*$/, ")")}(?: o'clock${PART}?|${PART}|(?<=(?:shortly|just|soon|right|a little|well) (?:before|after|past) \\p{L}+)(?=[.,;)]| on \\p{Lu}\\p{Ll}+day| when\\b| yesterday\\b)|(?<=\\bat \\p{L}+)(?= sharp\\b| on \\p{Lu}\\p{Ll}+day\\b)|(?<=\\bclock (?:had |has )?(?:just )?(?:struck|showed) \\p{L}+)|(?<=\\bit was (?:${HEDGES} )*\\p{L}+)(?=[.,;]| when\\b| and\\b))(?![\\p{L}\\d-])`,
  "giu",
);
const ANY_ON_THE_HOUR =
  / o'clock| (?:morning|afternoon|evening|night)|(?:shortly|just|soon|right|little|well) (?:before|after|past) | sharp\b| on \p{Lu}\p{Ll}+day|\bclock|\bit was /iu;
/** "ten to four" may be a vote, "six this morning" people: only these before it make it a time. */
const LEADS_TO_TIME =
  /\b(?:at|by|about|around|before|after|until|till|from|past|exactly|nearly|almost|it was|struck|showed) $/i;
/** "about five to six people", "two to three": minutes that are told so, and no noun after the hour. */
const SPOKEN_MINUTES = /^(?:five|ten|twenty|twenty-five|5|10|20|25)$/i;
const NO_NOUN_AFTER =
  /^(?:$|[.,;:!?)”"']| (?:in|on|sharp|to|and|when|as|this|that|but|with|after|before|yesterday)\b)/;

/** The clock times of a text that are written in words: "ten past six", "a quarter to ten", "eight o'clock". */
export function findWordedTimes(text: string): readonly WordedTime[] {
  const fromTheHour = matches(text, FROM_THE_HOUR, ANY_FROM_THE_HOUR).flatMap((match) => {
    const { half, quarter, minutes, unit, side } = match.groups!;
    const isPlain = side === "past" || (half ?? quarter ?? unit) !== undefined;
    if (!isPlain && !(SPOKEN_MINUTES.test(minutes!) && standsAsTime(text, match))) return [];
    const from = half ? 30 : quarter ? 15 : readNumber(minutes!)!;
    return from > 59 || (half && side === "to") ? [] : timeOf(match, side === "to" ? -from : from);
  });
  const onTheHour = matches(text, ON_THE_HOUR, ANY_ON_THE_HOUR).flatMap((match) =>
    /o'clock/i.test(match[0]) || standsAsTime(text, match) ? [timeOf(match, 0)] : [],
  );
  const apart = onTheHour.filter(({ start, end }) =>
    fromTheHour.every((other) => end <= other.start || start >= other.end),
  );
  return [...fromTheHour, ...apart].toSorted((a, b) => a.start - b.start);
}

/** The matches of a form, where a text has what each of them needs: few have. */
const matches = (text: string, form: RegExp, needs: RegExp) =>
  needs.test(text) ? [...text.matchAll(form)] : [];

const standsAsTime = (text: string, { index, 0: words, groups }: RegExpMatchArray) =>
  LEADS_TO_TIME.test(text.slice(0, index)) &&
  (groups!.part !== undefined || NO_NOUN_AFTER.test(text.slice(index! + words.length)));

function timeOf({ index, 0: words, groups }: RegExpMatchArray, fromTheHour: number): WordedTime {
  const { hour, word, part } = groups!;
  const late = part !== undefined && /afternoon|evening|night/.test(part);
  const hours =
    hour === undefined
      ? word === "midnight"
        ? 0
        : 12
      : (readNumber(hour.toLowerCase())! % 12) + (late ? 12 : 0);
  return {
    start: index!,
    end: index! + words.length,
    minute: (hours * 60 + fromTheHour + 1440) % 1440,
    halfDayUnknown: hour !== undefined && part === undefined,
  };
}
