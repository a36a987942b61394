import { dayOfTime } from "../../values/calendar.ts";
import { type DateMention, datesOverlap } from "../../values/dates.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { actorOf } from "../actor.ts";
import { askWhen } from "../ask-when.ts";
import { compatible, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { type Frame, frameAt, sharedTerms } from "../frames.ts";
import { commonNouns, manyTimes, onceOnly, repeatable } from "../lexicons/common-lexicon.ts";
import { nounPhraseBefore } from "../noun-phrases.ts";
import { differentNames } from "../occasions.ts";
import { firstOfEach, pairsAcross } from "../pairs.ts";
import { isOverSeveralEvents } from "../plain-figure.ts";

/** An act with its date. */
interface DatedAct {
  readonly statement: Statement;
  readonly date: DateMention;
  readonly frame: Frame;
}

/** Two accounts date one act differently: "the treaty signed in June 2024", "the agreement signed last December". */
export function findDateConflicts(material: Material): readonly Finding[] {
  const acts = material.accounts.flatMap(({ statements }) => statements.flatMap(datedActs));
  const byAct = Map.groupBy(acts, ({ frame }) => frame.act);
  const sure = acts.filter((act) => !isAdrift(act));
  const conflicts = pairsAcross(sure, ({ frame }) => frame.act).filter(([a, b]) =>
    conflict(a, b, byAct.get(a.frame.act)!),
  );
  return firstOfEach(conflicts, answersKey).flatMap(([a, b]) => oppose(a, b, byAct.get(a.frame.act)!) ?? []);
}

const answersKey = ([a, b]: readonly [DatedAct, DatedAct]) =>
  [a.frame.act, ...[a.date.display, b.date.display].toSorted()].join();

function datedActs(statement: Statement): readonly DatedAct[] {
  return statement.dates.flatMap((date) => {
    const frame = frameAt(statement, date);
    const unsure =
      frame === undefined ||
      frame.isSaying ||
      hasAlternative(statement, date) ||
      isBoundary(statement, date) ||
      isOverSeveralEvents(statement) ||
      isUnplaced(statement, date) ||
      isAhead(frame, date);
    return unsure ? [] : [{ statement, date, frame }];
  });
}

/** "since Friday", "by June", "as of 15 June": a stretch begins or ends then, the act has another day. */
const isBoundary = ({ sentence: { text, start } }: Statement, date: DateMention) =>
  /\b(?:since|until|till|by|before|after|from|between|through|as of|prior to) (?:the |late |early |mid-?)?$/i.test(
    text.slice(0, date.start - start),
  );

/**
 * "last December" in an article without a date: the story's other articles may be of another year. So it makes no
 * disagreement, but takes a side in one that articles with a date made.
 */
const isAdrift = ({ statement: { account }, date }: Pick<DatedAct, "statement" | "date">) =>
  date.relative && !account.anchor.own;

/** "last month", "yesterday" in an article without a date: not even a month or a weekday is named. */
const isUnplaced = (statement: Statement, date: DateMention) =>
  isAdrift({ statement, date }) &&
  !/\b\p{Lu}\p{L}{2}/u.test(date.text.replace(/^(?:Last|This|Next|In|On)\b/, ""));

/** "begins on Monday": the present tense means the coming day, which the date was not read as. */
const isAhead = (frame: Frame, date: DateMention) =>
  date.relative && /[^s]s$/.test(frame.token.lower) && frame.token.lower !== frame.token.lemma;

/** "in July or August", "either Monday or Tuesday". */
function hasAlternative({ sentence: { text, start } }: Statement, date: DateMention): boolean {
  const before = text.slice(0, date.start - start);
  return /\bor (?:on |in )?$/i.test(before) || /^ or\b/i.test(text.slice(date.end - start));
}

function conflict(a: DatedAct, b: DatedAct, acts: readonly DatedAct[]): boolean {
  if (agree(a, b) || gapDays(a, b) > mostDaysApart || isNightShift(a, b) || !sameAct(a, b)) return false;
  if (namesToo(a, b) || namesToo(b, a)) return false;
  if (isRecord(a, b) || isNewsSince(a, b) || isNewsSince(b, a)) return false;
  const reconciles = (here: DatedAct, there: DatedAct) =>
    acts.some(
      (other) =>
        other.statement.account === here.statement.account && sameAct(other, there) && agree(other, there),
    );
  return !reconciles(a, b) && !reconciles(b, a);
}

/** Dates that lie further apart are of two acts. */
const mostDaysApart = 500;

/** "was signed on Thursday, not on Wednesday as planned": the sentence has the other day as well. */
const namesToo = ({ statement, date }: DatedAct, other: DatedAct) =>
  statement.dates.some(
    (named) => named !== date && named.granularity === "day" && datesOverlap(named, other.date),
  );

/** Days by which the same steps of the law against one person lie apart. */
const nextCaseAfterDays = 300;

/** "released in 2016", "released in late 2018": who has a record is arrested and released more than once. */
const isRecord = (a: DatedAct, b: DatedAct) =>
  gapDays(a, b) > nextCaseAfterDays &&
  /^(?:release|free|parole|arrest|detain|jail|imprison|sentence|convict|charge|indict|acquit|attack|shoot|stab)$/.test(
    a.frame.token.lemma,
  );

/** Days up to which an act is the news of the report that dates it. */
const newsForDays = 10;

/** Was the earlier act told of before the later one took place, which was news in its turn? Then it happened twice. */
function isNewsSince(earlier: DatedAct, later: DatedAct): boolean {
  const [toldAt, laterToldAt] = [earlier, later].map(({ statement }) => {
    const { publishedAt } = statement.account.article;
    return publishedAt === null ? Number.NaN : dayOfTime(Date.parse(publishedAt));
  });
  return (
    gapDays(earlier, later) > newsForDays &&
    later.date.from - toldAt! > 2 &&
    laterToldAt! - later.date.to <= newsForDays
  );
}

/** The same act: one noun in common for what happens once, three terms for what may happen again. */
function sameAct(a: DatedAct, b: DatedAct): boolean {
  if (differentNames(a.frame, b.frame, "right") && onceOnly.has(a.frame.act)) return false;
  if (isSomebodyElse(a, b) || isSomebodyElse(b, a)) return false;
  if (a.frame.act !== b.frame.act || repeatable.has(a.frame.act) || differentSums(a, b)) return false;
  const shared = sharedTerms(a.frame, b.frame);
  const nouns = [...a.frame.left, ...a.frame.right].filter(
    ({ term, token }) =>
      shared.has(term) &&
      (token.pos === "NOUN" || isClass(term)) &&
      !manyTimes.has(token.lemma) &&
      !commonNouns.has(term),
  );
  if (isExtreme(a) && isExtreme(b)) return !differentNames(a.frame, b.frame, "left");
  if (onceOnly.has(a.frame.act) && sameActor(a, b)) return true;
  const enough = onceOnly.has(a.frame.act) ? 1 : 3;
  return nouns.length > 0 && shared.size >= enough && !differentNames(a.frame, b.frame, "left");
}

/** "In November a doctor opened fire": who is introduced, in other words than the other's actor, did it elsewhere. */
function isSomebodyElse({ statement: { sentence }, frame }: DatedAct, other: DatedAct): boolean {
  const subject = nounPhraseBefore(sentence.tokens, frame.verb);
  const introduced = subject !== undefined && /^an?$/i.test(sentence.tokens[subject.from]!.lower);
  const there = new Set([...other.frame.left, ...other.frame.right].map(({ term }) => term));
  return introduced && other.frame.left.length > 0 && !frame.left.some(({ term }) => there.has(term));
}

/** Two sums are two payments: $5,587 in May, $5,687 in September. */
function differentSums(a: DatedAct, b: DatedAct): boolean {
  const sums = ({ statement }: DatedAct) =>
    figuresOf(statement.account).filter(
      (figure) => figure.statement === statement && figure.quantity.unit.kind === "money",
    );
  const [here, there] = [sums(a), sums(b)];
  return (
    here.length > 0 && there.length > 0 && !here.some((one) => there.some((other) => compatible(one, other)))
  );
}

/** Both have one person as the subject, by name or as "he": "was arrested in March", "Okafor was arrested in April". */
function sameActor(a: DatedAct, b: DatedAct): boolean {
  const [here, there] = [actorOf(a), actorOf(b)];
  return here !== undefined && here === there;
}

/** "was last inspected", "first opened": there is only one such day. */
const isExtreme = ({ statement, frame }: DatedAct) =>
  statement.sentence.tokens
    .slice(Math.max(0, frame.verb - 2), frame.verb)
    .some(({ lower }) => /^(?:last|first)$/.test(lower));

/** A class of nouns, not a word: also for "the Water Accord", which is tagged as a name. */
const isClass = (term: string) => /^[A-Z]+$/.test(term);

/** Overlapping, or apart by no more than what an uncertain anchor can be wrong by. */
function agree(a: DatedAct, b: DatedAct): boolean {
  if (datesOverlap(a.date, b.date)) return true;
  // One text printed on two days: "on Saturday" is the same Saturday.
  const sameWords = a.date.text.toLowerCase() === b.date.text.toLowerCase();
  if (sameWords && a.date.relative && b.date.relative) return true;
  const guessed = a.date.relative || b.date.relative;
  const days = Math.abs(a.date.from - b.date.from);
  const sameDayOfTheYear = days > 360 && days % 365 <= 2;
  return (guessed && sameDayOfTheYear) || (!(a.date.certain && b.date.certain) && gapDays(a, b) <= 7);
}

/** Days between two dates, 0 where they touch. */
const gapDays = ({ date: a }: DatedAct, { date: b }: DatedAct) => Math.max(0, a.from - b.to, b.from - a.to);

/** "late on Friday" and "early on Saturday" can be one night. */
function isNightShift(a: DatedAct, b: DatedAct): boolean {
  const night = /\b(?:night|midnight|overnight|late|early|a\.?m\.?|dawn|evening|local time)\b/i;
  return gapDays(a, b) <= 1 && [a, b].some(({ statement }) => night.test(statement.sentence.text));
}

function oppose(a: DatedAct, b: DatedAct, acts: readonly DatedAct[]): Finding | undefined {
  // "in March" takes no side between the 3rd and the 5th.
  const side = (of: DatedAct, other: DatedAct) => {
    const same = acts.filter(
      (act) => sameAct(act, of) && datesOverlap(act.date, of.date) && !datesOverlap(act.date, other.date),
    );
    const claims = [of, ...same.filter((act) => act !== of)].map(({ statement, date }) =>
      claimAt(statement, date),
    );
    return positionOf(of.date.display, claims);
  };
  const [first, second] = [side(a, b), side(b, a)];
  const question = askWhen(a, b);
  if (first === undefined || second === undefined || question === null) return undefined;
  return {
    kind: "date",
    question,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.7,
  };
}
