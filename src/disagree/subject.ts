import type { Token } from "../text/sentence.ts";
import { isCalendarWord, nounPhraseAt, nounPhraseBefore, type Run } from "./noun-phrases.ts";

/** The subject of an active verb: before it, or after it where a quotation comes first ("…," said Ana Lopes). */
export function subjectOf(tokens: readonly Token[], verb: number): Run | undefined {
  const end = skipBetween(tokens, verb);
  if (end === undefined) return undefined;
  const before = nounPhraseBefore(tokens, end);
  if (before !== undefined && !tokens[before.to - 1]!.quoted)
    return describedByParticiple(tokens, before) ?? widen(tokens, relativeHead(tokens, before));
  const previous = tokens[verb - 1];
  const next = tokens[verb + 1];
  const follows = previous !== undefined && /^[,”"]$/.test(previous.text);
  return follows && next?.lower !== "that" ? nounPhraseAt(tokens, verb + 1) : undefined;
}

/** Goes left over what may stand between a subject and its verb; undefined where the verb is no active one. */
function skipBetween(tokens: readonly Token[], verb: number): number | undefined {
  let at = verb;
  while (at > 0) {
    const left = tokens[at - 1]!;
    if (left.pos === "AUX" && left.lemma === "be") return undefined;
    if (left.lower === "to" || left.lower === "nor") return undefined;
    if (left.pos === "AUX" || left.pos === "ADV" || /^(?:not|n['’]t)$/.test(left.lower)) at -= 1;
    else if (
      /^(?:year|month|week)$/.test(left.lower) &&
      /^(?:last|this|next)$/.test(tokens[at - 2]?.lower ?? "")
    )
      at -= 2;
    else if (isCalendarWord(left))
      at -= /^(?:on|in|last|late|early)$/.test(tokens[at - 2]?.lower ?? "") ? 2 : 1;
    else if (left.text === ")") {
      const opening = tokens.slice(0, at).findLastIndex((token) => token.text === "(");
      if (opening < 0) return undefined;
      at = opening;
    } else if (left.text === ",") {
      const opening = openingComma(tokens, at - 1);
      // "The minister, Rui Prates, denied": the name between the commas is the subject.
      if (opening === undefined)
        return tokens.slice(0, at - 1).some(({ text }) => text === ",") ? at - 1 : undefined;
      at = opening;
    } else break;
  }
  return at;
}

/** Where the insertion that ends at a comma began: "army, however, denied", "Weiner, in an interview with X, said". */
function openingComma(tokens: readonly Token[], closing: number): number | undefined {
  const opening = tokens.slice(0, closing).findLastIndex(({ text }) => text === ",");
  const inside = tokens.slice(opening + 1, closing);
  if (opening < 0 || inside.length > 10) return undefined;
  const first = inside[0];
  const adverbial =
    first?.pos === "ADP" ||
    /^(?:who|whose|which|where|when|as)$/.test(first?.lower ?? "") ||
    (first?.pos === "VERB" && first.lower.endsWith("ing")) ||
    inside.every((token) => token.pos === "ADV" || isCalendarWord(token));
  return adverbial ? opening : undefined;
}

/** "Four people interviewed by the Post in a shelter said": the people, who are described by a participle. */
function describedByParticiple(tokens: readonly Token[], last: Run): Run | undefined {
  const participle = tokens.findLastIndex(({ pos }, i) => i < last.from && pos === "VERB");
  const between = tokens.slice(participle + 1, last.from);
  const isPlain = between.every(({ pos }) => /^(?:ADP|DET|NUM|ADJ|NOUN|PROPN)$/.test(pos));
  if (participle < 1 || between[0]?.lower !== "by" || !isPlain || tokens[participle - 1]!.pos !== "NOUN")
    return undefined;
  return nounPhraseBefore(tokens, participle);
}

/** "A spokesman for the museum", "Officials in Pyongyang", "Ukraine and its supporters": the whole of a subject. */
function widen(tokens: readonly Token[], subject: Run | undefined): Run | undefined {
  if (subject === undefined) return undefined;
  const link = tokens[subject.from - 1];
  if (link === undefined) return subject;
  const both = link.lower === "and" ? bothBefore(tokens, subject) : undefined;
  if (both !== undefined) return { from: both, to: subject.to };
  const isPosition = nearness.test(tokens[subject.from - 2]?.lower ?? "");
  const joins =
    /^(?:for|in|at|with|from|to)$/.test(link.lower) ||
    (link.lower === "on" && isPosition) ||
    (link.lower === "and" && isPossessive(tokens[subject.from]!));
  // "people familiar with the inquiry" are the people.
  const end = isPosition ? subject.from - 2 : subject.from - 1;
  const left = joins ? nounPhraseBefore(tokens, end) : undefined;
  const isName =
    left !== undefined && tokens[left.to - 1]!.pos === "PROPN" && !(left.from === 0 && left.to === 1);
  if (left === undefined || (link.lower !== "and" && isName)) return subject;
  return { from: left.from, to: subject.to };
}

/** How a source stands to a matter: "familiar with the inquiry", "involved in the talks", "briefed on the call". */
const nearness = /^(?:familiar|close|involved|briefed|present)$/;

/** Where "both" stands in "Both the mayor and the governor", of which the subject is the last. */
function bothBefore(tokens: readonly Token[], subject: Run): number | undefined {
  const first = nounPhraseBefore(tokens, subject.from - 1);
  const at = first === undefined ? -1 : tokens[first.from]!.lower === "both" ? first.from : first.from - 1;
  return tokens[at]?.lower === "both" ? at : undefined;
}

const isPossessive = (token: Token) => /^(?:its|his|her|their)$/.test(token.lower);

/** The phrase that a relative clause belongs to: "A mechanic who", "The state body that runs the dam". */
function relativeHead(tokens: readonly Token[], subject: Run): Run | undefined {
  const isRelative = (index: number) => /^(?:who|which|that)$/.test(tokens[index]?.lower ?? "");
  const alone = subject.to - subject.from === 1 && isRelative(subject.from);
  const inside = tokens[subject.from - 1]?.pos === "VERB" && isRelative(subject.from - 2);
  // "A mechanic who worked on the ship said": back over the clause, which has no comma.
  const far = tokens.findLastIndex(
    ({ lower }, i) => i < subject.from && i >= subject.from - 11 && /^(?:who|whose)$/.test(lower),
  );
  const open =
    far > 0 &&
    !tokens.slice(far, subject.from).some(({ text }) => text === ",") &&
    tokens[far - 1]!.text !== ",";
  if (!alone && !inside && !open) return subject;
  const pronoun = alone ? subject.from : inside ? subject.from - 2 : far;
  return nounPhraseBefore(tokens, tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun) ?? subject;
}
