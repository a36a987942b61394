import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Candidate, findCandidates } from "../../src/answer/candidate.ts";
import { readLibrary } from "../../src/answer/read-library.ts";
import { readQuestion } from "../../src/answer/read-question.ts";
import { restoreNames } from "../../src/answer/restore-names.ts";
import { findWanted } from "../../src/answer/wanted.ts";
import type { Article } from "../../src/news/article.ts";
import { quoteSpan } from "../../src/news/citation.ts";
import { readOnce } from "../../src/text/read-once.ts";
import { type GoldQuestion, questionSets } from "./question-sets.ts";
import { readStories } from "./read-stories.ts";
import { overlaps } from "./score-answers.ts";

/** A question to learn from: the evidence on its sentences, and which of them give a part of the answer. */
interface Lesson {
  /** So that every author counts alike. */
  readonly counts: number;
  readonly answerable: boolean;
  readonly rows: readonly Float64Array[];
  readonly gives: readonly boolean[];
}

/** Sentences of a question to learn from: those that share most with it. */
const mostRows = 40;
const steps = 250;
const rate = 0.05;
/** How strongly weights are drawn to nought. */
const ridge = 5;

const file = fileURLToPath(new URL("../../src/answer/evidence-weights.ts", import.meta.url));

/**
 * Learns how much each piece of evidence counts, from the questions that the engine is built with. That nothing
 * answers is one more candidate, of score 0; sought is the greatest likelihood that a sentence is chosen that
 * gives a part of the answer, or none where there is none (multinomial logistic regression, ridge, Adam).
 */
export async function learnWeights(): Promise<Readonly<Record<string, number>>> {
  const asked = await askAll();
  const all = asked.flatMap(({ sentences }) => sentences.flatMap(({ evidence }) => Object.keys(evidence)));
  const names = [...new Set(all)].sort();
  const lessons = asked.map(
    ({ sentences, ...rest }): Lesson => ({
      ...rest,
      rows: sentences.map(({ evidence }) => Float64Array.from(names, (name) => evidence[name] ?? 0)),
      gives: sentences.map(({ gives }) => gives),
    }),
  );
  const learned = fit(lessons, names.length, names.indexOf("bias"));
  return Object.fromEntries(names.map((name, i) => [name, Math.round(learned[i]! * 100) / 100]));
}

interface Asked extends Pick<Lesson, "counts" | "answerable"> {
  readonly sentences: readonly Judged[];
}

async function askAll(): Promise<readonly Asked[]> {
  const sentencesOf = readOnce();
  const sets = questionSets().filter(({ isKept }) => !isKept);
  const largest = Math.max(...sets.map(({ questions }) => questions.length));
  const asked: Asked[] = [];
  for (const { questions } of sets) {
    for (const gold of questions) {
      const { stories, articles } = await readStories(gold.folder);
      const library = readLibrary(stories, sentencesOf);
      const question = readQuestion(restoreNames(gold.question, library));
      const sentences = findCandidates(question, library, findWanted(question.terms, library))
        .filter(({ isRuledOut }) => !isRuledOut)
        .map((one) => ({ ...one, gives: givesPart(gold, one, articles) }));
      const counts = largest / questions.length;
      asked.push({ counts, answerable: gold.answers.length > 0, sentences: choose(sentences) });
    }
  }
  return asked;
}

type Judged = Candidate & { readonly gives: boolean };

function choose(sentences: readonly Judged[]): readonly Judged[] {
  const worth = ({ evidence, match, gives }: Judged) =>
    match.coverage + match.insideCoverage + (gives ? 5 : 0) + (evidence.clear ?? 0);
  return sentences.toSorted((a, b) => worth(b) - worth(a)).slice(0, mostRows);
}

function givesPart({ answers }: GoldQuestion, { passage }: Candidate, articles: readonly Article[]): boolean {
  const quote = quoteSpan(passage.page.article, passage.sentence);
  return answers.some((part) => part.some((expected) => overlaps(quote, expected, articles)));
}

function fit(lessons: readonly Lesson[], size: number, bias: number): Float64Array {
  const [weights, mean, square] = [0, 1, 2].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight, i) => (i === bias ? 0 : ridge * weight));
    for (const lesson of lessons) addGradient(gradient, lesson, weights);
    for (let i = 0; i < size; i += 1) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      const [m, v] = [mean[i]! / (1 - 0.9 ** step), square[i]! / (1 - 0.999 ** step)];
      weights[i]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

/** What is expected of the model less what is so, summed over a question's sentences. */
function addGradient(
  gradient: Float64Array,
  { counts, answerable, rows, gives }: Lesson,
  weights: Float64Array,
): void {
  const odds = rows.map((row) => Math.exp(row.reduce((sum, x, i) => sum + x * weights[i]!, 0)));
  const all = odds.reduce((sum, one) => sum + one, 1);
  const right = odds.reduce((sum, one, i) => sum + (gives[i] ? one : 0), 0);
  // An answer that no sentence gives teaches nothing.
  if (answerable && right === 0) return;
  for (const [i, row] of rows.entries()) {
    const error = odds[i]! / all - (gives[i] ? odds[i]! / right : 0);
    for (let k = 0; k < row.length; k += 1) gradient[k]! += counts * error * row[k]!;
  }
}

if (import.meta.main) {
  const lines = Object.entries(await learnWeights())
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `"${name}"`}: ${weight},`);
  const doc =
    "How much each piece of evidence counts, in log odds. Learned: `npm run learn:answers` writes this file.";
  writeFileSync(
    file,
    `/** ${doc} */\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
  );
}
