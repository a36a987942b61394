import { findTerms } from "../../disagree/terms.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { Check, Statement } from "./statement.ts";

/** At least so much of what the statement speaks of is spoken of in the evidence. */
export function checkSupport(share: number, context: readonly Statement[] = []): Check {
  return ({ sentences }, evidence) => {
    const cited = [...evidence, ...context].flatMap((one): readonly Sentence[] => one.sentences);
    return measureSupport(sentences, cited) < share ? "words not in the cited source" : null;
  };
}

/** How much of what sentences speak of others speak of too, 0 to 1; words that do not count are lower-case. */
export function measureSupport(
  sentences: readonly Sentence[],
  cited: readonly Sentence[],
  uncounted: ReadonlySet<string> = new Set(),
): number {
  const known = new Set(cited.flatMap(findTerms).map(({ term }) => root(term)));
  const terms = sentences.flatMap(findTerms).filter(({ token }) => !uncounted.has(token.lower));
  const supported = terms.filter(({ term }) => known.has(root(term))).length;
  return terms.length === 0 ? 1 : supported / terms.length;
}

/** What "inspect" and "inspection" have in common. */
const root = (term: string) => term.slice(0, 5);
