import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createRandom } from "../create-random.ts";

/** A set of articles with gold stories that may stand beside the repository. */
export interface ClusteringSet {
  readonly name: string;
  readonly file: string;
  /** Its order and times give the stories away: shuffled, times dropped, before it is clustered. */
  readonly blind: boolean;
  readonly leastBcubedF1: number;
  readonly leastPairwiseF1: number;
  /** Published methods on the test split of the same set, each tuned for the set: BCubed F1/pairwise F1. */
  readonly baselines: readonly string[];
}

/** What the columns of `ClusteringSet.baselines` are. */
export const baselineNames = ["agglomerative", "DBSCAN", "online centroid", "online mean", "Miranda et al."];

export const clusteringSets: readonly ClusteringSet[] = [
  set("basil", 0.93, 0, ".908/.800 .873/.664 .936/.847 .925/.769 .823/.667"),
  set("multi-news", 0.86, 0, ".855/.695 .827/.613 .837/.610 .846/.622 .849/.684"),
  set("ecbplus", 0.86, 0, ".855/.803 .807/.755 .872/.752 .797/.727 .784/.666"),
  { ...set("uci-titles", 0.74, 0, ".710/.697 .446/.315 .742/.688 .694/.634 –"), blind: true },
  set("gva", 0.88, 0.56, ".835/.481 .820/.161 .651/.002 .876/.553 .874/.553"),
];

/** The set's lines of JSON without their gold, and the gold story of each id; null where the file is absent. */
export function readClusteringSet({ file, blind }: ClusteringSet) {
  if (!existsSync(file)) return null;
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { id: string; story: string; published: string | null });
  const gold = new Map(rows.map(({ id, story }) => [id, story]));
  const ordered = blind ? shuffle(rows).map((row) => ({ ...row, published: null })) : rows;
  return { gold, lines: ordered.map(({ story: _, ...article }) => JSON.stringify(article)) };
}

function set(name: string, leastBcubedF1: number, leastPairwiseF1: number, baselines: string): ClusteringSet {
  const file = fileURLToPath(new URL(`../../../shared/data/clustering/${name}-dev.jsonl`, import.meta.url));
  return { name, file, blind: false, leastBcubedF1, leastPairwiseF1, baselines: baselines.split(" ") };
}

function shuffle<T>(items: readonly T[]): T[] {
  const random = createRandom(7);
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}
