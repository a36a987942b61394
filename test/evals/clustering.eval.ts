// Prints how well articles are grouped on every set with gold that is there: `node test/evals/clustering.eval.ts`.
import { clusterLines } from "../../src/cluster/cluster-lines.ts";
import { baselineNames, type ClusteringSet, clusteringSets, readClusteringSet } from "./clustering-sets.ts";
import { type ClusterScore, scoreClusters } from "./score-clusters.ts";

/** How one set came out, and whether that is as good as it must be. */
export interface ClusteringRow extends ClusterScore {
  readonly set: string;
  readonly baselines: readonly string[];
  readonly passed: boolean;
}

/** Scores every clustering set that stands beside the repository, all with the same parameters. */
export async function evaluateClustering(): Promise<readonly ClusteringRow[]> {
  const rows: ClusteringRow[] = [];
  for (const set of clusteringSets) {
    const score = await scoreSet(set);
    if (score === null) continue;
    const passed = score.bcubedF1 >= set.leastBcubedF1 && score.pairwiseF1 >= set.leastPairwiseF1;
    rows.push({ set: set.name, ...score, baselines: set.baselines, passed });
  }
  return rows;
}

/** Prints our rows beside the baselines, or that no set is there; false where a set came out worse than it must. */
export async function printClusteringTable(
  print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): Promise<boolean> {
  const rows = await evaluateClustering();
  if (rows.length === 0) {
    print("skipped: no clustering sets beside the repository");
    return true;
  }
  print(cells(["", "articles", "stories", "found", "BCubed P", "R", "F1", "pairs F1", "", ...baselineNames]));
  for (const row of rows) {
    const figures = [row.bcubedP, row.bcubedR, row.bcubedF1, row.pairwiseF1].map((value) => value.toFixed(3));
    const counts = [row.articles, row.goldStories, row.predicted].map(String);
    print(cells([row.set, ...counts, ...figures, row.passed ? "" : "TOO LOW", ...row.baselines]));
  }
  print(
    "Baselines: BCubed F1/pairwise F1 on the test split of each set, tuned for it; ours has one default for all.",
  );
  return rows.every(({ passed }) => passed);
}

async function scoreSet(set: ClusteringSet): Promise<ClusterScore | null> {
  const read = readClusteringSet(set);
  if (read === null) return null;
  const labels: { gold: string; predicted: string }[] = [];
  for await (const { id, story } of clusterLines(stream(read.lines))) {
    labels.push({ gold: read.gold.get(id)!, predicted: story });
  }
  return scoreClusters(labels);
}

async function* stream(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

function cells(values: readonly string[]): string {
  return values.map((value, i) => (i === 0 ? value.padEnd(12) : value.padStart(i > 8 ? 16 : 9))).join("");
}

if (import.meta.main && !(await printClusteringTable())) process.exitCode = 1;
