import {
  MONTH_ABBREVIATIONS,
  MONTHS,
  MONTHS_THAT_ARE_NAMES,
  NO_WEEKDAY_AFTER,
  NO_WEEKDAY_BEFORE,
  SEASONS,
  SMALL_NUMBERS,
  WEEKDAYS,
  WORDS_BEFORE_A_NAME,
  WORDS_BEFORE_A_YEAR,
} from "./date-lexicon.ts";
import {
  type Groups,
  type Reading,
  readAgo,
  readDay,
  readDayWord,
  readHoliday,
  readMonth,
  readMonths,
  readNumbered,
  readPartOfMonth,
  readQuarter,
  readSeason,
  readSlashed,
  readUnit,
  readWeekday,
  readYear,
  type When,
} from "./date-readings.ts";
import { HOLIDAYS } from "./holidays.ts";

/** One way to write a date, and how its match is read; undefined where it is none after all. */
export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, when: When) => Reading | undefined;
}

/** Ways to write a date that have something in common. */
export interface DateForms {
  /** Without it a text has none of them: most have none. */
  readonly needs: RegExp;
  readonly forms: readonly DateForm[];
}

const MONTH = `(?<month>${[...MONTHS, ...MONTHS.map((m) => m.toUpperCase())].join("|")}|(?:${MONTH_ABBREVIATIONS.join("|")})\\b\\.?)`;
const BARE_MONTH = `(?<month>${MONTHS.join("|")})`;
const PLAIN_MONTH = `(?<month>${MONTHS.filter((m) => !MONTHS_THAT_ARE_NAMES.includes(m)).join("|")})`;
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const LAST_DAY = "(?<last>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:19|20)\\d\\d)(?![\\d,.]*\\d)";
const WEEKDAY = `(?<weekday>${WEEKDAYS.join("|")})`;
const WEEKDAY_LEAD = `(?:(?<weekday>(?:${WEEKDAYS.join("|")})|(?:Sun|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat)\\.?),? (?:the )?)?`;
const TO = " ?(?:-|–|to|and|until|through) ?";
const SEASON = `(?<season>${Object.keys(SEASONS).join("|")})`;
const COUNT = `(?<count>\\d{1,3}|${Object.keys(SMALL_NUMBERS).join("|")})`;

/** All the ways a date is written, most explicit first: the first form that matches a stretch of text has it. */
export const DATE_FORMS: readonly DateForms[] = [
  {
    needs: /\d[-/]\d/,
    forms: [
      form("(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)", readNumbered),
      form("(?<![\\d/])(?<day>\\d{1,2})/(?<number>\\d{1,2})/(?<year>\\d{4})(?![\\d/])", readSlashed),
    ],
  },
  {
    needs: new RegExp(MONTH.replace("?<month>", "?:")),
    forms: [
      form(`${DAY}${TO}${LAST_DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, readDay),
      form(`${MONTH} ${DAY}${TO}${LAST_DAY}(?:,? ${YEAR})?(?! ?(?:%|percent|[ap]\\.?m\\b))`, readDay),
      form(`${WEEKDAY_LEAD}(?<![\\d,.])${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`, readDay),
      form(`${WEEKDAY_LEAD}${MONTH} ${DAY}(?![\\d,.:]*\\d)(?:,? ${YEAR})?`, readDay),
      form(`${YEAR} ${MONTH} ${DAY}`, readDay),
      form(`${MONTH} the ${DAY}(?:,? ${YEAR})?`, readDay),
      form(
        `(?<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast) (?<unit>week|half|days|weekend) of ${BARE_MONTH}(?:,? ${YEAR})?`,
        readPartOfMonth,
      ),
      form(`${BARE_MONTH} (?:to|through|and) (?<until>${MONTHS.join("|")})(?: (?:of )?${YEAR})?`, readMonths),
      form(`${MONTH},? (?:of )?${YEAR}`, readMonth),
      form(`${BARE_MONTH},? (?:of )?(?<which>last|this|next) year`, readMonth),
      form(`(?<which>[Ll]ast|[Tt]his|[Nn]ext) ${BARE_MONTH}`, readMonth),
      form(
        `(?<!\\b(?:${WORDS_BEFORE_A_NAME}) in )(?<=\\b(?:(?:[Ii]n|as (?:early|late) as|[Ss]ince|[Uu]ntil|till|[Ee]arly|[Ll]ate|[Mm]id|(?:end|start|beginning|middle|month|days) of) |[Mm]id-))${BARE_MONTH}(?!'s|,? [A-Z])`,
        readMonth,
      ),
      form(
        `(?<=\\b(?:mid-|(?:by|from|before|after|for|during|[Tt]he|its|their|his|her|a|an) ))${PLAIN_MONTH}(?!,? [A-Z])`,
        readMonth,
      ),
    ],
  },
  {
    needs: new RegExp(HOLIDAYS.join("|")),
    forms: [form(`(?:the )?(?<holiday>${HOLIDAYS.join("|")})(?:,? ${YEAR})?`, readHoliday)],
  },
  {
    needs: /quarter|Q[1-4]/,
    forms: [
      form(
        `(?<ordinal>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)[ -]quarter(?:(?: of|,|) ${YEAR})?`,
        readQuarter,
      ),
      form(`Q(?<number>[1-4])(?: (?:of )?${YEAR})?`, readQuarter),
    ],
  },
  {
    needs: new RegExp(Object.keys(SEASONS).join("|")),
    forms: [
      form(`${SEASON}(?: of|,|) ${YEAR}`, readSeason),
      form(`(?<which>[Ll]ast|[Tt]his|[Nn]ext) ${SEASON}`, readSeason),
    ],
  },
  {
    needs: /[a-z]day/,
    forms: [
      form(
        `(?<!(?:${NO_WEEKDAY_AFTER}) )(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) )?${WEEKDAY}(?! (?:${NO_WEEKDAY_BEFORE})\\b)`,
        readWeekday,
      ),
    ],
  },
  {
    needs: /night|morning|afternoon|evening|day|tomorrow/,
    forms: [
      form(
        "(?<word>[Tt]he day before yesterday|[Tt]he day after tomorrow|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|today)",
        readDayWord,
      ),
    ],
  },
  {
    needs: /day|week|fortnight|month|year|quarter/,
    forms: [
      form(
        `(?<loose>(?:[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Mm]ore than|[Oo]ver|[Ss]ome) )?${COUNT} (?<unit>day|week|fortnight|month|year)s? ago`,
        readAgo,
      ),
      form(
        "(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]revious) (?<unit>week|month|year|quarter|weekend)",
        readUnit,
      ),
    ],
  },
  {
    needs: /(?:19|20)\d\d/,
    forms: [
      form(
        `(?<=\\b(?:${WORDS_BEFORE_A_YEAR})[ -])${YEAR}(?! (?:people|[a-z]+s\\b(?<! (?:was|is|has|as|this|its|his|does))))(?![-–/]\\d|s\\b|,? [A-Z][a-z]+ (?:Cup|Games|Act))`,
        readYear,
      ),
      form(`(?<=\\b(?:[Tt]he|a|an|its|their|his|her) )${YEAR}(?= [a-z])`, readYear),
      form(`(?<=\\()${YEAR}(?=\\))`, readYear),
    ],
  },
];

function form(source: string, read: DateForm["read"]): DateForm {
  return { pattern: new RegExp(`(?<![\\w$€£])(?:${source})(?![\\w])`, "g"), read };
}
