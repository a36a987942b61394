import { findTimes, type TimeMention, timesCompatible } from "../../values/times.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { actorOf } from "../actor.ts";
import { askWhen } from "../ask-when.ts";
import { type Finding, positionOf } from "../finding.ts";
import { type Frame, frameAt, sharedTerms } from "../frames.ts";
import { differentNames, differentOccasions, differentSides, differentStreets } from "../occasions.ts";
import { pairsAcross } from "../pairs.ts";

/** An act with its time of day. */
interface TimedAct {
  readonly statement: Statement;
  readonly time: TimeMention;
  readonly frame: Frame;
}

/** Two accounts give one act different times of day. */
export function findTimeConflicts({ accounts }: Material): readonly Finding[] {
  const acts = accounts.flatMap(({ statements }) => statements.flatMap(timedActs));
  return pairsAcross(acts, ({ frame }) => frame.act).flatMap(([a, b]) =>
    conflict(a, b, acts) ? (oppose(a, b) ?? []) : [],
  );
}

function timedActs(statement: Statement): readonly TimedAct[] {
  return findTimes(statement.sentence).flatMap((time) => {
    const frame = frameAt(statement, time);
    const before = statement.sentence.text.slice(0, time.start - statement.sentence.start);
    const isBound = /\b(?:before|after|until|till|by|from|since)(?: about| around)? $/i.test(before);
    return frame === undefined || frame.isSaying || isBound ? [] : [{ statement, time, frame }];
  });
}

function conflict(a: TimedAct, b: TimedAct, acts: readonly TimedAct[]): boolean {
  if (!sameAct(a, b) || timesCompatible(a.time, b.time)) return false;
  const knowsBoth = (here: TimedAct, there: TimedAct) =>
    acts.some(
      ({ statement, time }) =>
        statement.account === here.statement.account && timesCompatible(time, there.time),
    );
  return !knowsBoth(a, b) && !knowsBoth(b, a);
}

/** Two words that go with the verb. */
const sameAct = (a: TimedAct, b: TimedAct) =>
  sharedTerms(a.frame, b.frame).size >= 2 &&
  !differentOccasions(a.statement, b.statement) &&
  !differentStreets(a.statement, b.statement) &&
  !differentSides(a.statement, b.statement) &&
  !differentNames(a.frame, b.frame, "left") &&
  !differentNames(a.frame, b.frame, "right") &&
  !differentActors(a, b) &&
  !oneOfSeveral.test(`${a.statement.sentence.text} ${b.statement.sentence.text}`);

/** Two people, each by a name or as "he". */
function differentActors(a: TimedAct, b: TimedAct): boolean {
  const [here, there] = [actorOf(a), actorOf(b)];
  return here !== undefined && there !== undefined && here !== there;
}

/** The first and the last train, the night and the day shift, what was planned and what happened. */
const oneOfSeveral =
  /\b(?:first|second|third|last|next|another|night|aftershocks?|due|scheduled|planned|expected|supposed|should|will|would|normally|usually|every|daily)\b/i;

function oppose(a: TimedAct, b: TimedAct): Finding | undefined {
  const [first, second] = [a, b].map(({ statement, time }) =>
    positionOf(time.text, [claimAt(statement, time)]),
  );
  const question = askWhen(a, b);
  if (first === undefined || second === undefined || question === null) return undefined;
  return {
    kind: "date",
    question: question.replace(/^When/, "At what time"),
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.6,
  };
}
