import type { Token } from "../text/sentence.ts";
import type { Statement } from "./accounts.ts";
import { sayVerbs, verbClass } from "./lexicons/common-lexicon.ts";
import {
  cancelVerbs,
  emptyVerbs,
  lightVerbs,
  negations,
  negativeVerbs,
  nominalised,
  tellingWithObject,
} from "./lexicons/polarity-lexicon.ts";
import type { Run } from "./noun-phrases.ts";
import type { Term } from "./terms.ts";

/** That something was done, or was not. */
export interface Assertion {
  readonly statement: Statement;
  /** Index of the verb in `sentence.tokens`. */
  readonly verb: number;
  /** The verb's class or lemma; of "gave its approval" the class of what was given. */
  readonly act: string;
  readonly negated: boolean;
  /** "not yet", "has not": so far. */
  readonly pending: boolean;
  /** Of what will be, rather than of what was. */
  readonly future: boolean;
  /** What was planned was called off: "cancelled her visit". */
  readonly cancelled: boolean;
  /** Words before the verb in its clause, and words after it. */
  readonly subject: readonly Term[];
  readonly object: readonly Term[];
  /** The clause, as token indexes. */
  readonly clause: Run;
}

/** What a statement says was done or not done; nothing that only may be, is asked, or hangs on a condition. */
export function assertionsIn(statement: Statement): readonly Assertion[] {
  const { tokens, text } = statement.sentence;
  if (text.endsWith("?")) return [];
  return tokens.flatMap((_, verb) => {
    if (!isPredicate(tokens, verb)) return [];
    const clause = clauseAround(tokens, verb);
    const head = tokens.slice(clause.from, verb);
    if (head.some(({ lower }) => unreal.test(lower)) || unrealBefore(tokens, clause.from)) return [];
    return assertionAt(statement, verb, clause) ?? [];
  });
}

/** A verb, or what somebody or something is said to be: "was broken", "was open". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const { pos, lemma, lower } = tokens[at]!;
  if (pos === "VERB") return !sayVerbs.has(lemma) && !isAttribute(tokens, at);
  if (pos !== "ADJ") return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  const be = before.findLastIndex((token) => token.lemma === "be");
  const isNegatedPair =
    /^(?:not|but|never)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === "but";
  const next = tokens[at + 1];
  const isLast = next === undefined || next.pos !== "NOUN";
  return (
    isLast &&
    lower.length > 3 &&
    ((be >= 0 && before.slice(be + 1).every(({ pos: p }) => /^(?:ADV|PART|ADJ|CCONJ)$/.test(p))) ||
      isNegatedPair)
  );
}

const unreal = /^(?:if|whether|unless|could|might|may|can|should|must|would've|when|to|who|which|that)$/;

const unrealBefore = (tokens: readonly Token[], from: number) =>
  /^(?:if|whether|unless|until|till|before)$/.test(tokens[from - 1]?.lower ?? "");

function assertionAt(statement: Statement, verb: number, clause: Run): Assertion | undefined {
  const { tokens } = statement.sentence;
  const token = tokens[verb]!;
  const failing = negativeVerbs.has(token.lemma) && tokens[verb + 1]?.lower === "to" ? verb + 2 : verb;
  const cancelled = cancelVerbs.has(token.lemma) ? cancelledAct(statement, verb, clause) : undefined;
  if (cancelled !== undefined) return cancelled;
  const main = tokens[failing];
  if (main === undefined) return undefined;
  const object = statement.terms.filter(({ index }) => index > failing && index < clause.to);
  const light = lightVerbs.has(main.lemma)
    ? object.slice(0, 2).find((term) => nominalised.has(term.token.lemma))
    : undefined;
  const isEmpty = emptyVerbs.has(main.lemma) && !(tellingWithObject.has(main.lemma) && object.length > 0);
  if (light === undefined && isEmpty) return undefined;
  const around = tokens.slice(clause.from, failing);
  const after = tokens.slice(failing + 1, failing + 3);
  const negated =
    failing !== verb ||
    around.some(({ lower }, i) => negations.has(lower) && around[i + 1]?.lower !== "longer") ||
    /^(?:no|nothing|nobody|none)$/.test(after[0]?.lower ?? "") ||
    /\byet to $/.test(textBefore(statement, main));
  return {
    statement,
    verb: failing,
    act:
      light === undefined ? (verbClass.get(main.lemma) ?? main.lemma) : nominalised.get(light.token.lemma)!,
    negated,
    pending: negated && around.some(({ lower }) => /^(?:yet|has|have|still)$/.test(lower)),
    future: around.some(({ lower }) => /^(?:will|would|wo|shall|going|'ll|’ll)$/.test(lower)),
    cancelled: false,
    subject: subjectBefore(statement, clause.from, verb),
    object: object.filter((term) => term !== light),
    clause,
  };
}

/** "cancelled her planned visit to the coast": no visit was made. */
function cancelledAct(statement: Statement, verb: number, clause: Run): Assertion | undefined {
  const object = statement.terms.filter(({ index }) => index > verb && index < clause.to);
  const act = object.slice(0, 3).find(({ token }) => nominalised.has(token.lemma));
  if (act === undefined) return undefined;
  return {
    statement,
    verb,
    act: nominalised.get(act.token.lemma)!,
    negated: true,
    pending: false,
    future: false,
    cancelled: true,
    subject: statement.terms.filter(({ index }) => index >= clause.from && index < verb),
    object: object.filter((term) => term !== act),
    clause,
  };
}

/** The terms before a verb; of "the hand was bruised but not broken" those before the first of the two. */
function subjectBefore(
  { terms, sentence: { tokens } }: Statement,
  from: number,
  verb: number,
): readonly Term[] {
  const own = terms.filter(({ index }) => index >= from && index < verb);
  const follows = tokens.slice(from - 1, verb).some(({ lower }) => /^(?:but|and)$/.test(lower));
  if (own.length > 0 || !follows) return own;
  const start = tokens.findLastIndex(
    ({ lower, lemma }, i) => i < from - 1 && (/^(?:[,;:—–“”"]|that)$/.test(lower) || sayVerbs.has(lemma)),
  );
  return terms.filter(({ index, token }) => index > start && index < from && token.pos !== "VERB");
}

const textBefore = ({ sentence }: Statement, token: Token) =>
  sentence.text.slice(0, token.start - sentence.start);

/** From the last boundary or other verb before a verb to the next one after it. */
function clauseAround(tokens: readonly Token[], verb: number): Run {
  let from = verb;
  while (from > 0 && !endsClause(tokens, from - 1)) from -= 1;
  let to = verb + 1;
  while (to < tokens.length && !endsClause(tokens, to)) to += 1;
  return { from, to };
}

/** "her planned visit", "the left hand": tagged as a verb, but part of a noun phrase. */
const isAttribute = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return before?.pos === "DET" || /^(?:his|her|its|their|our|my)$/.test(before?.lower ?? "");
};

function endsClause(tokens: readonly Token[], at: number): boolean {
  const { text, pos, lower, lemma } = tokens[at]!;
  if (/^[,;:—–.()“”"!?]$/.test(text) || /^(?:that|but|while|because|who|which|after|although)$/.test(lower))
    return true;
  return pos === "VERB" && !negativeVerbs.has(lemma) && !isAttribute(tokens, at);
}
