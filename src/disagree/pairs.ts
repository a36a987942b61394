import type { Statement } from "./accounts.ts";

/**
 * Pairs of what two accounts tell under one key, each pair once and in the order of the accounts. Only such pairs
 * are worth comparing, and to form no others keeps a story of a hundred articles quick.
 */
export function pairsAcross<T extends { readonly statement: Statement }>(
  told: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [T, T])[] {
  return [...Map.groupBy(told, keyOf).values()].flatMap((alike) =>
    alike.flatMap((a, i) =>
      alike
        .slice(i + 1)
        .flatMap((b) => (a.statement.account === b.statement.account ? [] : [[a, b] as const])),
    ),
  );
}

/** The first of all that share a key: the second pair with the same two answers tells nothing new. */
export function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    return seen.has(key) ? false : seen.add(key);
  });
}
