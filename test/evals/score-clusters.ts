/** How well predicted stories match gold stories; every figure 0 to 1. */
export interface ClusterScore {
  readonly articles: number;
  readonly goldStories: number;
  readonly predicted: number;
  readonly bcubedP: number;
  readonly bcubedR: number;
  readonly bcubedF1: number;
  readonly pairwiseF1: number;
}

/**
 * BCubed (Bagga and Baldwin 1998): for each article, which part of its predicted story belongs with it and which
 * part of its gold story came along, averaged over articles; and the F1 over pairs of articles.
 */
export function scoreClusters(
  labels: readonly { readonly gold: string; readonly predicted: string }[],
): ClusterScore {
  const gold = countBy(labels, (label) => label.gold);
  const predicted = countBy(labels, (label) => label.predicted);
  const both = countBy(labels, (label) => JSON.stringify([label.gold, label.predicted]));
  let [bcubedP, bcubedR] = [0, 0];
  for (const label of labels) {
    const overlap = both.get(JSON.stringify([label.gold, label.predicted]))!;
    bcubedP += overlap / predicted.get(label.predicted)! / labels.length;
    bcubedR += overlap / gold.get(label.gold)! / labels.length;
  }
  return {
    articles: labels.length,
    goldStories: gold.size,
    predicted: predicted.size,
    bcubedP,
    bcubedR,
    bcubedF1: harmonicMean(bcubedP, bcubedR),
    pairwiseF1: harmonicMean(
      ratio(countPairs(both), countPairs(predicted)),
      ratio(countPairs(both), countPairs(gold)),
    ),
  };
}

function countBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function countPairs(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
