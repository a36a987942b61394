import type { Span } from "../news/citation.ts";
import type { Token } from "../text/sentence.ts";

/** What a number counts: its noun phrase, as tokens and as words to compare. */
export interface Counted {
  /** Lower case, the last noun as lemma: "north korean troop". */
  readonly head: string;
  readonly span: Span;
  /** Index of the first token after the phrase. */
  readonly next: number;
  /** "12 of the 20 hostages", "12 of them": the number is a part. */
  readonly part: boolean;
}

const PEOPLE = new Set("others more dead injured wounded missing people".split(" "));
const SKIPPED = new Set(
  "of the these those its their his her our such additional further more other another".split(" "),
);

/**
 * The noun phrase after a number whose last token stands before `from`; undefined where no noun follows. Reads
 * through "of": "thousands of people" counts people, "12 of the 20 hostages" counts hostages.
 */
export function countedAfter(tokens: readonly Token[], from: number, vague: boolean): Counted | undefined {
  let at = from;
  const of = tokens[at]?.lower === "of";
  const next = tokens[at + 1];
  if (of && next?.pos === "PRON") return undefined;
  const part =
    of &&
    !vague &&
    (next?.pos === "DET" || next?.pos === "NUM" || next?.lower === "their" || next?.lower === "his");
  while (tokens[at] && (SKIPPED.has(tokens[at]!.lower) || (of && tokens[at]!.pos === "NUM"))) at += 1;
  const first = at;
  while (tokens[at] && continuesPhrase(tokens, at, first)) at += 1;
  // "12 dead", "31 wounded" have no noun; a participle at the end belongs to the verb.
  let last = at - 1;
  while (last >= first && !isNoun(tokens[last]!)) last -= 1;
  if (last < first) return undefined;
  const head = tokens[last]!;
  if (head.pos === "PROPN" && !/s$/.test(head.lower) && !PEOPLE.has(head.lower)) return undefined;
  const words = tokens
    .slice(first, last)
    .filter((t) => /\p{L}/u.test(t.text))
    .map((t) => t.lower);
  return {
    head: [...words, head.pos === "PROPN" ? head.lower : head.lemma.toLowerCase()].join(" "),
    span: { start: tokens[first]!.start, end: head.end },
    next: last + 1,
    part,
  };
}

function continuesPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const { pos, lower } = tokens[at]!;
  if (at - first > 5) return false;
  if (
    /^(?:who|that|which|were|was|including|dead|injured|wounded|missing|killed|alive|shot|last|this|next|each)$/.test(
      lower,
    )
  ) {
    return at === first && isNoun(tokens[at + 1]) && /^(?:dead|injured|wounded|missing)$/.test(lower);
  }
  if (lower === "-") return at > first;
  if (isWeekdayOrMonth(tokens[at]!)) return false;
  return (
    pos === "ADJ" ||
    pos === "NOUN" ||
    pos === "PROPN" ||
    (pos === "VERB" && isNoun(tokens[at + 1]) && /ed$/.test(lower) && at === first)
  );
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN";
}

function isWeekdayOrMonth({ text, pos }: Token): boolean {
  return (
    pos === "PROPN" &&
    /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
      text,
    )
  );
}
