import { NUMBER_WORDS, SCALES } from "./word-classes-lexicon.ts";

/** The amounts and the times that a sentence names, in a form in which they can be compared. */
export interface Figures {
  /** "34", "4100000", "6.8"; a time of day as "15:40". */
  readonly amounts: ReadonlySet<string>;
  /** "mon" … "sun". */
  readonly weekdays: ReadonlySet<string>;
  /** "jan" … "dec", with the day where one is given: "may 13". */
  readonly days: ReadonlySet<string>;
  /** "2024". */
  readonly years: ReadonlySet<string>;
}

const MONTH =
  "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}(?![a-z])`, "gi");
const MONTH_DAY = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!\\s?[%:])`, "gi");
// "may" alone is nearly always the verb.
const MONTH_ALONE = new RegExp(`\\b(?!may\\b)${MONTH}(?![a-z])`, "gi");
const WEEKDAY = /\b(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)day\b/gi;
const YEAR = /(?<![\d.,$€£])\b((?:19|20)\d\d)\b(?![.,]\d|%)/g;
const TIME = /\b(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b/gi;
const AMOUNT = new RegExp(
  `(?<![\\w.])(\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(NUMBER_WORDS).join("|")})(?:[\\s-]?(${Object.keys(SCALES).join("|")}))?(?![a-z])`,
  "gi",
);

/** Reads the figures of a text; each stretch counts once, as a date before as a bare amount. */
export function readFigures(text: string): Figures {
  const amounts = new Set<string>();
  const weekdays = new Set<string>();
  const days = new Set<string>();
  const years = new Set<string>();
  const month = (word: string) => word.slice(0, 3).toLowerCase();
  const take = (rest: string, pattern: RegExp, use: (match: readonly string[]) => void) =>
    rest.replace(pattern, (...match: string[]) => {
      use(match);
      return " ";
    });

  let rest = text;
  rest = take(rest, DAY_MONTH, ([, day, name]) => days.add(`${month(name!)} ${day}`));
  rest = take(rest, MONTH_DAY, ([, name, day]) => days.add(`${month(name!)} ${day}`));
  rest = take(rest, MONTH_ALONE, ([, name]) => days.add(month(name!)));
  rest = take(rest, WEEKDAY, ([, name]) => weekdays.add(month(name!)));
  rest = take(rest, TIME, (match) => amounts.add(clock(match)));
  rest = take(rest, YEAR, ([, year]) => years.add(year!));
  take(rest, AMOUNT, ([, digits, scale]) => amounts.add(amount(digits!, scale)));
  return { amounts, weekdays, days, years };
}

function clock([, hour, minutes, half, hour24, minutes24]: readonly (string | undefined)[]): string {
  if (half === undefined) return `${Number(hour24)}:${minutes24}`;
  const hours = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return `${hours}:${minutes ?? "00"}`;
}

function amount(digits: string, scale: string | undefined): string {
  const value = NUMBER_WORDS[digits.toLowerCase()] ?? Number(digits.replaceAll(",", ""));
  return String(Number((value * (SCALES[scale?.toLowerCase() ?? ""] ?? 1)).toPrecision(12)));
}
