import type { Span } from "../../news/citation.ts";
import { NUMBER_WORDS, readNumber } from "../../values/number-words.ts";
import { findTimes } from "../../values/times.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { type Lasting, lastingThings } from "../lexicons/lasting-lexicon.ts";
import { differentSides } from "../occasions.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";

/** How long an account says that something lasted. */
interface Lasted {
  readonly statement: Statement;
  readonly span: Span;
  readonly text: string;
  /** Minutes within which it lay. */
  readonly low: number;
  readonly high: number;
  /** Told in days or longer: "four days" of deliberation may have been 30 hours. */
  readonly inDays: boolean;
}

/** Accounts that each give one length to what lasts once: "it took three hours", "from eleven until half past five". */
export function findLasting({ accounts }: Material): readonly Finding[] {
  const lengths = accounts.map(({ statements }) => statements.flatMap(lengthsIn));
  return lastingThings.flatMap((thing) => {
    const told = lengths.flatMap((all) => {
      const own = all.filter((one) => isOf(one, thing));
      return own.length > 0 && own.every((one) => overlap(one, own[0]!)) ? own : [];
    });
    return oppose(thing, told, lengths.flat()) ?? [];
  });
}

const isOf = ({ statement: { sentence } }: Lasted, { words, not }: Lasting) =>
  words.test(sentence.text) && not?.test(sentence.text) !== true;

/** Minutes of each unit. */
const units: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10080, month: 43830 };

const length = new RegExp(
  `\\b(?:(?<bound>more than|over|at least|less than|under|up to|nearly|almost|about|around|some|only|just) )?(?<count>(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))?|\\d{1,3})(?<half> and a half)?[ -](?<unit>minute|hour|day|week|month)s?\\b(?! (?:ago|old|earlier|later|notice|from)\\b)`,
  "giu",
);

/** Before or after a length that is one of something: "lasted", "for", "took", "a … debate". */
const leads =
  /\b(?:for|took|lasted|last|lasting|after|spent|within|in) (?:the )?$|\b(?:a|an|the|his|her|their|its) $/i;

function lengthsIn(statement: Statement): readonly Lasted[] {
  const { text, start } = statement.sentence;
  if (isBackground(statement) || isOverSeveralEvents(statement) || notYet.test(text)) return [];
  const plain = [...text.matchAll(length)].flatMap((match) => {
    const { bound, count, half, unit } = match.groups!;
    const number = readNumber(count!);
    const before = text.slice(0, match.index);
    // "three hours before the crash" is no length, "lasted three hours before" is one.
    const isRelative =
      /^ before\b/.test(text.slice(match.index + match[0].length)) && !/\b(?:took|lasted) $/i.test(before);
    if (number === undefined || number === 0 || isRelative || !leads.test(before)) return [];
    const minutes = (number + (half === undefined ? 0 : 0.5)) * units[unit!.toLowerCase()]!;
    const inDays = units[unit!.toLowerCase()]! >= 1440;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return [
      { statement, span, text: match[0], inDays, ...within(minutes, units[unit!.toLowerCase()]!, bound) },
    ];
  });
  return plain.length > 0 ? plain : fromTo(statement);
}

/** What was only to be, and what each of several had. */
const notYet =
  /\b(?:will|would|could|may|might|expected|scheduled|planned|usually|normally|each|every|sentenced|jail|prison|suspended for|at a time|a day|an hour|per)\b/i;

/** A length is rounded to some part of its unit; what bounds it leaves one side open. */
function within(
  minutes: number,
  unit: number,
  bound: string | undefined,
): { readonly low: number; readonly high: number } {
  const slack = Math.max(unit / 2, minutes * 0.15);
  if (/more|over|least/i.test(bound ?? "")) return { low: minutes - unit / 4, high: minutes * 1.6 };
  if (/less|under|up/i.test(bound ?? "")) return { low: 0, high: minutes };
  return { low: minutes - slack, high: minutes + slack };
}

/** "From eleven in the morning until half past five": on one day. */
function fromTo(statement: Statement): readonly Lasted[] {
  const { text, start } = statement.sentence;
  const [from, to, ...more] = findTimes(statement.sentence);
  if (from === undefined || to === undefined || more.length > 0) return [];
  const opens = /\b(?:from|between) (?:about |around )?$/i.test(text.slice(0, from.start - start));
  const closes = /\b(?:to|until|till|and)\b[^,;]{0,20}$/i.test(
    text.slice(from.end - start, to.start - start),
  );
  if (!opens || !closes) return [];
  const cycle = to.halfDayUnknown ? 720 : 1440;
  const minutes = (((to.minute - from.minute) % cycle) + cycle) % cycle;
  const span = { start: from.start, end: to.end };
  return [
    {
      statement,
      span,
      text: text.slice(from.start - start, to.end - start),
      inDays: false,
      low: minutes - 40,
      high: minutes + 40,
    },
  ];
}

const overlap = (a: Lasted, b: Lasted) => a.low <= b.high && b.low <= a.high;

/** How many times as long as another a length is at most that is of the same thing: a trial has days of hearings in months. */
const mostRatio = 6;

const isFarApart = (a: Lasted, b: Lasted) =>
  Math.max(a.low, b.low) > mostRatio * Math.max(1, Math.min(a.high, b.high));

function oppose({ question }: Lasting, told: readonly Lasted[], all: readonly Lasted[]): Finding | undefined {
  const knows = (a: Lasted, b: Lasted) =>
    all.some((one) => one.statement.account === a.statement.account && overlap(one, b));
  const [a] = told;
  const b = told.find(
    (one) =>
      one.inDays === a!.inDays &&
      !overlap(one, a!) &&
      !isFarApart(one, a!) &&
      !knows(a!, one) &&
      !knows(one, a!) &&
      !differentSides(a!.statement, one.statement),
  );
  if (a === undefined || b === undefined) return undefined;
  const [first, second] = [a, b].map((side) =>
    positionOf(
      side.text,
      told.filter((one) => overlap(one, side)).map(({ statement, span }) => claimAt(statement, span)),
    ),
  );
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "number",
    question,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.5,
  };
}
