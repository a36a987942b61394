import type { Match } from "./match-passage.ts";
import type { Value } from "./value.ts";

/** The statement itself, which affirms or denies. */
export function wholeStatement({ passage: { sentence } }: Match, fit: number): Value {
  return { kind: "words", start: sentence.start, end: sentence.end, text: sentence.text, fit };
}
