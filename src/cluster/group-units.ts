/** What is to be grouped: articles, or stories that are joined whole. */
export interface Units {
  /** How many articles each unit has. */
  readonly sizes: readonly number[];
  /** The mean similarity between the articles of two units, or, for i = j, within one that has several. */
  readonly similarity: (i: number, j: number) => number;
}

/** The least mean similarity at which two groups are one story. */
const LEAST_SIMILARITY = 0.13;
/** Each mean is taken as if so many more pairs shared nothing: two articles alone need more evidence than groups. */
const UNSEEN_PAIRS = 0.32;
/** The least mean similarity between two groups, as a share of that within them. */
const LEAST_COHESION = 0.68;
/** More alike than this inside, a group consists of reprints, and asks no more of others. */
const MOST_INNER_SIMILARITY = 0.45;
/** Few pairs inside say little: they were joined because they are the most alike. */
const UNSEEN_INNER_PAIRS = 0.5;

/**
 * Groups by average linkage: joins the two groups that are most alike on the mean, until none are alike enough.
 * Two groups that are each far closer inside than to one another stay apart: they report two events of a kind.
 * Returns, for each unit, the lowest index of a unit in its group. Cubic in the worst case, mostly quadratic.
 */
export function groupUnits(units: Units): number[] {
  const groups = createGroups(units);
  const groupOf = units.sizes.map((_, i) => i);
  for (let best = findBest(groups); best >= 0; best = findBest(groups)) {
    const other = groups.nearest[best]!;
    groupOf[Math.max(best, other)] = Math.min(best, other);
    join(groups, Math.min(best, other), Math.max(best, other));
  }
  // Groups are joined to lower indices, whose own group is final by the time it is looked up.
  for (let i = 0; i < groupOf.length; i += 1) groupOf[i] = groupOf[groupOf[i]!]!;
  return groupOf;
}

/** The groups so far, each at the lowest index of its units. */
interface Groups {
  /** Number of articles; 0 for a group that was joined to another. */
  readonly sizes: Float64Array;
  /** Sums of similarities between the articles of two groups, row by row. */
  readonly sums: Float64Array;
  /** Sums of similarities within each group. */
  readonly inner: Float64Array;
  /** The group to which each is most alike, and how much. */
  readonly nearest: Int32Array;
  readonly nearness: Float64Array;
}

function createGroups({ sizes, similarity }: Units): Groups {
  const n = sizes.length;
  const groups: Groups = {
    sizes: Float64Array.from(sizes),
    sums: new Float64Array(n * n),
    inner: Float64Array.from(sizes, (size, i) => (size > 1 ? similarity(i, i) * pairsWithin(size) : 0)),
    nearest: new Int32Array(n),
    nearness: new Float64Array(n),
  };
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      groups.sums[i * n + j] = similarity(i, j) * sizes[i]! * sizes[j]!;
      groups.sums[j * n + i] = groups.sums[i * n + j]!;
    }
  }
  for (let i = 0; i < n; i += 1) findNearest(groups, i);
  return groups;
}

/** The mean similarity of two groups; 0 where they must not be joined. */
function likeness(groups: Groups, i: number, j: number): number {
  const { sizes, sums } = groups;
  const mean = sums[i * sizes.length + j]! / (sizes[i]! * sizes[j]! + UNSEEN_PAIRS);
  if (mean < LEAST_SIMILARITY) return 0;
  return mean < LEAST_COHESION * Math.sqrt(innerSimilarity(groups, i) * innerSimilarity(groups, j))
    ? 0
    : mean;
}

/** The mean similarity within a group; 0 for a single article. */
function innerSimilarity({ sizes, inner }: Groups, i: number): number {
  return Math.min(MOST_INNER_SIMILARITY, inner[i]! / (pairsWithin(sizes[i]!) + UNSEEN_INNER_PAIRS));
}

function pairsWithin(size: number): number {
  return (size * (size - 1)) / 2;
}

function findNearest(groups: Groups, i: number): void {
  groups.nearest[i] = -1;
  groups.nearness[i] = 0;
  for (let j = 0; j < groups.sizes.length; j += 1) {
    if (j !== i && groups.sizes[j]! > 0) updateNearest(groups, i, j);
  }
}

function updateNearest(groups: Groups, i: number, candidate: number): void {
  const value = likeness(groups, i, candidate);
  if (value <= groups.nearness[i]!) return;
  groups.nearest[i] = candidate;
  groups.nearness[i] = value;
}

/** The group that is most like another; the lowest of several, -1 if nothing is left to join. */
function findBest({ nearest, nearness, sizes }: Groups): number {
  let best = -1;
  for (let i = 0; i < sizes.length; i += 1) {
    if (sizes[i]! > 0 && nearest[i]! >= 0 && (best < 0 || nearness[i]! > nearness[best]!)) best = i;
  }
  return best;
}

function join(groups: Groups, kept: number, gone: number): void {
  const { sizes, sums, inner, nearest } = groups;
  const n = sizes.length;
  inner[kept]! += inner[gone]! + sums[kept * n + gone]!;
  sizes[kept]! += sizes[gone]!;
  sizes[gone] = 0;
  for (let k = 0; k < n; k += 1) {
    sums[kept * n + k]! += sums[gone * n + k]!;
    sums[k * n + kept] = sums[kept * n + k]!;
  }
  findNearest(groups, kept);
  for (let k = 0; k < n; k += 1) {
    if (sizes[k] === 0 || k === kept) continue;
    if (nearest[k] === gone || nearest[k] === kept) findNearest(groups, k);
    else updateNearest(groups, k, kept);
  }
}
