import { isCalendarWord, type Run } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import type { QuestionTerm } from "./question.ts";
import type { Value } from "./value.ts";

/** Runs of capitalised words that name somebody or something; days and months are none, nor is a sentence's first word. */
export function nameRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNameWord(tokens, i)) continue;
    const from = i;
    while (
      i + 1 < tokens.length &&
      (isNameWord(tokens, i + 1) ||
        (/^(?:de|van|von|of|the|al|la|el)$/.test(tokens[i + 1]!.lower) &&
          tokens[i + 1]!.lower !== "of" &&
          isNameWord(tokens, i + 2)))
    )
      i += 1;
    runs.push({ from, to: i + 1 });
  }
  return runs;
}

/** First words of sentences that the tagger takes for names. */
const opening = /^(?:The|A|An|In|On|At|It|He|She|They|But|And|No|Yes|Another|About|Some|Police|People)$/;

function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) || isCalendarWord(token)) return false;
  const opens = index === 0 || /^[“"]$/.test(tokens[index - 1]!.text);
  if (opens && opening.test(token.text)) return false;
  if (opens && token.pos !== "PROPN") return tokens[index + 1]?.pos === "PROPN" && token.pos === "NOUN";
  return (
    token.pos === "PROPN" ||
    token.pos === "NOUN" ||
    token.pos === "X" ||
    token.pos === "ADJ" ||
    token.pos === "VERB"
  );
}

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
