import type { Span } from "../news/citation.ts";
import type { Token } from "../text/sentence.ts";
import type { Statement } from "./accounts.ts";
import { sayVerbs, verbClass } from "./lexicons/common-lexicon.ts";
import type { Term } from "./terms.ts";

/** What a date, a figure or a place in a sentence belongs to: a verb and the words around it. */
export interface Frame {
  /** Index of the verb in `sentence.tokens`. */
  readonly verb: number;
  readonly token: Token;
  /** The verb's class or lemma: sign and formalize are SIGN. */
  readonly act: string;
  readonly isSaying: boolean;
  /** Terms between the verb before and this one: its subject, or the noun that it qualifies. */
  readonly left: readonly Term[];
  /** Terms up to the next verb: its object and what goes with it. */
  readonly right: readonly Term[];
}

/** The frame of the verb that governs a span; undefined in a sentence without a verb. */
export function frameAt(statement: Statement, span: Span): Frame | undefined {
  const { tokens } = statement.sentence;
  const verb = governingVerb(tokens, span);
  if (verb === undefined) return undefined;
  const token = tokens[verb]!;
  const isVerb = (i: number) => tokens[i]!.pos === "VERB";
  let from = verb - 1;
  while (from >= 0 && !isVerb(from)) from -= 1;
  let to = verb + 1;
  while (to < tokens.length && !isVerb(to) && !/^[;:—–]$/.test(tokens[to]!.text)) to += 1;
  const between = (a: number, b: number) => statement.terms.filter(({ index }) => index > a && index < b);
  return {
    verb,
    token,
    act: verbClass.get(token.lemma) ?? token.lemma,
    isSaying: sayVerbs.has(token.lemma),
    left: between(from, verb),
    right: between(verb, to),
  };
}

/** The verb before the span; the one right after it in "on Friday apologized" and where none stands before. */
function governingVerb(tokens: readonly Token[], span: Span): number | undefined {
  const before = tokens.findLastIndex((token) => token.pos === "VERB" && token.end <= span.start);
  const after = tokens.findIndex((token) => token.pos === "VERB" && token.start >= span.end);
  // "signed in June has lapsed": the participle that the span follows at once has it.
  const at = tokens.findIndex(({ start }) => start >= span.start);
  const follows = before >= 0 && before >= at - 2 && tokens[at - 1]!.pos === "ADP";
  if (after >= 0 && !follows && isAdjacent(tokens, span, after)) return after;
  const broken = tokens.some(
    ({ text, start }, i) => i > before && start < span.start && /^[;:—–]$/.test(text),
  );
  if (before >= 0 && !broken) return before;
  // "On Saturday, Russia claimed", but not "since the massacre in December, people have died".
  return after >= 0 && at <= 2 ? after : undefined;
}

/** Does a verb follow a span at once: "on Friday apologized", but not "signed in June, said". */
function isAdjacent(tokens: readonly Token[], span: Span, verb: number): boolean {
  const between = tokens.filter(({ start }, i) => start >= span.end && i < verb);
  return between.every(({ pos }) => pos === "ADV" || pos === "AUX") && !tokens[verb]!.lower.endsWith("ing");
}

/** Terms that two frames share on either side, the verb apart. */
export function sharedTerms(a: Frame, b: Frame): ReadonlySet<string> {
  const others = new Set([...b.left, ...b.right].map(({ term }) => term));
  return new Set([...a.left, ...a.right].map(({ term }) => term).filter((term) => others.has(term)));
}
