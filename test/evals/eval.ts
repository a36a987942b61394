// Prints how good the digests are on every set with gold: `npm run eval -- [--set NAME] [--story NAME] [--verbose]`.
import { parseArgs } from "node:util";
import { printAnswerTable } from "./answers.eval.ts";
import { printClusteringTable } from "./clustering.eval.ts";
import { besideSets, type GoldSet, inventedSets } from "./gold-sets.ts";
import { measure } from "./measure.ts";
import { measureGrouping } from "./measure-grouping.ts";
import { detailLines, storyRow, tableHead, totalRows } from "./score-table.ts";

const { values: wish } = parseArgs({
  options: { verbose: { type: "boolean" }, set: { type: "string" }, story: { type: "string" } },
});
const sets = [...besideSets(), ...inventedSets()];
if (wish.set !== undefined && !sets.some(({ name }) => name === wish.set)) {
  throw new Error(`there is no set '${wish.set}'; there are ${sets.map(({ name }) => name).join(", ")}`);
}
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`Disagreements\n${tableHead}`);
for (const set of sets) {
  if (wish.set === undefined || wish.set === set.name) await printSet(set);
}
if (wish.set === undefined && wish.story === undefined) {
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
  for (const score of scores) {
    print(storyRow(score));
    if (wish.verbose === true) for (const line of detailLines(score)) print(line);
  }
  print(totalRows(set.name, scores));
  for (const { stage, subject, message } of problems) print(`    problem (${stage}): ${subject}: ${message}`);
}
