import type { Span } from "../../news/citation.ts";
import type { DateMention } from "../../values/dates.ts";
import { findTimes, type TimeMention } from "../../values/times.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { type ClockMoment, clock, clockMoments, notSaidToBe, oneOfMany } from "../lexicons/clock-lexicon.ts";
import { commonNouns } from "../lexicons/common-lexicon.ts";
import { isBackground } from "../plain-figure.ts";

/** When a statement says that something took place. */
interface Timed {
  readonly statement: Statement;
  readonly time: TimeMention;
  /** The time with what bounds it: "shortly after four". */
  readonly answer: string;
  /** "by 3 a.m." is at the latest then, "after five" not before. */
  readonly bound: "at" | "by" | "after";
  /** The wording with its time, in the article. */
  readonly span: Span;
}

/**
 * What takes place once, told in other words with another time of day: "under control by 3 a.m.", "it took until after
 * five to bring the fire under control".
 */
export function findClockConflicts({ accounts }: Material): readonly Finding[] {
  const mentions = accounts.flatMap(({ statements }) => statements.flatMap(mentionsIn));
  return clockMoments.flatMap((moment) => {
    const told = mentions.flatMap((mention) => timedBy(mention, moment));
    return oppose(moment, told) ?? [];
  });
}

/** A time of day where it stands. */
type Mention = Pick<Timed, "statement" | "time">;

function mentionsIn(statement: Statement): readonly Mention[] {
  if (oneOfMany.test(statement.sentence.text) || isBackground(statement)) return [];
  return findTimes(statement.sentence).map((time) => ({ statement, time }));
}

function timedBy({ statement, time }: Mention, { wordings, about }: ClockMoment): readonly Timed[] {
  if (about?.test(statement.account.article.text) === false) return [];
  const { text, start } = statement.sentence;
  const [before, after] = [text.slice(0, time.start - start), text.slice(time.end - start)];
  const marked = `${before}${clock}${after}`;
  const match = wordings.map((words) => words.exec(marked)).find((found) => found !== null);
  if (match === undefined || notSaidToBe.test(before) || isDenied(before)) return [];
  const end = start + match.index + match[0].length + time.text.length - clock.length;
  const [lead] = /(?:\b(?:by|before|after|past|shortly|just|soon|right) )*$/i.exec(before)!;
  const answer = `${lead.toLowerCase()}${time.text}`;
  return [{ statement, time, answer, bound: boundOf(lead), span: { start: start + match.index, end } }];
}

/** "was not under control by then" tells no time; "was not under control until then" does. */
const isDenied = (before: string) =>
  /\b(?:not|never|nor)\b|n['’]t\b/i.test(before) && !/\b(?:until|till)\b/i.test(before);

function boundOf(lead: string): Timed["bound"] {
  // "Shortly before eight" is about eight.
  if (/\b(?:shortly|just|soon|right) /i.test(lead)) return "at";
  return /\b(?:by|before) $/i.test(lead) ? "by" : lead === "" ? "at" : "after";
}

function oppose({ question, sameThing }: ClockMoment, told: readonly Timed[]): Finding | undefined {
  for (const [i, a] of told.entries()) {
    const b = told
      .slice(i + 1)
      .find(
        (other) =>
          differ(a, other) && (!sameThing || thingOf(a, other) !== null) && !isReconciled(a, other, told),
      );
    if (b !== undefined) return findingOf(question.replace("#", thingOf(a, b) ?? "it"), a, b, told);
  }
  return undefined;
}

function findingOf(question: string, a: Timed, b: Timed, told: readonly Timed[]): Finding | undefined {
  const side = (of: Timed, other: Timed) => {
    const same = told.filter((one) => one === of || (one !== other && agree(one, of) && differ(one, other)));
    const ordered = [of, ...same.filter((one) => one !== of)];
    return positionOf(
      of.answer,
      ordered.map(({ statement, time }) => claimAt(statement, time)),
    );
  };
  const [first, second] = [side(a, b), side(b, a)];
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "date",
    question,
    between: a.statement.account === b.statement.account ? "parties" : "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.62,
  };
}

/** Two accounts, or two voices in one, with times that cannot both be right. */
function differ(a: Timed, b: Timed): boolean {
  if (agree(a, b) || namesOther(a, b) || minutesApart(a, b) > mostMinutesApart) return false;
  if (a.statement.account !== b.statement.account) return true;
  const [here, there] = [a, b].map(({ statement, time }) => speakerAt(statement, time));
  return here !== null && there !== null && here !== there;
}

/** Times further apart are of two occasions. */
const mostMinutesApart = 360;

const day = 1440;

/** Can both be right, given that "by" and "after" leave one side open? */
function agree(a: Timed, b: Timed): boolean {
  const gap = minutesBetween(a, b);
  if (Number.isNaN(gap)) return true;
  const tolerance = Math.max(a.time.toleranceMinutes, b.time.toleranceMinutes);
  const [early, late] = gap >= 0 ? [a, b] : [b, a];
  return Math.abs(gap) <= tolerance || early.bound === "after" || late.bound === "by";
}

const minutesApart = (a: Timed, b: Timed) => Math.abs(minutesBetween(a, b));

/** Minutes from one time to the other, by the days where both name one; NaN between zones. */
function minutesBetween(a: Timed, b: Timed): number {
  if (a.time.zone !== b.time.zone) return Number.NaN;
  const cycle = a.time.halfDayUnknown || b.time.halfDayUnknown ? day / 2 : day;
  const apart = (((b.time.minute - a.time.minute) % cycle) + cycle) % cycle;
  const nearest = apart > cycle / 2 ? apart - cycle : apart;
  const [here, there] = [dayOf(a), dayOf(b)];
  if (here === undefined || there === undefined) return nearest;
  // Midnight is the end of the day as well as its start.
  const midnights = [0, ...(isMidnight(a) ? [-1] : []), ...(isMidnight(b) ? [1] : [])];
  const gaps = midnights.map(
    (more) => (daysBetween(here, there) + more) * day + b.time.minute - a.time.minute,
  );
  // "eight" may be twelve hours later than it was read.
  return gaps.some((gap) => Math.abs(gap - nearest) <= day - cycle) ? nearest : gaps[0]!;
}

const isMidnight = ({ time: { minute, text } }: Timed) => minute === 0 && /midnight/i.test(text);

/** Of two weekdays the nearest: one may have been read as the day a week before or after. */
function daysBetween(a: DateMention, b: DateMention): number {
  const days = b.from - a.from;
  return a.relative || b.relative ? days - 7 * Math.round(days / 7) : days;
}

/** The one day that a statement names. */
function dayOf({ statement: { dates } }: Timed): DateMention | undefined {
  const days = dates.filter(({ granularity }) => granularity === "day");
  return days.every(({ from }) => from === days[0]!.from) ? days[0] : undefined;
}

/** Each names somebody or some place in the wording, and not one the same. */
function namesOther(a: Timed, b: Timed): boolean {
  const names = ({ statement: { terms }, span, time }: Timed) =>
    terms.flatMap(({ term, token }) =>
      token.pos === "PROPN" && token.start >= span.start && token.end <= time.start ? [term] : [],
    );
  const [here, there] = [names(a), names(b)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** The last noun before the time that both sentences have there. */
function thingOf(a: Timed, b: Timed): string | null {
  const nouns = ({ statement: { terms }, time }: Timed) =>
    terms.filter(
      ({ term, token }) => token.pos === "NOUN" && token.end <= time.start && !commonNouns.has(term),
    );
  const there = new Set(nouns(b).map(({ term }) => term));
  return nouns(a).findLast(({ term }) => there.has(term))?.token.lower ?? null;
}

/** An account that gives the other's time as well knows both. */
const isReconciled = (a: Timed, b: Timed, told: readonly Timed[]) =>
  a.statement.account !== b.statement.account &&
  told.some(
    (one) =>
      (one !== a && one.statement.account === a.statement.account && agree(one, b)) ||
      (one !== b && one.statement.account === b.statement.account && agree(one, a)),
  );
