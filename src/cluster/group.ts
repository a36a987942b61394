/** Things to group: how many articles each stands for, and their mean similarity pair by pair. */
export interface Units {
  readonly sizes: readonly number[];
  readonly similarity: (i: number, j: number) => number;
}

/** Two articles alone need more evidence than two groups: the mean is taken as if so many further pairs shared nothing. */
const UNSEEN_PAIRS = 0.3;

/**
 * Groups by average linkage: joins the two groups whose articles are most alike on the mean until no mean reaches
 * `least`. Returns, for each unit, the lowest index of a unit in its group. Ties go to the lower indices.
 */
export function groupUnits({ sizes, similarity }: Units, least: number): number[] {
  const n = sizes.length;
  const sums = new Float64Array(n * n);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      sums[i * n + j] = similarity(i, j) * sizes[i]! * sizes[j]!;
      sums[j * n + i] = sums[i * n + j]!;
    }
  }
  return joinGroups(sums, Float64Array.from(sizes), least);
}

function joinGroups(sums: Float64Array, sizes: Float64Array, least: number): number[] {
  const n = sizes.length;
  const groupOf = Array.from({ length: n }, (_, i) => i);
  const nearest = new Int32Array(n);
  const nearness = new Float64Array(n);
  const score = (i: number, j: number) => sums[i * n + j]! / (sizes[i]! * sizes[j]! + UNSEEN_PAIRS);
  const findNearest = (i: number) => {
    nearest[i] = -1;
    nearness[i] = -1;
    for (let j = 0; j < n; j += 1) {
      if (j === i || sizes[j] === 0) continue;
      const value = score(i, j);
      if (value > nearness[i]!) {
        nearest[i] = j;
        nearness[i] = value;
      }
    }
  };
  for (let i = 0; i < n; i += 1) findNearest(i);
  for (;;) {
    let best = -1;
    for (let i = 0; i < n; i += 1) {
      if (sizes[i]! > 0 && nearness[i]! >= least && (best < 0 || nearness[i]! > nearness[best]!)) best = i;
    }
    if (best < 0) break;
    const [kept, gone] = [Math.min(best, nearest[best]!), Math.max(best, nearest[best]!)];
    sizes[kept]! += sizes[gone]!;
    sizes[gone] = 0;
    groupOf[gone] = kept;
    for (let k = 0; k < n; k += 1) {
      if (sizes[k] === 0 || k === kept) continue;
      sums[kept * n + k]! += sums[gone * n + k]!;
      sums[k * n + kept] = sums[kept * n + k]!;
    }
    findNearest(kept);
    for (let k = 0; k < n; k += 1) {
      if (sizes[k] === 0 || k === kept) continue;
      if (nearest[k] === gone || nearest[k] === kept) findNearest(k);
      else if (score(k, kept) > nearness[k]!) {
        nearest[k] = kept;
        nearness[k] = score(k, kept);
      }
    }
  }
  // A unit's group may itself have been joined to an earlier one; groups always join to lower indices.
  for (let i = 0; i < n; i += 1) groupOf[i] = groupOf[groupOf[i]!]!;
  return groupOf;
}
