import { findTimes, type TimeMention, timesCompatible } from "../../values/times.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentDays, differentStreets } from "../occasions.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";

/** A time of day at which the event of a story took place. */
interface Hour {
  readonly statement: Statement;
  readonly time: TimeMention;
}

/** Accounts that each give one time of day to what the story is about, and not the same: "at about 11:15 p.m. when he fell". */
export function findHours({ accounts }: Material): readonly Finding[] {
  const hours = accounts.flatMap(({ statements }) => {
    const found = statements.flatMap(hoursIn);
    return found.length > 0 && found.every(({ time }) => timesCompatible(time, found[0]!.time))
      ? [found]
      : [];
  });
  for (const [i, [a]] of hours.entries()) {
    const other = hours.slice(i + 1).find(([b]) => conflict(a!, b!));
    if (other !== undefined) return oppose(a!, other[0]!, hours.flat());
  }
  return [];
}

function hoursIn(statement: Statement): readonly Hour[] {
  const { text, start } = statement.sentence;
  if (isBackground(statement) || isOverSeveralEvents(statement) || notYet.test(text)) return [];
  return findTimes(statement.sentence).flatMap((time) => {
    const before = text.slice(0, time.start - start);
    const after = text.slice(time.end - start);
    // "Shortly before eight" is about eight.
    const plain = before.replace(/\b(?:shortly|just) (?:before|after) $/i, "at ");
    const isBound = /\b(?:before|after|until|till|by|from|since|between|to)(?: about| around)? $/i.test(
      plain,
    );
    const happened = tookPlace.test(plain) || followed.test(after);
    return happened && !isBound ? [{ statement, time }] : [];
  });
}

const event =
  "(?:shooting|crash|fire|blaze|explosion|blast|collision|attack|robbery|heist|quake|earthquake|accident|stabbing|derailment|collapse|avalanche|landslide|gunfire|shots)";

/** What befalls a bus, a train or a plane. */
const offTheRoad =
  "(?:left|went off|came off|ran off|slid off|skidded off|veered off|plunged off) the \\w+|overturned|tipped over|rolled over|collided|ran aground|crash-landed";

/** "The shooting happened around", "gunfire erupted at", "landing hard on the roof around". */
const tookPlace = new RegExp(
  `\\b${event} (?:\\w+ ){0,4}?(?:happened|occurred|took place|began|started|broke out|erupted|struck|rang out|hit)\\b[^.;,]{0,40}(?:at|around|about) (?:about |around )?$|\\b(?:${offTheRoad}|opened fire|fell|plunged|plummeted|crashed|sank|capsized|derailed|exploded|collapsed|landing|struck|was shot|were shot)\\b[^.;,]{0,50}(?:at|around|about) (?:about |around )?$`,
  "i",
);

/** "at about 11:15 p.m. when Cummings fell". */
const followed =
  /^[^.;]{0,20}\bwhen (?:[\p{L}'’]+ ){1,4}?(?:fell|opened fire|crashed|struck|exploded|collapsed|derailed|sank|capsized|plunged|broke out|erupted)\b/iu;

/** What was only to happen, and what happened elsewhere or on another night. */
const notYet =
  /\b(?:scheduled|planned|expected|due|another|second|later|earlier|previous|separate|first|last|should|will|would|aftershocks?|foreshocks?)\b/i;

const conflict = (a: Hour, b: Hour) =>
  !timesCompatible(a.time, b.time) &&
  !differentDays(a.statement, b.statement) &&
  !differentStreets(a.statement, b.statement) &&
  apart(a, b) <= mostMinutesApart;

/** Times further apart are of two events. */
const mostMinutesApart = 300;

function apart({ time: a }: Hour, { time: b }: Hour): number {
  const gap = Math.abs(a.minute - b.minute);
  return Math.min(gap, 1440 - gap);
}

function oppose(a: Hour, b: Hour, all: readonly Hour[]): readonly Finding[] {
  const [first, second] = [a, b].map((one) =>
    positionOf(
      one.time.text,
      all
        // A rounded time that fits both sides speaks for neither.
        .filter(({ time }) => [a, b].every((side) => timesCompatible(time, side.time) === (side === one)))
        .map(({ statement, time }) => claimAt(statement, time)),
    ),
  );
  if (first === undefined || second === undefined) return [];
  return [
    {
      kind: "date",
      question: "At what time did it happen?",
      between: "outlets",
      positions: [first, second],
      grade: "disagree",
      score: 0.6,
    },
  ];
}
