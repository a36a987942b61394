import { bend, type Groups, type ModifierKind, numberInterval, postModifier } from "./number-interval.ts";
import { NUMBER_WORDS, SCALES } from "./number-words.ts";
import type { Quantity, Unit } from "./quantity.ts";
import {
  ADDRESS_WORDS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DURATIONS,
  LABELS,
  MEASURES,
  MODIFIERS,
  VAGUE_NUMBERS,
} from "./quantity-lexicon.ts";

/** A number with its modifier, scale and unit; offsets into the text that was read. */
export interface Numeral extends Pick<Quantity, "value" | "exact" | "bound" | "unit"> {
  readonly start: number;
  readonly end: number;
  /** Where the modifier, if any, gives way to the number itself. */
  readonly coreStart: number;
  /** "dozens", "several": "of" after it counts as no part. */
  readonly vague: boolean;
}

const escaped = (text: string) => text.replace(/[$.*+?()[\]\\|^]/g, "\\$&");
const alternatives = (table: Readonly<Record<string, unknown>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");

const SCALE_WORDS = alternatives(SCALES);
const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const HALF = `half an?(?= (?:million|billion|thousand|dozen|tonnes?|tons?|miles?|kilomet|kilo|met|lit|hect|acre|gallon))`;
const WORDED = `(?:(?:${NUMBER_WORDS})(?![a-z])|a (?=hundred|thousand|million|billion))(?:[- ](?:and )?(?:${NUMBER_WORDS}|hundred|thousand)(?![a-z]))*`;
const UNIT_WORDS = `%|per ?cent(?:age points?)?(?![a-z])|percentage points?|(?:US )?(?:${alternatives(CURRENCY_WORDS)})s?(?![a-z])|(?:${alternatives(MEASURES)})s?(?![A-Za-z])|(?:${alternatives(DURATIONS)})s?(?![a-z])`;
const SHARE = "(?<whole>third|quarter|fifth|half|tenth)s?(?![a-z])";
const NUMBER = `(?:(?<sign>${alternatives(CURRENCY_SIGNS)}) ?)?(?<number>${DIGITS}|${HALF}|${WORDED})(?<plus> and a (?:half|quarter)(?= ))?(?:[ -]?(?<scale>${SCALE_WORDS}|m|k|b)(?![A-Za-z]))?`;
const NUMERAL = new RegExp(
  `(?<![\\p{L}\\d$€£.,:/#-]|\\d[-–])(?:(?<vague>${alternatives(VAGUE_NUMBERS)})(?= of | or more | [a-z])|(?<parts>${NUMBER_WORDS}|\\d{1,2}) (?:in|out of)(?: every)? (?<of>three|four|five|six|eight|ten|twenty|[34568]|10|20|100)(?=[ ,.](?!days?|weeks?|months?|years?|hours?|minutes?))|(?:(?<times>an?|one|two|three|four|\\d)[- ])${SHARE}(?= (?:of|the|a|its|their))|(?<half>half)(?= of)|${NUMBER}(?:(?: ?[-–] ?|(?<!\\bfrom \\S{1,20}(?: \\S{1,10})?) to |(?<=\\bbetween \\S{1,20}(?: \\S{1,10})?) and )(?:${alternatives(CURRENCY_SIGNS)})?(?<second>${DIGITS}|${WORDED})(?:[ -]?(?<secondScale>${SCALE_WORDS}|m)(?![A-Za-z]))?)?(?:[- ]?(?<unit>${UNIT_WORDS}))?)`,
  "giu",
);
/** A text without a digit or one of these has no number: half of all sentences, and this is found much sooner. */
const ANY_NUMBER = new RegExp(
  `\\d|(?<![a-z])(?:${NUMBER_WORDS}|${alternatives(VAGUE_NUMBERS)}|half|third|quarter|fifth|tenth|hundred|thousand|million|billion)`,
  "i",
);
const MODIFIER = new RegExp(
  `(?<![\\p{L}-])(?:${Object.values(MODIFIERS)
    .map((alternative, i) => `(?<m${i}>${alternative})`)
    .join("|")}) ?(?:a |the |another )?$`,
  "iu",
);
const MODIFIER_KINDS = Object.keys(MODIFIERS) as ModifierKind[];
const LABEL_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${LABELS})[ .#-]{1,2}$`, "iu");
const ADDRESS_AFTER = new RegExp(`^(?: \\p{Lu}[\\p{L}.]*){0,3} (?i:${ADDRESS_WORDS})\\b`, "u");

/** The numbers of a text that are quantities: years, labels, scores, addresses, ordinals and "one of" are none. */
export function findNumerals(text: string): readonly Numeral[] {
  if (!ANY_NUMBER.test(text)) return [];
  return [...text.matchAll(NUMERAL)].flatMap((match) => readNumeral(text, match) ?? []);
}

function readNumeral(text: string, match: RegExpExecArray): Numeral | undefined {
  const g = match.groups!;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (isNoQuantity(before, match[0], after, g)) return undefined;
  const unit = unitOf(g, before, after);
  const plain = numberInterval(g);
  if (!plain) return undefined;
  const modifier = unit.kind === "duration" && /\bover $/i.test(before) ? null : MODIFIER.exec(before);
  const kind = modifier ? MODIFIER_KINDS.find((_, i) => modifier.groups![`m${i}`] !== undefined)! : null;
  const bent = bend(plain, kind ?? postModifier(after));
  const [low, high] = bent.interval.map((value) => convert(value, g.unit, unit)) as [number, number];
  const vague = g.vague !== undefined;
  return {
    start: modifier ? match.index - modifier[0].length : match.index,
    coreStart: match.index,
    end: match.index + match[0].length,
    value: { low, high },
    exact: bent.bound === "none" && plain.exact,
    bound: vague && bent.bound === "none" ? "about" : bent.bound,
    unit,
    vague,
  };
}

function isNoQuantity(before: string, match: string, after: string, g: Groups): boolean {
  const marked = g.sign !== undefined || g.scale !== undefined || g.unit !== undefined;
  if (/^[\p{L}\d]|^[:/.,–-]\d|^-[A-Z]|^'s\b/u.test(after)) return true;
  if (/[½¼¾⁄]/.test(before.slice(-6) + after.slice(0, 3))) return true;
  if (/^(?:19|20)\d\d(?: and (?:19|20)\d\d)?$/.test(match)) return true;
  if (LABEL_BEFORE.test(before) && !marked) return true;
  if (!marked && /^\d{1,5}$/.test(match) && ADDRESS_AFTER.test(after)) return true;
  if (!marked && /^(?:911|999|112)$/.test(match) && isEmergencyCall(before, after)) return true;
  if (!marked && isPartOfAName(before, match, after)) return true;
  if (/^[ -]?(?:cal\b|calib(?:er|re)|pregnant)/.test(after)) return true;
  // "5 feet 5 inches" is one height, and neither of its parts.
  if (/^ \d+ inch/.test(after) || /(?:feet|foot) $/.test(before)) return true;
  // Money or weight: only a scale tells.
  if (/^pounds?$/i.test(g.unit ?? "") && !g.scale && !g.sign) return true;
  // "17-14" is a score; "10-15 people" a range.
  if (g.second && /[-–]/.test(match) && !marked && !/^ [a-z]+s\b|^ people|^ percent/.test(after)) return true;
  if (/^one[ -](?:day|minute|second)$/i.test(match)) return true;
  if (/^one$/i.test(match))
    return (
      /\b(?:no|any|every|each|some|this|that|the|which|another|only|day|number)[ -]$/i.test(before) ||
      /^(?:-| of\b| another\b| more time| day\b| thing| side| way| point| reason| hand| wants?| can\b| would\b| is\b| who\b|[,.;])/.test(
        after,
      )
    );
  if (!g.unit && /^-[a-z]/.test(after)) return true;
  return (
    g.unit !== undefined &&
    /^(?:day|week|month|year|hour|minute|second|decade)s?$/i.test(g.unit) &&
    isPeriod(before, after)
  );
}

/** "called 112", "999 operators": the number that is dialled, unless it counts what follows ("112 people"). */
const isEmergencyCall = (before: string, after: string) =>
  /\b(?:call|dial|phone|ring|rang)(?:s|ed|led|ing|ling)? $/i.test(before) ||
  !/^ (?!calls?\b|callers?\b|operators?\b|dispatchers?\b|services?\b|lines?\b)(?:people|[a-z]{3,}s|of (?:the|its|their|his|her|those))\b/.test(
    after,
  );

/** "Project 21, a", "Four Seasons Hotel": next to a capitalized word a number counts only what follows in small letters. */
function isPartOfAName(before: string, match: string, after: string): boolean {
  if (/\p{Lu}[\p{L}.]+ $/u.test(before) && !MODIFIER.test(before))
    return !/^ (?!(?:in|at|on|and|is|has|to|was|will|of|for|with|a|the|who|or|as|by)\b)[a-z]/.test(after);
  return /^[A-Z][a-z]/.test(match) && before !== "" && /[^.!?"“]\s$/.test(before) && /^ [A-Z]/.test(after);
}

/** "the past five years", "two days ago", "three-time": points in time, not lengths that reports compare. */
function isPeriod(before: string, after: string): boolean {
  return (
    /\b(?:first|last|past|next|final|previous|coming|recent|within|every|other) (?:[a-z]+ )?$/i.test(
      before,
    ) || /^ (?:ago|later|earlier|before|after|since|on)\b|^[- ]old\b/.test(after)
  );
}

function unitOf(g: Groups, before: string, after: string): Unit {
  if (g.parts || g.whole || g.half) return { kind: "percent" };
  if (g.sign)
    return {
      kind: "money",
      currency: CURRENCY_SIGNS[g.sign] ?? CURRENCY_SIGNS[g.sign.toUpperCase()] ?? g.sign,
    };
  const word = g.unit;
  if (
    word === undefined &&
    /\bmagnitude (?:(?:of|at|was|is|to|as) )?(?:about |around |roughly )?$/i.test(before)
  ) {
    return { kind: "measure", unit: "magnitude" };
  }
  if (word === undefined)
    return g.scale === "m" && !/^ (?:people|users|customers|homes|votes|shares)/.test(after)
      ? { kind: "measure", unit: "metre" }
      : { kind: "count" };
  if (/^(?:%|per)/i.test(word)) return { kind: "percent" };
  const currency = singularIn(CURRENCY_WORDS, word.replace(/^US /i, ""));
  if (currency !== undefined) return { kind: "money", currency };
  const measure = singularIn(MEASURES, word);
  return measure ? { kind: "measure", unit: measure[0] } : { kind: "duration" };
}

function singularIn<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  const lower = word.toLowerCase();
  return table[word] ?? table[lower] ?? table[lower.replace(/s$/, "")] ?? table[word.replace(/s$/, "")];
}

function convert(value: number, word: string | undefined, unit: Unit): number {
  if (word === undefined || !Number.isFinite(value)) return value;
  if (unit.kind === "measure") {
    const [, factor, plus] = singularIn(MEASURES, word)!;
    return value * factor + (plus ?? 0);
  }
  return unit.kind === "duration" ? value * singularIn(DURATIONS, word)! : value;
}
