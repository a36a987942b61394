// Prints how good the digests are on every set with gold: `npm run eval -- [--set NAME] [--story NAME] [--verbose]`.
// With `--engine openai` those of the model that is configured (OPENAI_API_KEY or OPENAI_BASE_URL, OPENAI_MODEL) below
// the offline ones, with what they took; `--record FOLDER` keeps its answers, `--replay FOLDER` asks for none.
import { parseArgs } from "node:util";
import { readConfig } from "../../src/config/read-config.ts";
import { printAnswerTable } from "./answers.eval.ts";
import { printClusteringTable } from "./clustering.eval.ts";
import { besideSets, type GoldSet, inventedSets } from "./gold-sets.ts";
import { costLines, type EvalModel, evalModel } from "./improved.ts";
import { measure } from "./measure.ts";
import { measureGrouping } from "./measure-grouping.ts";
import type { StoryScore } from "./score-disagreements.ts";
import { detailLines, storyRow, tableHead, totalRows } from "./score-table.ts";
import { shortStoryLines } from "./short-stories.ts";

const { values: wish } = parseArgs({
  options: {
    verbose: { type: "boolean" },
    set: { type: "string" },
    story: { type: "string" },
    engine: { type: "string", default: "offline" },
    record: { type: "string" },
    replay: { type: "string" },
  },
});
const model = wish.engine === "openai" ? configuredModel() : null;
const sets = [...besideSets(), ...inventedSets()];
if (wish.set !== undefined && !sets.some(({ name }) => name === wish.set)) {
  throw new Error(`there is no set '${wish.set}'; there are ${sets.map(({ name }) => name).join(", ")}`);
}
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`Disagreements\n${tableHead}`);
for (const set of sets) {
  if (wish.set === undefined || wish.set === set.name) await printSet(set);
}
if (model !== null) for (const line of ["", ...costLines(model.receipts)]) print(line);
if (model === null && wish.set === undefined && wish.story === undefined) {
  print("\nShort stories of two articles each");
  for (const line of shortStoryLines()) print(line);
  print("\nInvented stories, the articles of each set mixed");
  for (const set of inventedSets()) {
    const { bcubedP, bcubedR, predicted, goldStories } = await measureGrouping([set]);
    print(
      `  ${set.name.padEnd(22)}BCubed P ${bcubedP.toFixed(3)}  R ${bcubedR.toFixed(3)}  ${predicted} stories for ${goldStories}`,
    );
  }
  print("\nQuestions");
  if (!(await printAnswerTable(print, wish.verbose === true))) process.exitCode = 1;
  print("\nClustering");
  // A set that comes out lower than it may fails the run, after all tables are printed.
  if (!(await printClusteringTable(print))) process.exitCode = 1;
}

async function printSet(set: GoldSet): Promise<void> {
  if (set.absent !== null) return void print(`\n${set.name}: skipped, ${set.absent}`);
  const { scores, problems } = await measure(set, wish.story);
  if (scores.length === 0) return;
  print(`\n${set.name}`);
  printScores(set, set.name, scores);
  if (model !== null) {
    const improved = await measure(set, wish.story, model.improve);
    print(`\n${set.name}, with the model`);
    printScores(set, `${set.name} (model)`, improved.scores);
  }
  for (const { stage, subject, message } of problems) print(`    problem (${stage}): ${subject}: ${message}`);
}

function printScores({ isKept }: GoldSet, name: string, scores: readonly StoryScore[]): void {
  for (const score of isKept ? [] : scores) {
    print(storyRow(score));
    if (wish.verbose === true) for (const line of detailLines(score)) print(line);
  }
  print(totalRows(name, scores));
}

function configuredModel(): EvalModel {
  const settings = readConfig(process.env).config.model;
  if (settings === null) throw new Error("--engine openai needs OPENAI_API_KEY or OPENAI_BASE_URL");
  const folder = wish.record ?? wish.replay;
  const budgets = { story: 1000, digest: 1000, day: 1000, month: 1000 };
  const mode = wish.record === undefined ? "replay" : "record";
  return evalModel({ ...settings, budgets }, folder === undefined ? null : { folder, mode });
}
