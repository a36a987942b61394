import { stem } from "../../cluster/stem.ts";
import type { Token } from "../../text/sentence.ts";
import { type DateMention, datesOverlap } from "../../values/dates.ts";
import { findPartsOfDay } from "../../values/parts-of-day.ts";
import { findTimes, type TimeMention, timesCompatible } from "../../values/times.ts";
import { type Account, claimAt, type Material, type Statement } from "../accounts.ts";
import { actsAt } from "../act-arguments.ts";
import type { ActMention } from "../act-mentions.ts";
import type { Act } from "../acts-lexicon.ts";
import { type Finding, positionOf } from "../finding.ts";
import { commonNouns } from "../lexicon.ts";
import { isCalendarWord } from "../noun-phrases.ts";
import { differentStreets } from "../occasions.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";

/** When an account says that an act took place. */
interface Timed {
  readonly statement: Statement;
  readonly mention: ActMention;
  readonly act: Act;
  readonly date: DateMention | undefined;
  readonly time: TimeMention | undefined;
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
    .filter((date) => !isBound(statement, date))
    .flatMap((date) => actsAt(statement, date).map((mention) => ({ mention, date })));
  const timed = times
    .filter((time) => !isBound(statement, time))
    .flatMap((time) => actsAt(statement, time).map((mention) => ({ mention, time })));
  const mentions = new Set([...dated, ...timed].map(({ mention }) => mention));
  return [...mentions]
    .filter((mention) => !isOther(mention))
    .map((mention) => ({
      statement,
      mention,
      act: mention.act,
      date: dated.find((one) => one.mention === mention)?.date,
      time: timed.find((one) => one.mention === mention)?.time,
    }));
}

/** A sentence about years back; what came to light last summer may be what the story is about. */
const isOld = (statement: Statement) =>
  isBackground(statement) &&
  (/\b(?:19|20)\d\d\b/.test(statement.sentence.text) ||
    statement.dates.some(({ granularity }) => granularity === "year"));

/** "since Friday", "by six": a stretch begins or ends then; "shortly before eight" is about eight. */
function isBound({ sentence: { text, start } }: Statement, span: { readonly start: number }): boolean {
  const before = text.slice(0, span.start - start);
  return (
    /\b(?:since|until|till|by|before|after|from|between|through|as of|prior to|or)(?: the| late| early| about| around)* $/i.test(
      before,
    ) && !/\b(?:shortly|just|soon|not|only|was|right) (?:before|after|until|till|by) $/i.test(before)
  );
}

/** Clock times, and where there is none the part of the day. */
function timesIn({ sentence }: Statement): readonly TimeMention[] {
  const times = findTimes(sentence);
  return times.length > 0 ? times : findPartsOfDay(sentence);
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
  /\b(?:aftershocks?|again|normally|usually|every|each|daily|nightly|originally|initially|previous(?:ly)?|scheduled|planned|supposed|postponed|put off|rescheduled)\b|\?/i;

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
    differ(a, b) &&
    !knows(a.statement.account, b, a) &&
    !knows(b.statement.account, a, b) &&
    daysBetweenReports(a, b) <= mostDaysBetweenReports &&
    isOfOneThing(a, b) &&
    !differentStreets(a.statement, b.statement) &&
    !differentPeople(a, b) &&
    !differentSides(a, b) &&
    !differentBodies(a, b)
  );
}

/** Events of which a story has one need least in common; of what can befall many things, both name the thing. */
function isOfOneThing(a: Timed, b: Timed): boolean {
  const near = sharedTerms(a, b).length;
  if (a.act.once) return near >= (a.act === b.act ? 1 : 2);
  return a.act.asked.includes("#") ? near >= 2 && thingsIn(a, b).length > 0 : near >= 2;
}

/** The nouns that both sentences have. */
function thingsIn(a: Timed, b: Timed): readonly Token[] {
  const nouns = ({ statement: { terms } }: Timed) =>
    terms.filter(({ term, token }) => token.pos === "NOUN" && !commonNouns.has(term));
  const there = new Set(nouns(b).map(({ token }) => stem(token.lower)));
  return nouns(a)
    .map(({ token }) => token)
    .filter(({ lower }) => there.has(stem(lower)));
}

/** What the sentences of two acts, and those beside them, have in common. */
function sharedTerms(a: Timed, b: Timed): readonly string[] {
  const there = new Set(termsNear(b));
  return [...new Set(termsNear(a))].filter((term) => there.has(term));
}

const termsNear = ({ statement: { account, index } }: Timed): readonly string[] =>
  account.statements
    .slice(Math.max(0, index - 1), index + 2)
    .flatMap(({ terms }) =>
      terms
        .filter(({ term, token }) => /^(?:NOUN|PROPN)$/.test(token.pos) && !commonNouns.has(term))
        .map(({ term }) => term),
    );

/** Reports further apart may be of another step of the same matter. */
const mostDaysBetweenReports = 10;

function daysBetweenReports(a: Timed, b: Timed): number {
  const [here, there] = [a, b].map(({ statement }) => Date.parse(statement.account.anchor.publishedAt ?? ""));
  return Math.abs(here! - there!) / 86_400_000;
}

/** Each names people beside the act, and not one the same. */
function differentPeople(a: Timed, b: Timed): boolean {
  const names = ({ statement: { terms, sentence } }: Timed) =>
    terms.flatMap(({ term, token, index }) =>
      token.pos === "PROPN" &&
      !isCalendarWord(token) &&
      /^(?:PROPN|VERB|AUX|PUNCT)$/.test(sentence.tokens[index + 1]?.pos ?? "") &&
      !/^(?:in|at|near|of|on|from|to|the|for|outside|off)$/.test(sentence.tokens[index - 1]?.lower ?? "")
        ? [term]
        : [],
    );
  const [here, there] = [names(a), names(b)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** "in the western districts", "east of the river". */
const differentSides = (a: Timed, b: Timed) => areOther(a, b, side);
const side = /\b(?:north|south|east|west|left|right|upper|lower|inner|outer)/gi;

/** The committee and the council each vote. */
const differentBodies = (a: Timed, b: Timed) => areOther(a, b, body);
const body =
  /\b(?:committee|council|parliament|senate|cabinet|board|commission|assembly|lower house|upper house|congress|court|government|shareholders|members)\b/gi;

function areOther(a: Timed, b: Timed, words: RegExp): boolean {
  const [here, there] = [a, b].map(({ statement }) =>
    (statement.sentence.text.match(words) ?? []).map((word) => word.toLowerCase()),
  );
  return here!.length > 0 && there!.length > 0 && !here!.some((word) => there!.includes(word));
}

const differ = (a: Timed, b: Timed) => daysDiffer(a, b) || timesDiffer(a, b);

function daysDiffer({ date: a, statement: here }: Timed, { date: b, statement: there }: Timed): boolean {
  if (a === undefined || b === undefined || !isSure(a) || !isSure(b)) return false;
  const gap = Math.max(a.from - b.to, b.from - a.to);
  if (gap <= 0 || gap > mostDaysApart) return false;
  if (a.text === b.text && a.relative && b.relative) return false;
  const night = /\b(?:night|midnight|overnight|late|early|a\.?m\.?|dawn|evening|morning|local time)\b/i;
  return gap > 1 || ![here, there].some(({ sentence }) => night.test(sentence.text));
}

/** Of "12 May" at most the year is not sure, and it is the same for both. */
const isSure = ({ certain, granularity, text }: DateMention) =>
  certain || (granularity === "day" && /\d/.test(text));

const mostDaysApart = 300;

function timesDiffer(a: Timed, b: Timed): boolean {
  if (a.time === undefined || b.time === undefined) return false;
  return !timesCompatible(a.time, b.time) && daysApart(a, b) <= 1;
}

/** Days between the days that two acts name, 0 where one names none. */
function daysApart({ date: a }: Timed, { date: b }: Timed): number {
  return a === undefined || b === undefined ? 0 : Math.max(0, a.from - b.to, b.from - a.to);
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
  const [thing] = thingsIn(a, b);
  const words = thing === undefined ? "it" : `the ${thing.lower}`;
  const [first, second] = [side(a, b), side(b, a)];
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "date",
    question: `${byDay ? "When" : "At what time"} ${a.act.asked.replace("#", words)}?`,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.5,
  };
}
