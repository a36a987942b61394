import type { Decision } from "../news/decision.ts";

/** What people decided, as it binds the clusterer. */
export interface Ties {
  /** Article → the name of the group that it is always together with. */
  readonly groups: ReadonlyMap<string, string>;
  /** Group → the groups with which it is never together. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Works out what decisions say together. Together is transitive, and being apart holds for whole groups; where two
 * decisions contradict each other, the later one wins for the articles that both are about.
 *
 * @param decisions in the order in which they were made.
 */
export function resolveTies(decisions: readonly Decision[]): Ties {
  const groups = new Map<string, string>();
  const apart = new Map<string, Set<string>>();
  for (const { kind, left, right } of decisions.toReversed()) {
    if (kind !== "merge") for (const [a, b] of pairs(left, right)) separate(findGroup(a), findGroup(b));
    if (kind === "merge") for (const [a, b] of pairs(left, right)) join(findGroup(a), findGroup(b));
    if (kind === "split") for (const [a, b] of pairs(left, left)) join(findGroup(a), findGroup(b));
  }
  for (const article of groups.keys()) groups.set(article, findGroup(article));
  return { groups, apart };

  function findGroup(article: string): string {
    let group = article;
    for (let next = groups.get(group); next !== group; next = groups.get(group)) {
      if (next === undefined) groups.set(group, group);
      else group = next;
    }
    return group;
  }

  function separate(a: string, b: string): void {
    if (a === b) return;
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }

  function join(a: string, b: string): void {
    if (a === b || apart.get(a)?.has(b)) return;
    groups.set(b, a);
    for (const other of apart.get(b) ?? []) {
      apart.get(other)!.delete(b);
      separate(a, other);
    }
    apart.delete(b);
  }
}

/** Tells of two units, by their places in the list, whether ties forbid that they are one story. */
export function findBars(
  units: readonly (readonly { readonly id: string }[])[],
  { groups, apart }: Ties,
): (i: number, j: number) => boolean {
  const groupsOf = units.map((unit) => unit.flatMap(({ id }) => groups.get(id) ?? []));
  const barsOf = groupsOf.map((own) => own.flatMap((group) => apart.get(group) ?? []));
  return (i, j) => i !== j && barsOf[i]!.some((bars) => groupsOf[j]!.some((group) => bars.has(group)));
}

function* pairs(left: readonly string[], right: readonly string[]): Generator<readonly [string, string]> {
  for (const a of left) for (const b of right) yield [a, b];
}
