import type { Sentence, Token } from "../text/sentence.ts";

/** A run of tokens: indexes into `sentence.tokens`, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "X"]);
const pronouns = /^(?:he|she|it|they|who|we|i|you|that|which|this|those|these|none|nobody|nothing)$/;
const possessives = /^(?:his|her|its|their|our|my|your)$/;

/** The noun phrase that ends just before token `end`, or undefined. */
export function nounPhraseBefore(tokens: readonly Token[], end: number): Run | undefined {
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (pronouns.test(last.lower)) return { from: end - 1, to: end };
  if (!isHead(last)) return undefined;
  let from = end - 1;
  while (from > 0 && continuesLeft(tokens, from)) from -= 1;
  while (from < end - 1 && !startsPhrase(tokens[from]!)) from += 1;
  return { from: afterOpening(tokens, from, end), to: end };
}

/** "On Monday Norland's army", "In her final report Obst": what the opening preposition governs is no part of the name. */
function afterOpening(tokens: readonly Token[], from: number, end: number): number {
  const [preposition, before] = [tokens[from - 1], tokens[from - 2]];
  const opens = before === undefined || before.pos === "PUNCT";
  if (!opens || !/^(?:in|on|at|during)$/.test(preposition?.lower ?? "")) return from;
  const last = tokens.findLastIndex(
    (token, i) =>
      i >= from &&
      i < end - 1 &&
      tokens[i + 1]!.pos === "PROPN" &&
      (token.pos === "NOUN" || isCalendarWord(token)),
  );
  return last < 0 ? from : last + 1;
}

/** The name of a day or a month. */
export const isCalendarWord = (token: Token) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.lower,
  );

/** The noun phrase that starts at token `from`, or undefined. */
export function nounPhraseAt(tokens: readonly Token[], from: number): Run | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (pronouns.test(first.lower)) return { from, to: from + 1 };
  let to = from;
  while (to < tokens.length && continuesRight(tokens, from, to)) to += 1;
  while (to > from && !isHead(tokens[to - 1]!)) to -= 1;
  return to > from ? { from, to } : undefined;
}

/** The words of a run as they stand in the sentence. */
export function textOf(sentence: Sentence, { from, to }: Run): string {
  const { tokens, start, text } = sentence;
  return text.slice(tokens[from]!.start - start, tokens[to - 1]!.end - start).replace(/\s+/g, " ");
}

/** A noun, or a word that the tagger took for something else ("Rui Prates" as a verb, "the fire chief" as an adjective). */
const isHead = (token: Token) =>
  token.pos === "NOUN" ||
  token.pos === "PROPN" ||
  token.pos === "X" ||
  (token.pos === "ADJ" && /^(?:chief|official|executive|representative|principal)$/.test(token.lower)) ||
  (/^\p{Lu}/u.test(token.text) && token.pos === "VERB");
const isPossessiveMark = (token: Token | undefined) => token !== undefined && /^['’]s?$/.test(token.text);

function continuesLeft(tokens: readonly Token[], from: number): boolean {
  const left = tokens[from - 1]!;
  const current = tokens[from]!;
  if (isPossessiveMark(left)) return true;
  // A determiner opens a phrase: what stands before it belongs to another one, "of" apart.
  if (current.pos === "DET" && left.lower !== "of") return false;
  if (nominal.has(left.pos) || isHead(left) || possessives.test(left.lower))
    return !/^(?:that|which)$/.test(left.lower);
  if (left.lower === "of") return from >= 2 && (isHead(tokens[from - 2]!) || tokens[from - 2]!.pos === "NUM");
  if (left.lower === "-" || left.lower === "&") return true;
  return left.lower === "and" && current.pos === "PROPN" && tokens[from - 2]?.pos === "PROPN";
}

function continuesRight(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[to]!;
  if (isPossessiveMark(token)) return to > from;
  if (token.pos === "DET") return to === from || tokens[to - 1]!.lower === "of";
  if (nominal.has(token.pos) || isHead(token) || possessives.test(token.lower)) return true;
  if (token.lower === "of" || token.lower === "-" || token.lower === "&") return to > from;
  return token.lower === "and" && tokens[to - 1]?.pos === "PROPN" && tokens[to + 1]?.pos === "PROPN";
}

const startsPhrase = (token: Token) =>
  !isPossessiveMark(token) && token.lower !== "of" && token.lower !== "and" && token.lower !== "-";
