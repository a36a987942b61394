/** The place of a name in a list of names by its first letters, at least three, in any case; -1 where it has none. */
export function findName(names: readonly string[], word: string): number {
  return word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word.toLowerCase()));
}
