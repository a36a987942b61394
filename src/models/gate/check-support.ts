import { findTerms } from "../../disagree/terms.ts";
import type { Check, Statement } from "./statement.ts";

/** At least so much of what the statement speaks of is spoken of in the evidence. */
export function checkSupport(share: number, context: readonly Statement[] = []): Check {
  return ({ sentences }, evidence) => {
    const known = new Set(
      [...evidence.flatMap((one) => one.sentences), ...context.flatMap((one) => one.sentences)]
        .flatMap(findTerms)
        .map(({ term }) => root(term)),
    );
    const terms = sentences.flatMap(findTerms).map(({ term }) => root(term));
    const supported = terms.filter((term) => known.has(term)).length;
    return terms.length > 0 && supported / terms.length < share ? "words not in the cited source" : null;
  };
}

/** What "inspect" and "inspection" have in common. */
const root = (term: string) => term.slice(0, 5);
