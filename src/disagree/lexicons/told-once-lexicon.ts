import { NUMBER_WORDS } from "../../values/number-words.ts";

/** A value that the reader of quantities does not know, by the words around it. */
export interface ToldOnce {
  readonly question: string;
  /** Named groups `value`; `second` of a pair; `unit` where values of several units compare. */
  readonly patterns: readonly RegExp[];
  /** What the sentence must speak of; null: the pattern says it. */
  readonly about: RegExp | null;
  /** Both sentences must name somebody in common: a team, a runner. */
  readonly ofWhom?: boolean;
  /** 2-1 is told as 1-2 by who lost. */
  readonly unordered?: boolean;
  /** Unit as written, lower case → smallest and largest value of one such unit. */
  readonly units: Readonly<Record<string, readonly [low: number, high: number]>>;
}

const number = `(?<value>\\d+(?:\\.\\d+)?|(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?)`;
/** What was against it. */
const second = number.replace("value", "second");
const ordinal =
  "(?<value>\\d+(?=st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?:st|nd|rd|th)?";
const storey = [2.6, 4.5] as const;
const foot = [0.27, 0.34] as const;
const metre = [0.9, 1.1] as const;

/** Ordinal words → numbers. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

export const toldOnce: readonly ToldOnce[] = [
  {
    question: "What was the score?",
    patterns: [
      /\b(?:beat|defeated|won|lost|drew|draw|victory|win|defeat|thrashed|edged|crushed|downed|saw off|went down|triumph\w*)\b[^.;]{0,50}?\b(?<value>\d{1,2})[-–](?<second>\d{1,2})\b(?![-–\d])/i,
    ],
    about:
      /\b(?:match|cup|league|goals?|game|final|derby|season|coach|striker|keeper|fans|championship|tournament|tie|home|away)\b/i,
    ofWhom: true,
    unordered: true,
    units: {},
  },
  {
    question: "What was the final place?",
    patterns: [
      new RegExp(
        `\\b(?:came|finished|placed|ended up|crossed the line)(?: in)? (?:the )?${ordinal}\\b(?! (?:time|round|day|year|half|attempt|quarter))`,
        "i",
      ),
      new RegExp(
        `\\b(?:to|took|claimed|settled for|made do with|had to be content with) ${ordinal} place\\b`,
        "i",
      ),
    ],
    about: null,
    ofWhom: true,
    units: {},
  },
  {
    question: "How many months pregnant was she?",
    patterns: [new RegExp(`\\b${number}[ -]months?[ -]pregnant\\b`, "i")],
    about: null,
    units: {},
  },
  {
    question: "How far was the fall?",
    patterns: [
      new RegExp(
        `\\b(?:fell|falling|fall of|dropped|plunged|plummeted|slipped|tumbled|plunging|dropping)(?: (?:about|some|around|more than|nearly|over))? ${number} (?<unit>storeys?|stories|story|floors?|feet|foot|ft|metres?|meters?)\\b`,
        "i",
      ),
    ],
    about: null,
    units: {
      storey,
      storeys: storey,
      story: storey,
      stories: storey,
      floor: storey,
      floors: storey,
      feet: foot,
      foot,
      ft: foot,
      metre,
      metres: metre,
      meter: metre,
      meters: metre,
    },
  },
  {
    question: "In which minute was the winning goal scored?",
    patterns: [new RegExp(`\\b${ordinal} minute\\b`, "i")],
    about: /\b(?:winner|winning goal)\b/i,
    units: {},
  },
  {
    question: "In which round was the knockdown?",
    patterns: [new RegExp(`\\b${ordinal} round\\b`, "i"), new RegExp(`\\bround ${number}\\b`, "i")],
    about: /\b(?:knockdown|knocked down|floored|on the canvas|was down|went down|dropped)\b/i,
    units: {},
  },
  {
    question: "In which minute was the sending-off?",
    patterns: [new RegExp(`\\b${ordinal} minute\\b`, "i")],
    about: /\b(?:sent off|red card|dismissed|second yellow)\b/i,
    units: {},
  },
  {
    question: "What was the vote?",
    patterns: [
      new RegExp(
        `\\b(?:voted?|votes|passed|rejected|approved|adopted|carried|backed|count|tally|result|vote of|by|won|lost|split)\\b[^.;,]{0,25}? ${number}(?: \\w+)?(?: votes?)?(?:(?<=\\d)[-–](?=\\d)| to | against | versus )${second}\\b(?! (?:per|years?|months?|days?|hours?|weeks?|o'clock|metres|km|million|goals?|people|passengers))`,
        "i",
      ),
      new RegExp(
        `\\b${number} (?:(?:of the )?(?:\\w+ )?\\w+ )?(?:(?:voted|voting|were|was|had voted|came out|spoke out|raised their hands) )?(?:in favou?r|for|yes|aye)\\b[^.;\\d]{0,40}?(?:\\b(?:and|with|to|while|but|only|,) )*${second}(?: \\w+){0,3}? (?:against|opposed|no)\\b`,
        "i",
      ),
      new RegExp(
        `\\b${number} (?:ayes|yeas|yes votes|votes for)\\b[^.;\\d]{0,25}? ${second} (?:noes|nays|no votes|votes against)\\b`,
        "i",
      ),
    ],
    about:
      /\b(?:votes?|voted|parliament|senate|council\w*|board|committee|panel|house|jury|judges|tally|assembly|members|councillors|deputies|delegates|synod|referendum|motion|bill|plan)\b/i,
    units: {},
  },
];
