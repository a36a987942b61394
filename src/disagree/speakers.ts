import type { Span } from "../news/citation.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { countryOf } from "./countries.ts";
import { sayVerbs } from "./lexicon.ts";
import { isCalendarWord, nounPhraseAt, nounPhraseBefore, type Run } from "./noun-phrases.ts";

/** A verb of saying with the one who says it. */
export interface Saying {
  /** Index of the verb in `sentence.tokens`. */
  readonly verb: number;
  readonly subject: Run;
  /** The subject as written, "Ukraine’s army". */
  readonly speaker: string;
  /** In a relative clause ("a post that criticized …"): it governs only what follows. */
  readonly relative: boolean;
}

/**
 * Who says, in the article, what stands at a span of a sentence; null for the outlet in its own words. A pronoun
 * is looked up in the sentences before it, and remains nobody where none of them names a speaker.
 */
export function speakerOf(sentence: Sentence, span: Span, earlier: readonly Sentence[] = []): string | null {
  const source = findAttribution(sentence);
  if (source !== undefined) return source;
  const saying = governing(findSayings(sentence), sentence, span);
  if (saying !== undefined) return nameSpeaker(saying, earlier);
  if (isWhollyQuoted(sentence, span)) return speakerBefore(earlier.slice(-1));
  return null;
}

/** All verbs of saying in a sentence whose subject can be told. */
export function findSayings(sentence: Sentence): readonly Saying[] {
  return sentence.tokens.flatMap((token, verb) => {
    if (token.quoted || token.pos !== "VERB" || !sayVerbs.has(token.lemma)) return [];
    const next = sentence.tokens[verb + 1]?.lower ?? "";
    // Participles report nothing of their own ("confirming the deal", "announced by"), nor do other senses of "call" and "claim".
    if (token.lower.endsWith("ing") || next === "by") return [];
    if (
      token.lemma === "claim" &&
      sentence.tokens.slice(verb + 1, verb + 5).some(({ pos, lower }) => pos === "NUM" || lower === "lives")
    )
      return [];
    if (token.lemma === "call" && /^(?:for|on|up|off)$/.test(next)) return [];
    const subject = subjectOf(sentence.tokens, verb);
    if (subject === undefined || saysNothing(sentence.tokens, subject, verb)) return [];
    const relative = /^(?:who|which|that)$/.test(sentence.tokens[verb - 1]?.lower ?? "") && subject.to < verb;
    return [{ verb, subject, speaker: textOf(sentence, subject), relative }];
  });
}

/** "did not say whether", "nobody said", "neither Lund nor Arve said", "must report to prison": nobody is quoted. */
function saysNothing(tokens: readonly Token[], subject: Run, verb: number): boolean {
  const between = tokens.slice(subject.to, verb).map(({ lower }) => lower);
  const { lemma } = tokens[verb]!;
  const next = tokens[verb + 1]?.lower ?? "";
  const negated =
    between.some((word) => /^(?:not|n['’]t|never)$/.test(word)) &&
    !/^(?:deny|confirm|reject|dismiss)$/.test(lemma);
  const nobody =
    /^(?:nobody|none|neither|no)$/.test(tokens[subject.from]!.lower) ||
    tokens[subject.from - 1]?.lower === "nor";
  return (
    (negated && /^(?:whether|if|how|why|when|what|who|where)$/.test(next)) ||
    nobody ||
    (lemma === "report" && next === "to")
  );
}

/** The words of a run as they stand in the sentence. */
export function textOf(sentence: Sentence, { from, to }: Run): string {
  const { tokens, start, text } = sentence;
  return text.slice(tokens[from]!.start - start, tokens[to - 1]!.end - start).replace(/\s+/g, " ");
}

/** The subject of an active verb: before it, or after it where a quotation comes first ("…," said Ana Lopes). */
export function subjectOf(tokens: readonly Token[], verb: number): Run | undefined {
  const end = skipBetween(tokens, verb);
  if (end === undefined) return undefined;
  const before = nounPhraseBefore(tokens, end);
  if (before !== undefined && !tokens[before.to - 1]!.quoted)
    return widen(tokens, relativeHead(tokens, before));
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

/** "A spokesman for the museum", "Officials in Pyongyang", "Ukraine and its supporters": the whole of a subject. */
function widen(tokens: readonly Token[], subject: Run | undefined): Run | undefined {
  if (subject === undefined) return undefined;
  const link = tokens[subject.from - 1];
  if (link === undefined) return subject;
  const both = link.lower === "and" ? bothBefore(tokens, subject) : undefined;
  if (both !== undefined) return { from: both, to: subject.to };
  const joins =
    /^(?:for|in|at|with|from|to)$/.test(link.lower) ||
    (link.lower === "and" && isPossessive(tokens[subject.from]!));
  // "people familiar with the inquiry" belongs to the people.
  const end = /^(?:familiar|close)$/.test(tokens[subject.from - 2]?.lower ?? "")
    ? subject.from - 2
    : subject.from - 1;
  const left = joins ? nounPhraseBefore(tokens, end) : undefined;
  const isName =
    left !== undefined && tokens[left.to - 1]!.pos === "PROPN" && !(left.from === 0 && left.to === 1);
  if (left === undefined || (link.lower !== "and" && isName)) return subject;
  return { from: left.from, to: subject.to };
}

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
    ({ lower }, i) => i < subject.from && i >= subject.from - 7 && lower === "who",
  );
  const open =
    far > 0 &&
    !tokens.slice(far, subject.from).some(({ text }) => text === ",") &&
    tokens[far - 1]!.text !== ",";
  if (!alone && !inside && !open) return subject;
  const pronoun = alone ? subject.from : inside ? subject.from - 2 : far;
  return nounPhraseBefore(tokens, tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun) ?? subject;
}

/** "according to X", "as per X", or a hint that nobody is named. */
function findAttribution(sentence: Sentence): string | undefined {
  const { tokens } = sentence;
  for (const [index, token] of tokens.entries()) {
    const after = /^(?:according|per)$/.test(token.lower)
      ? index + (token.lower === "according" ? 2 : 1)
      : null;
    if (after === null || token.quoted || (token.lower === "according" && tokens[index + 1]?.lower !== "to"))
      continue;
    if (token.lower === "per" && tokens[index - 1]?.lower !== "as") continue;
    const phrase = nounPhraseAt(tokens, after);
    if (phrase !== undefined) return textOf(sentence, phrase);
  }
  if (/^reports? (?:suggest|say|indicate)/i.test(sentence.text)) return "unnamed reports";
  return undefined;
}

/** The saying that governs a span: in its part of the sentence, the first. */
function governing(sayings: readonly Saying[], sentence: Sentence, span: Span): Saying | undefined {
  const [from, to] = partAround(sentence, span);
  return sayings.find(
    ({ verb, relative }) =>
      verb >= from && verb < to && (!relative || sentence.tokens[verb]!.end <= span.start),
  );
}

/** The part of a sentence between contrasts (“while”, “but”, “;”) that holds a span, as token indexes. */
function partAround({ tokens }: Sentence, span: Span): [number, number] {
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.quoted || !/^(?:;|while|but|whereas|although)$/.test(token.lower) || index === 0) continue;
    if (token.start >= span.end) return [from, index];
    if (token.end <= span.start) from = index;
  }
  return [from, tokens.length];
}

function nameSpeaker({ speaker }: Saying, earlier: readonly Sentence[]): string | null {
  if (/^(?:he|she)$/i.test(speaker)) return personBefore(earlier);
  return isPronoun(speaker) ? speakerBefore(earlier) : speaker;
}

const isPronoun = (speaker: string) =>
  /^(?:he|she|it|they|who|i|we|you|this|that|which|these|those)$/i.test(speaker);

/** Whom "he" or "she" may mean: the last named speaker or subject of the four sentences before. */
export function personBefore(earlier: readonly Sentence[]): string | null {
  for (const sentence of earlier.slice(-4).toReversed()) {
    const subjects = [
      ...findSayings(sentence).map(({ subject }) => subject),
      nounPhraseAt(sentence.tokens, 0),
    ];
    const person = subjects.find(
      (subject) => subject !== undefined && isPerson(sentence.tokens.slice(subject.from, subject.to)),
    );
    if (person !== undefined) return textOf(sentence, person);
  }
  return null;
}

function isPerson(phrase: readonly Token[]): boolean {
  const last = phrase.at(-1)!;
  return (
    last.pos === "PROPN" &&
    !isCalendarWord(last) &&
    countryOf(last.lower) === undefined &&
    !/^\p{Lu}+$/u.test(last.text)
  );
}

/** The last named speaker in the four sentences before. */
function speakerBefore(earlier: readonly Sentence[]): string | null {
  for (const sentence of earlier.slice(-4).toReversed()) {
    const named = findSayings(sentence).findLast(({ speaker }) => !isPronoun(speaker));
    if (named !== undefined) return named.speaker;
  }
  return null;
}

function isWhollyQuoted(sentence: Sentence, span: Span): boolean {
  const inside = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const spoken = inside.filter((token) => token.pos !== "PUNCT");
  return spoken.length > 0 && spoken.every((token) => token.quoted);
}
