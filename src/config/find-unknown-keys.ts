import { editDistance } from "../text/edit-distance.ts";

/** So many slips make a misspelling; more make another word. */
const maxSlips = 2;

/**
 * Warns of variables that look like ours and are not heeded: all that begin with RASHOMON_, and others that are
 * nearly one of ours.
 */
export function findUnknownKeys(names: readonly string[], known: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const [nearest] = known
      .map((key) => ({ key, slips: editDistance(name, key) }))
      .sort((a, b) => a.slips - b.slips);
    if (nearest !== undefined && nearest.slips <= maxSlips) {
      return `${name} is not known and not heeded; is ${nearest.key} meant?`;
    }
    if (!name.startsWith("RASHOMON_")) return [];
    return `${name} is not known and not heeded; the nearest that is: ${nearest?.key}`;
  });
}
