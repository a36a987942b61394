import type { Span } from "../../news/citation.ts";
import { dayOfTime } from "../../values/calendar.ts";
import { type DateMention, datesOverlap } from "../../values/dates.ts";
import { findPartsOfDay } from "../../values/parts-of-day.ts";
import { findTimes, type TimeMention, timesCompatible } from "../../values/times.ts";
import { type Account, claimAt, type Material, type Statement } from "../accounts.ts";
import type { Act } from "../act.ts";
import type { ActMention } from "../act-mentions.ts";
import { actsAt } from "../acts-at.ts";
import { isPresent } from "../base-form.ts";
import { type Finding, positionOf } from "../finding.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";
import { askOf, isSameActThere } from "../same-act.ts";

/** When an account says that an act took place. */
interface Timed {
  readonly statement: Statement;
  readonly mention: ActMention;
  readonly act: Act;
  readonly date: DateMention | undefined;
  readonly time: TimeMention | undefined;
  readonly bound: Bound;
  /** Told as still to come, or as it was planned: "will", "was due to". */
  readonly isAhead: boolean;
}

/** Accounts that each give one act another day or time of day, in whatever words. */
export function findActTimes({ accounts }: Material): readonly Finding[] {
  const told = accounts.flatMap(({ statements }) => statements.flatMap(timedIn));
  return [...Map.groupBy(told, ({ act }) => (act.once ? "event" : act))].flatMap(
    ([, same]) => oppose(same) ?? [],
  );
}

function timedIn(statement: Statement): readonly Timed[] {
  const times = timesIn(statement);
  if (times.length === 0 && statement.dates.length === 0) return [];
  if (isOld(statement) || isOverSeveralEvents(statement) || oneOfMany.test(statement.sentence.text))
    return [];
  const dated = statement.dates
    .filter((date) => date.granularity !== "year" && !hasAlternative(statement, date))
    .flatMap((date) => actsAt(statement, date).map((mention) => ({ mention, date })));
  const timed = times.flatMap((time) => actsAt(statement, time).map((mention) => ({ mention, time })));
  const mentions = new Set([...dated, ...timed].map(({ mention }) => mention));
  return [...mentions]
    .filter((mention) => !isOther(mention) && !isWeekdayToCome(mention))
    .flatMap((mention) => {
      const date = dated.find((one) => one.mention === mention)?.date;
      const time = timed.find((one) => one.mention === mention)?.time;
      const [bound, other] = [date, time].flatMap((span) =>
        span === undefined ? [] : [boundOf(statement, span)],
      );
      return bound === null || other === null || bound === undefined
        ? []
        : [
            {
              statement,
              mention,
              act: mention.act,
              date,
              time,
              bound: other ?? bound,
              isAhead: isPlanned(mention) || isToCome(statement, date),
            },
          ];
    });
}

/** A sentence about years back; what came to light last summer may be what the story is about. */
const isOld = (statement: Statement) =>
  isBackground(statement) &&
  (/\b(?:19|20)\d\d\b/.test(statement.sentence.text) ||
    statement.dates.some(({ granularity }) => granularity === "year"));

/** How a time bounds its act: "closed since Friday" began then, "closed until Friday" ends then; null: not told. */
type Bound = "at" | "from" | "until" | null;

function boundOf({ sentence: { text, start } }: Statement, span: Span): Bound {
  const [, word] = bounds.exec(text.slice(0, span.start - start)) ?? [];
  if (word === undefined) return "at";
  // "Shortly before eight" is about eight, "not until eight" at eight.
  if (/^(?:shortly|just|soon|not|only|was|right) /i.test(word)) return "at";
  if (/^(?:since|from|as of)$/i.test(word)) return "from";
  return /^(?:until|till)$/i.test(word) ? "until" : null;
}

const bounds =
  /\b((?:shortly |just |soon |not |only |was |right )?(?:since|until|till|by|before|after|from|between|through|as of|prior to|or))(?: the| late| early| about| around)* $/i;

/** Clock times, and where there is none the part of the day. */
function timesIn({ sentence }: Statement): readonly TimeMention[] {
  const times = findTimes(sentence);
  return times.length > 0 ? times : findPartsOfDay(sentence);
}

/** "will lift off", "was due to lift off". */
const isPlanned = ({ statement: { sentence }, from }: ActMention) =>
  sentence.tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => /^(?:will|would|due|scheduled|expected|meant|shall)$/.test(lower)) ||
  isPresent(sentence.tokens[from]!);

const isToCome = ({ account }: Statement, date: DateMention | undefined) =>
  date !== undefined && date.from > dayOfTime(Date.parse(account.anchor.publishedAt ?? ""));

/** "begins on Monday" is the coming one, which the day was not read as. */
const isWeekdayToCome = ({ statement: { sentence, dates }, from, isNoun }: ActMention) =>
  !isNoun &&
  isPresent(sentence.tokens[from]!) &&
  dates.some(({ relative, text }) => relative && !/\d/.test(text));

/** "on Monday or Tuesday". */
function hasAlternative({ sentence: { text, start } }: Statement, span: Span): boolean {
  return (
    /\bor (?:on |in )?$/i.test(text.slice(0, span.start - start)) ||
    /^ or\b/i.test(text.slice(span.end - start))
  );
}

/** "the second landfall", "another fire". */
const isOther = ({ statement: { sentence }, from }: ActMention) =>
  sentence.tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) =>
      /^(?:second|third|fourth|fifth|next|another|other|earlier|previous|separate|similar|last|recent|subsequent|fatal)$/.test(
        lower,
      ),
    );

const oneOfMany =
  /\b(?:aftershocks?|again|normally|usually|every|each|daily|nightly|(?:second|third|fourth|last|next) time|originally|initially|previous(?:ly)?|planned|supposed|postponed|put off|rescheduled|delay(?:ed)?)\b|\?/i;

function oppose(told: readonly Timed[]): Finding | undefined {
  const plain = told.filter((one) =>
    told.every((other) => one.statement.account !== other.statement.account || !differ(one, other)),
  );
  for (const [i, a] of plain.entries()) {
    const b = plain
      .slice(i + 1)
      .find((other) => a.statement.account !== other.statement.account && conflict(a, other));
    if (b !== undefined) return findingOf(a, b, plain);
  }
  return undefined;
}

function conflict(a: Timed, b: Timed): boolean {
  return (
    (a.bound === b.bound || (a.act.ahead !== null && a.bound !== "until" && b.bound !== "until")) &&
    a.isAhead === b.isAhead &&
    differ(a, b) &&
    !knows(a.statement.account, b, a) &&
    !knows(b.statement.account, a, b) &&
    isSameActThere(a.mention, b.mention, daysDiffer(a, b))
  );
}

const differ = (a: Timed, b: Timed) => daysDiffer(a, b) || timesDiffer(a, b);

function daysDiffer({ date: a, act, statement: here }: Timed, { date: b, statement: there }: Timed): boolean {
  if (a === undefined || b === undefined || !isSure(a) || !isSure(b)) return false;
  const gap = Math.max(a.from - b.to, b.from - a.to);
  if (gap <= 0 || gap > (act.once ? mostDaysFromEvent : mostDaysApart)) return false;
  if (a.text === b.text && a.relative && b.relative) return false;
  const night = /\b(?:night|midnight|overnight|late|early|a\.?m\.?|dawn|evening|morning|local time)\b/i;
  return gap > 1 || ![here, there].some(({ sentence }) => night.test(sentence.text));
}

/** Of "12 May" at most the year is not sure, and it is the same for both. */
const isSure = ({ certain, granularity, text }: DateMention) =>
  certain || (granularity === "day" && /\d/.test(text));

const mostDaysApart = 300;

/** Of what befalls people, days further apart are of two events. */
const mostDaysFromEvent = 14;

function timesDiffer(a: Timed, b: Timed): boolean {
  if (a.time === undefined || b.time === undefined) return false;
  return !timesCompatible(a.time, b.time) && minutesOverMidnight(a, b) < mostOverMidnight;
}

/** Of two days in a row, the night between is one occasion. */
const mostOverMidnight = 480;

/** Minutes between times on two days, 0 where one names no day or both the same. */
function minutesOverMidnight(a: Timed, b: Timed): number {
  if (a.date === undefined || b.date === undefined || datesOverlap(a.date, b.date)) return 0;
  return Math.abs((a.date.from - b.date.from) * 1440 + a.time!.minute - b.time!.minute);
}

/** Does an account name the other's day or time as well? */
const knows = ({ statements }: Account, there: Timed, here: Timed) => {
  const { date, time } = there;
  return daysDiffer(here, there)
    ? date !== undefined &&
        statements.some(({ dates }) =>
          dates.some((other) => other.granularity === "day" && datesOverlap(date, other)),
        )
    : time !== undefined &&
        statements.some(({ sentence }) => findTimes(sentence).some((other) => timesCompatible(time, other)));
};

function findingOf(a: Timed, b: Timed, told: readonly Timed[]): Finding | undefined {
  const byDay = daysDiffer(a, b);
  const side = (of: Timed, other: Timed) => {
    const same = told.filter((one) => one !== of && differ(one, other) && !differ(one, of));
    const answer = byDay ? of.date!.display : of.time!.text;
    const claims = [of, ...same].map(({ statement, date, time }) =>
      claimAt(statement, (byDay ? date : time) ?? statement.sentence),
    );
    return positionOf(answer, claims);
  };
  const [first, second] = [side(a, b), side(b, a)];
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "date",
    question: `${byDay ? "When" : "At what time"} ${askOf(a.mention, b.mention, a.isAhead)}?`,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.5,
  };
}
