import type { Answer } from "../../src/news/answer.ts";
import { answerFrom } from "../../src/newsroom/answer-from.ts";
import { questionSets, wordedQuestions } from "./question-sets.ts";
import { readStories } from "./read-stories.ts";
import { type AnswerScore, quotesOf, scoreAnswer } from "./score-answers.ts";

/** Totals of a set of questions, as shares; null where there is nothing to take a share of. */
export interface AnswerTotals {
  readonly right: number;
  readonly refused: number;
  readonly precision: number;
  readonly recall: number;
  readonly notVerbatim: number;
}

/** The least that each set must come to. Raise a figure whenever answers get better. */
const thresholds: Readonly<Record<string, Pick<AnswerTotals, "right" | "refused">>> = {
  build: { right: 0.85, refused: 1 },
  wordings: { right: 0.5, refused: 0.9 },
  report: { right: 0.85, refused: 0.9 },
  check: { right: 0.53, refused: 0.8 },
  unseen: { right: 0.4, refused: 0.85 },
  plain: { right: 0.18, refused: 0.8 },
  kept: { right: 0.2, refused: 0.8 },
};

/** Prints how well questions are answered; of the kept half only the totals. True where all sets are good enough. */
export async function printAnswerTable(print: (line: string) => void, verbose: boolean): Promise<boolean> {
  let isGood = true;
  for (const { name, questions, isKept } of questionSets()) {
    const scores: AnswerScore[] = [];
    for (const gold of questions) {
      const { stories, articles } = await readStories(gold.folder);
      const answer = answerFrom(gold.question, stories);
      const score = scoreAnswer(gold, answer, articles);
      scores.push(score);
      if (verbose && !isKept && !score.right) print(describe(score, answer));
    }
    const totals = totalAnswers(scores);
    print(`  ${name.padEnd(12)}${describeTotals(totals, scores)}`);
    const { right, refused } = thresholds[name]!;
    isGood &&= totals.right >= right && totals.refused >= refused && totals.notVerbatim === 0;
  }
  await printWorded(print, verbose);
  return isGood;
}

export function totalAnswers(scores: readonly AnswerScore[]): AnswerTotals {
  const sum = (count: (score: AnswerScore) => number) =>
    scores.reduce((total, score) => total + count(score), 0);
  const answerable = scores.filter((score) => score.answerable);
  const others = scores.filter((score) => !score.answerable);
  const shareRight = (of: readonly AnswerScore[]) =>
    of.filter(({ right }) => right).length / Math.max(1, of.length);
  return {
    right: shareRight(answerable),
    refused: shareRight(others),
    precision:
      sum(({ rightQuotes }) => rightQuotes) /
      Math.max(
        1,
        sum(({ quotes }) => quotes),
      ),
    recall:
      sum(({ citedParts }) => citedParts) /
      Math.max(
        1,
        sum(({ parts }) => parts),
      ),
    notVerbatim: sum(({ notVerbatim }) => notVerbatim),
  };
}

function describeTotals(
  { right, refused, precision, recall, notVerbatim }: AnswerTotals,
  scores: readonly AnswerScore[],
): string {
  const answerable = scores.filter((score) => score.answerable).length;
  return `right ${right.toFixed(2)} of ${answerable}  refused ${refused.toFixed(2)} of ${scores.length - answerable}  citations: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}  not verbatim ${notVerbatim}`;
}

/** Questions whose answers are known in the annotator's words only: what was refused is counted, answers are for people to read. */
async function printWorded(print: (line: string) => void, verbose: boolean): Promise<void> {
  let [answered, answerable, refused, unanswerable] = [0, 0, 0, 0];
  for (const gold of wordedQuestions()) {
    const { stories } = await readStories(gold.folder);
    const answer = answerFrom(gold.question, stories);
    const isAnswered = answer.sentences.length > 0;
    if (gold.answerable) [answerable, answered] = [answerable + 1, answered + (isAnswered ? 1 : 0)];
    else [unanswerable, refused] = [unanswerable + 1, refused + (isAnswered ? 0 : 1)];
    if (verbose)
      print(
        `    ${gold.id} ${gold.question} → ${gold.expected.join("; ") || "(no answer)"}\n${describeAnswer(answer)}`,
      );
  }
  print(`  realistic   answered ${answered} of ${answerable}, refused ${refused} of ${unanswerable}`);
}

function describe(score: AnswerScore, answer: Answer): string {
  return `    ${score.id} ${score.answerable ? `${score.citedParts} of ${score.parts} parts` : "should be refused"}: ${score.question}\n${describeAnswer(answer)}`;
}

function describeAnswer(answer: Answer): string {
  const lines = answer.sentences.map(
    ({ text, quotes }) => `        + ${text.replace(/\s+/g, " ")} (${quotes.length})`,
  );
  const point =
    answer.disagreement === null
      ? []
      : [
          `        ≠ ${answer.disagreement.question} ${answer.disagreement.positions.map((one) => one.answer).join(" | ")}`,
        ];
  const nearest = answer.nearest === null ? [] : [`        ~ ${answer.nearest.text.replace(/\s+/g, " ")}`];
  return [...lines, ...point, ...nearest].join("\n") || `        nothing (${quotesOf(answer).length})`;
}

if (import.meta.main) {
  const verbose = process.argv.includes("--verbose");
  if (!(await printAnswerTable((line) => process.stdout.write(`${line}\n`), verbose))) process.exitCode = 1;
}
