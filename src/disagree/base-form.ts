import type { Token } from "../text/sentence.ts";
import { participles } from "./lexicons/common-lexicon.ts";

/** The form after "did" and "will": "steal" for "stole". */
export function baseForm({ lower, lemma }: Token): string {
  // The tagger takes "fined" for a form of "fin": a short stem that doubles its consonant would have had two.
  const cutShort =
    lower === `${lemma}ed` && (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) || /[^aeious]s$/.test(lemma));
  return cutShort ? `${lemma}e` : lemma;
}

/** The form after "was": "stolen" for "stole"; null where it cannot be told. */
export const participleOf = ({ lower, lemma }: Token): string | null =>
  participles.get(lemma) ?? (lower.endsWith("ed") ? lower : null);

/** Past tense or past participle. */
export const isPast = ({ lower, lemma }: Token) => lower !== lemma && !/(?:s|ing)$/.test(lower);

/** The third person of the present: "opens". */
export const isPresent = ({ lower, lemma }: Token) => lower !== lemma && /[^s]s$/.test(lower);
