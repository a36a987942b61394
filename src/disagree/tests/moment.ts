import { type DateMention, datesOverlap } from "../../values/dates.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { dateMoments, firstKnown, harm, knownBefore, type Moment } from "../lexicons/moments-lexicon.ts";

/** A date that answers a question of when. */
interface DatedAnswer {
  readonly statement: Statement;
  readonly date: DateMention;
}

/**
 * Questions of when that a report answers once ("When was it first noticed?"): accounts are held against each other
 * where each gives one answer, and parties where one account gives an answer to each of them.
 */
export function findMoments({ accounts }: Material): readonly Finding[] {
  return dateMoments.flatMap((moment) => {
    const answers = accounts.flatMap(({ statements }) =>
      statements.flatMap((statement) =>
        statement.dates.flatMap((date) =>
          answersMoment(statement, date, moment) ? [{ statement, date }] : [],
        ),
      ),
    );
    return oppose(moment.question, answers) ?? [];
  });
}

/**
 * Somebody says when a harm was first known, and another account has somebody know of it, or be warned, days before:
 * "first learned of the cluster on March 5", "were warned about an outbreak on March 2".
 */
export function findKnownBefore({ accounts }: Material): readonly Finding[] {
  const told = (words: RegExp) =>
    accounts.flatMap(({ statements }) =>
      statements.flatMap((statement) => {
        const { text, start } = statement.sentence;
        return statement.dates.flatMap((date) =>
          words.test(text.slice(0, date.start - start)) ? [{ statement, date }] : [],
        );
      }),
    );
  const [first, known] = [told(firstKnown), [...told(knownBefore), ...told(firstKnown)]];
  const isBefore = (early: DatedAnswer, late: DatedAnswer) =>
    early.date.to < late.date.from &&
    conflict(early, late) &&
    !isReconciled(early, late, [...first, ...known]);
  for (const late of first) {
    const early = known.filter((one) => isBefore(one, late));
    if (early.length > 0) {
      const same = first.filter(({ date }) => datesOverlap(date, late.date));
      return opposeDates(askFirst([late, ...early]), [late, ...same], early) ?? [];
    }
  }
  return [];
}

/** "When was the leak first noticed?", by the harm that one of the statements names. */
function askFirst(answers: readonly DatedAnswer[]): string {
  const names = answers.flatMap(
    ({ statement }) => harm.exec(statement.sentence.text)?.[0].toLowerCase() ?? [],
  );
  return `When was ${names[0] === undefined ? "it" : `the ${names[0]}`} first noticed?`;
}

function answersMoment(statement: Statement, date: DateMention, moment: Moment): boolean {
  const { text, start } = statement.sentence;
  const clause = text
    .slice(0, date.start - start)
    .split(/[;:—–]|, (?:and|but|while)\b/)
    .at(-1)!;
  const fits =
    moment.before?.test(clause) === true || moment.after?.test(text.slice(date.end - start)) === true;
  const isBound = /\b(?:since|until|till|before|after|between|by) (?:the |late |early )?$/i.test(clause);
  return fits && !isBound && (moment.about === null || moment.about.test(statement.account.article.text));
}

function oppose(question: string, answers: readonly DatedAnswer[]): Finding | undefined {
  const [a, b] = firstConflict(answers) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const [here, there] = [a, b].map((one) => [
    one,
    ...answers.filter((other) => other !== one && datesOverlap(other.date, one.date)),
  ]);
  return opposeDates(question, here!, there!)?.[0];
}

function opposeDates(
  question: string,
  here: readonly DatedAnswer[],
  there: readonly DatedAnswer[],
): readonly [Finding] | undefined {
  const [first, second] = [here, there].map((answers) =>
    positionOf(
      answers[0]!.date.display,
      answers.map(({ statement, date }) => claimAt(statement, date)),
    ),
  );
  if (first === undefined || second === undefined) return undefined;
  const between = here[0]!.statement.account === there[0]!.statement.account ? "parties" : "outlets";
  const finding: Finding = {
    kind: "date",
    question,
    between,
    positions: [first, second],
    grade: "disagree",
    score: 0.62,
  };
  return [finding];
}

function firstConflict(answers: readonly DatedAnswer[]): readonly [DatedAnswer, DatedAnswer] | undefined {
  for (const [i, a] of answers.entries()) {
    const b = answers.slice(i + 1).find((other) => conflict(a, other) && !isReconciled(a, other, answers));
    if (b !== undefined) return [a, b];
  }
  return undefined;
}

/** Dates further apart are of two occasions. */
const mostDaysApart = 500;

function conflict(a: DatedAnswer, b: DatedAnswer): boolean {
  const gap = Math.max(a.date.from - b.date.to, b.date.from - a.date.to);
  const sure = (a.date.certain && b.date.certain) || gap > 7;
  // Of two days in a row one may have been the night between; of two years none.
  const isNext = gap <= 1 && (a.date.granularity === "day" || b.date.granularity === "day");
  if (gap <= 0 || isNext || gap > mostDaysApart || !sure) return false;
  if (a.statement.account !== b.statement.account) return true;
  const [here, there] = [a, b].map(({ statement, date }) => speakerAt(statement, date));
  return here !== null && there !== null && here !== there;
}

/** An account that gives the other's date as well knows both. */
const isReconciled = (a: DatedAnswer, b: DatedAnswer, answers: readonly DatedAnswer[]) =>
  a.statement.account !== b.statement.account &&
  answers.some(
    ({ statement, date }) =>
      (statement.account === a.statement.account && datesOverlap(date, b.date)) ||
      (statement.account === b.statement.account && datesOverlap(date, a.date)),
  );
