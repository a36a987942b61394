import type { Run } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import type { QuestionTerm } from "./question.ts";
import type { Value } from "./value.ts";

/** The question names it already, with all its words. */
export function isAskedAbout({ from, to }: Run, { hits }: Match): boolean {
  const known = new Set(hits.flatMap(({ at }) => at));
  for (let i = from; i < to; i += 1) if (!known.has(i)) return false;
  return true;
}

/** Where terms of a role stand in the sentence: token indexes. */
export function placesOf({ hits }: Match, role: QuestionTerm["role"]): readonly number[] {
  return hits.filter(({ wanted }) => wanted.term.role === role).flatMap(({ at }) => at);
}

/** Tokens between a run and a place; a clause's end between them counts as four. */
export function distanceTo({ from, to }: Run, at: number, tokens: readonly Token[]): number {
  const between = at < from ? tokens.slice(at + 1, from) : tokens.slice(to, at);
  return between.length + between.filter(({ text }) => /^[;:—–]$|^(?:and|but|while)$/.test(text)).length * 3;
}

/** A run of words as an answer. */
export function runValue({ from, to }: Run, { passage: { sentence } }: Match, fit: number): Value {
  const [start, end] = [sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end];
  return {
    kind: "words",
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    fit,
  };
}
