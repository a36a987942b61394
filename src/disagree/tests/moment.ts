import { type DateMention, datesOverlap } from "../../values/dates.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { dateMoments, type Moment } from "../moments-lexicon.ts";

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
  const sides = [a, b].map((one) =>
    positionOf(
      one.date.display,
      [one, ...answers.filter((other) => other !== one && datesOverlap(other.date, one.date))].map(
        ({ statement, date }) => claimAt(statement, date),
      ),
    ),
  );
  const [first, second] = sides;
  if (first === undefined || second === undefined) return undefined;
  const between = a.statement.account === b.statement.account ? "parties" : "outlets";
  return { kind: "date", question, between, positions: [first, second], grade: "disagree", score: 0.62 };
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
