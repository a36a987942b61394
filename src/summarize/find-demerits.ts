import { HEDGES, LOADED, MAKES_KNOWN } from "./stands-alone-lexicon.ts";
import type { Statement } from "./statement.ts";
import { ANNOUNCING_VERBS, ANONYMOUS, ATTRIBUTION, BACKGROUND, OPINION } from "./wording-lexicon.ts";

/** What a sentence's wording has against it as a sentence of a summary: opinion, hedges, background, length. */
export function findDemerits({ text }: Statement): number {
  const words = text.split(/\s+/).length;
  const loaded = text.match(new RegExp(LOADED, "gi"))?.length ?? 0;
  return (
    0.3 * loaded +
    (BACKGROUND.test(text) ? 0.35 : 0) +
    (HEDGES.test(text) ? 0.15 : 0) +
    (OPINION.test(text) && !ATTRIBUTION.test(text) ? 0.3 : 0) +
    (ANONYMOUS.test(text) ? 0.25 : 0) +
    (MAKES_KNOWN.test(text) ? 0.4 : 0) +
    (/\b\p{Lu}{5,}\b/u.test(text) ? 0.2 : 0) +
    (/["“]/.test(text) ? 0.1 : 0) +
    (/\b(?:also|earlier|previously|added)\b/.test(text) ? 0.1 : 0) +
    Math.max(0, (words - 34) * 0.02) +
    Math.max(0, (11 - words) * 0.04)
  );
}

/**
 * Whether the sentence begins with who says it: what happened is told better by one that begins with
 * the event. Who announces an act of their own ("the bank said it would close") tells the event.
 */
export function opensWithSpeech({ sentence, start }: Statement): boolean {
  const tokens = (sentence?.tokens ?? []).filter((token) => token.start >= start);
  const verb = tokens.findIndex(({ pos }) => pos === "VERB");
  if (verb < 0 || !ANNOUNCING_VERBS.has(tokens[verb]!.lemma.toLowerCase())) return false;
  return !tokens.slice(verb + 1, verb + 6).some(({ lower }) => /^(?:it|he|she|they)$/.test(lower));
}

/** Whether the text before it ends in a question: what answers one is seldom whole without it. */
export function answersQuestion({ start }: Statement, text: string): boolean {
  return /\?["”’)\s]*$/.test(text.slice(Math.max(0, start - 60), start));
}
