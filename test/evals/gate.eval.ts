// Puts every gold disagreement through the gate as a good model would answer it, then scores the digests that such a
// model would make, whose judge upholds everything: `npm run eval:gate -- [--verbose]`.
import { parseArgs } from "node:util";
import { verifyPoints } from "../../src/models/gate/verify-points.ts";
import { type Material, readMaterial } from "../../src/models/material.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import type { Gold } from "./gold.ts";
import { goldAnswer, trapAnswer } from "./gold-answers.ts";
import { besideSets, type GoldFolder, type GoldSet, inventedSets, readTexts } from "./gold-sets.ts";
import { digestOf } from "./measure.ts";
import { withOracle } from "./oracle.ts";
import { placeArticles } from "./place-articles.ts";
import { type StoryScore, scoreDisagreements } from "./score-disagreements.ts";
import { detailLines, tableHead, totalRows } from "./score-table.ts";

/** How the gold of a set fares at the gate. */
interface GateScore {
  points: number;
  /** Shown as disagreements, and as comparisons. */
  disagreed: number;
  compared: number;
  /** Answers that stand in the model's words, of all. */
  own: number;
  answers: number;
  /** Traps that the gate stops without a judge, of those that have two passages. */
  stopped: number;
  traps: number;
  readonly lines: string[];
}

const { values: wish } = parseArgs({ options: { verbose: { type: "boolean" } } });
const print = (line: string) => process.stdout.write(`${line}\n`);

let points = 0;
let through = 0;
for (const set of [...besideSets(), ...inventedSets()]) {
  if (set.absent !== null) {
    print(`${set.name}: skipped, ${set.absent}`);
    continue;
  }
  const score = await scoreSet(set);
  points += score.points;
  through += score.disagreed + score.compared;
  print(
    `${set.name.padEnd(10)} through ${score.disagreed + score.compared}/${score.points} (${score.compared} as comparisons)  own words ${score.own}/${score.answers}  traps stopped ${score.stopped}/${score.traps}`,
  );
  for (const line of score.lines) print(`    ${line}`);
}
const share = through / Math.max(1, points);
print(`all        through ${through}/${points} (${(100 * share).toFixed(1)} %)`);
if (share < 0.98) process.exitCode = 1;

print(`\nThe digests of a model that knows the gold\n${tableHead}`);
for (const set of [...besideSets(), ...inventedSets()]) {
  if (set.absent !== null) continue;
  const scores: StoryScore[] = [];
  for (const folder of set.folders) {
    const texts = readTexts(folder);
    const digest = await withOracle(await digestOf(folder.folder), folder.golds, texts);
    scores.push(...folder.golds.map((gold) => scoreDisagreements(gold, digest, texts)));
  }
  print(totalRows(set.name, scores));
  if (wish.verbose === true) for (const line of scores.flatMap(detailLines)) print(line);
}

async function scoreSet(set: GoldSet): Promise<GateScore> {
  const score: GateScore = {
    points: 0,
    disagreed: 0,
    compared: 0,
    own: 0,
    answers: 0,
    stopped: 0,
    traps: 0,
    lines: [],
  };
  for (const folder of set.folders) {
    const digest = await digestOf(folder.folder);
    const articles = digest.briefs.flatMap(({ story }) => story.articles);
    const idAt = new Map([...placeArticles(articles, readTexts(folder))].map(([id, place]) => [place, id]));
    for (const gold of folder.golds) scoreGold(gold, folder, articlesOf(gold, articles, idAt), idAt, score);
  }
  return score;
}

type Articles = Parameters<typeof placeArticles>[0];

function articlesOf(gold: Gold, articles: Articles, idAt: ReadonlyMap<string, string>): Articles {
  const ids = Object.values(gold.articles).map(({ file, index }) =>
    idAt.get(index === undefined ? file : `${file}#${index}`),
  );
  return articles.filter(({ id }) => ids.includes(id));
}

function scoreGold(
  gold: Gold,
  { folder }: GoldFolder,
  articles: Articles,
  idAt: ReadonlyMap<string, string>,
  score: GateScore,
): void {
  const material: Material = readMaterial(
    { id: folder, articles: articles as [Articles[number], ...Articles], copyOf: {} },
    readSentences,
  );
  for (const one of gold.disagreements) {
    const answer = goldAnswer(gold, one, material, idAt);
    const { points, withheld } = verifyPoints([answer], material);
    score.points += 1;
    for (const point of points) {
      if (point.grade === "disagree") score.disagreed += 1;
      else score.compared += 1;
      score.answers += point.positions.length;
      const kept = point.positions.filter(({ answer: shown }) =>
        answer.sides.some(({ holds }) => holds === shown),
      );
      score.own += kept.length;
      if (wish.verbose === true) {
        score.lines.push(`${gold.story} ${point.kind}: ${point.question} [${point.grade}]`);
        for (const { answer: shown, claims } of point.positions) {
          const voices = claims.map(
            ({ outlet, speaker, quote }) => `${speaker ?? outlet} “${quote.text.replace(/\s+/g, " ")}”`,
          );
          score.lines.push(`      ${shown} – ${voices.join("; ")}`);
        }
      }
    }
    for (const { reason } of withheld)
      score.lines.push(`withheld: ${gold.story} ${one.id} (${answer.kind}) ${one.point}: ${reason}`);
  }
  for (const trap of (gold.traps ?? []).filter(({ quotes }) => quotes.length >= 2)) {
    score.traps += 1;
    const { withheld } = verifyPoints([trapAnswer(gold, trap, material, idAt)], material);
    score.stopped += withheld.length;
    if (wish.verbose === true && withheld.length === 0)
      score.lines.push(`trap let through: ${gold.story} ${trap.id} ${trap.why}`);
  }
}
