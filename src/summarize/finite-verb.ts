import type { Token } from "../text/sentence.ts";

/**
 * Whether a sentence has a finite verb of its own: not only "to" and a verb, an "-ing" form, or a verb that belongs
 * to "which", "who" or "that" behind a noun ("A game that fills the room.").
 */
export function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => isFiniteForm(token, tokens[i - 1]) && !isRelative(tokens, i));
}

function isFiniteForm({ pos, lower }: Token, before: Token | undefined): boolean {
  if (pos !== "VERB" && pos !== "AUX") return false;
  return before?.lower !== "to" && !/ing$/.test(lower) && !/^(?:be|been)$/.test(lower);
}

/** Whether the next thing to the left that governs the verb is a relative pronoun. */
function isRelative(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i > 0; i -= 1) {
    const { lower, pos } = tokens[i]!;
    // "was shot", "have been told": one verb.
    if (pos === "AUX" && tokens.slice(i + 1, verb).every((it) => it.pos === "AUX" || it.pos === "ADV"))
      continue;
    if (pos === "VERB" || pos === "AUX" || lower === ",") return false;
    if (/^(?:who|which|that|whose|where)$/.test(lower)) {
      return tokens[i - 1]!.pos === "NOUN" || tokens[i - 1]!.pos === "PROPN" || tokens[i - 1]!.text === ",";
    }
  }
  return false;
}
