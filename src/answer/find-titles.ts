import { nounPhraseAt } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";
import { nameRuns } from "./name-runs.ts";
import { isTitle } from "./title-lexicon.ts";

/**
 * What people are called by beside their names in some sentences: last name → titles, all in lower case. A title that
 * two people have tells nobody apart and is left out.
 */
export function findTitles(
  sentences: readonly (readonly Token[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const tokens of sentences) {
    for (const { from, to } of nameRuns(tokens)) {
      const holder = tokens[to - 1]!;
      if (isTitle(holder)) continue;
      for (const title of [...titlesBefore(tokens, from, to), ...titlesBehind(tokens, to)])
        holders.set(title, (holders.get(title) ?? new Set()).add(holder.lower));
    }
  }
  const titles = new Map<string, Set<string>>();
  for (const [title, [holder, other]] of holders) {
    if (other === undefined) titles.set(holder!, (titles.get(holder!) ?? new Set()).add(title));
  }
  return titles;
}

/** "President Marta Salcedo", "City captain Tom Brandt". */
function titlesBefore(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens
    .slice(Math.max(0, from - 1), to - 1)
    .filter(isTitle)
    .map(({ lower }) => lower);
}

/** "Teresa Falcao, the museum's director,". */
function titlesBehind(tokens: readonly Token[], to: number): readonly string[] {
  if (tokens[to]?.text !== ",") return [];
  const phrase = nounPhraseAt(tokens, to + 1);
  if (phrase === undefined) return [];
  return tokens
    .slice(phrase.from, phrase.to)
    .filter(isTitle)
    .map(({ lower }) => lower);
}
