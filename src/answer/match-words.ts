import { stem } from "../cluster/stem.ts";
import { countryOf } from "../disagree/countries.ts";
import { nounClass, verbClass } from "../disagree/lexicons/common-lexicon.ts";
import { synonymGroups } from "./synonym-lexicon.ts";

/** How surely two words name one thing: 1 the same word, below a half no relation; names only match themselves. */
export function matchWords(asked: string, told: string): number {
  if (asked === told) return 1;
  if (stem(asked) === stem(told)) return 0.95;
  const country = countryOf(asked);
  // A country and its people ("Peru", "Peruvian"); its capital is a place of its own.
  if (country !== undefined && country === countryOf(told) && asked.slice(0, 3) === told.slice(0, 3))
    return 0.9;
  if (isDerived(asked, told)) return 0.9;
  if (sameClass(asked, told)) return 0.85;
  return shareGroup(asked, told) ? 0.8 : 0;
}

const sameClass = (a: string, b: string) =>
  [nounClass, verbClass].some((classes) => classes.get(a) !== undefined && classes.get(a) === classes.get(b));

const groupsOf = new Map<string, Set<number>>();
for (const [number, words] of synonymGroups.entries()) {
  for (const word of words) groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(number));
}

/** Words that have another beside them in the lexicon. */
export const knownWords: ReadonlySet<string> = new Set(groupsOf.keys());

/** "lending" stands where "lend" does. */
const groupsOfForm = (word: string) =>
  groupsOf.get(word) ??
  (/(?:ing|ed|s)$/.test(word) ? (groupsOf.get(stem(word)) ?? groupsOf.get(`${stem(word)}e`)) : undefined);

function shareGroup(a: string, b: string): boolean {
  const [of, other] = [groupsOfForm(a), groupsOfForm(b)];
  return of !== undefined && other !== undefined && !of.isDisjointFrom(other);
}

/** Endings that make one word of another: inspect, inspection, inspector. */
const ending =
  /^(?:|e|s|es|ed|d|ing|ings|ion|ions|ation|ations|tion|tions|ment|ments|al|als|er|ers|or|ors|ee|ees|ance|ence|ant|ent|ure|y|age|ages|ic|ical|ist|ists|ive|ian|n|an|ese|ish|ize|ise|ity|ness)$/;
const leastStem = 5;

/** Do two words grow from one stem of at least five letters, each by an ending of word formation? */
export function isDerived(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  for (let cut = common; cut >= leastStem; cut -= 1) {
    if (ending.test(a.slice(cut)) && ending.test(b.slice(cut))) return true;
  }
  return false;
}
