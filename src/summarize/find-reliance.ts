import type { Article } from "../news/article.ts";
import type { Token } from "../text/sentence.ts";
import { escapePattern } from "./escape-pattern.ts";
import { hasFiniteVerb } from "./finite-verb.ts";
import { withoutQuotations } from "./reporting.ts";
import {
  CONNECTIVES,
  CONTINUING_OPENING,
  HUMANS,
  POINTING_BACK,
  SELF_REFERENCE,
} from "./stands-alone-lexicon.ts";
import { CALENDAR, type Statement } from "./statement.ts";

/** Why a sentence cannot be shown without the sentences round it. */
export type Reliance =
  | "length"
  | "no verb"
  | "unfinished"
  | "question"
  | "quotation"
  | "first person"
  | "second person"
  | "connective"
  | "pronoun"
  | "outlet";

const MIN_WORDS = 7;
const MAX_WORDS = 45;
const CLAUSE_PRONOUN = /,\s+(?:it|he|she|they)\s+(?:said|says|added|adds|wrote|told|claimed|explained)\b/i;

/** Why a statement cannot stand alone; null where it can. Only for sentences, not for headlines. */
export function findReliance(statement: Statement, article: Article): Reliance | null {
  const { text } = statement;
  const tokens = (statement.sentence?.tokens ?? []).filter((token) => token.start >= statement.start);
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu)?.length ?? 0;
  const outside = withoutQuotations(text);
  if (words < MIN_WORDS || words > MAX_WORDS) return "length";
  if (!hasFiniteVerb(tokens)) return "no verb";
  if (text.includes("?")) return "question";
  if (!/[.!]["”’')\]]*$/.test(text) || /…|\.\.\./.test(text) || !/^[\p{Lu}\p{N}]/u.test(text))
    return quoted(text) ?? "unfinished";
  if (hasInnerEnd(text)) return "unfinished";
  if (quoted(text) !== null || text.length - outside.length > text.length * 0.5) return "quotation";
  if (/\b(?:I|[Ww]e|[Oo]ur|[Uu]s(?!\w)|[Mm]y|me)\b(?!\.)/.test(outside)) return "first person";
  if (/\byou(?:r|rs|rself)?\b/i.test(outside)) return "second person";
  // "Play with 20 kittens."
  if (tokens[0]!.pos === "VERB" && !/(?:ing|ed|[ns])$/.test(tokens[0]!.lower)) return "second person";
  if (CONNECTIVES.has(tokens[0]!.lower) && !isSubordinate(tokens)) return "connective";
  if (CONTINUING_OPENING.test(text) || POINTING_BACK.test(text)) return "connective";
  if (hasDanglingPronoun(tokens) || danglesAtEnd(outside, tokens)) return "pronoun";
  return SELF_REFERENCE.test(text) || namesOutlet(outside, article.outlet) ? "outlet" : null;
}

/** A lone or unbalanced quotation. */
function quoted(text: string): "quotation" | null {
  const straight = text.match(/"/g)?.length ?? 0;
  const balanced = straight % 2 === 0 && text.match(/“/g)?.length === text.match(/”/g)?.length;
  return !balanced || /^["“„«‘']/.test(text) ? "quotation" : null;
}

/** "… said at 9 a.m. Three people were missing." is two sentences that were not parted. */
function hasInnerEnd(text: string): boolean {
  return (
    /[\p{Ll}\d]{2}[.!]["”)]*\s+["“]?\p{Lu}/u.test(
      text.replace(
        /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Rev|Prof|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\./g,
        "$&".slice(0, -1),
      ),
    ) || /\b[ap]\.m\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}+|, \p{Lu}\.\p{Lu}\. \p{Lu}/u.test(text)
  );
}

/** "While the talks went on, …", "Since May, …" bring their own context. */
function isSubordinate(tokens: readonly Token[]): boolean {
  return (
    /^(?:while|although|though|since|because|when)$/.test(tokens[0]!.lower) &&
    tokens.slice(1, 20).some(({ text }) => text === ",")
  );
}

const THIRD_PERSON = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|himself|herself|themselves)$/;

/** A pronoun before anything that it could stand for, or "this" and "these" with a thing not named before. */
function hasDanglingPronoun(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(
    ({ pos, lower }) => (pos === "NOUN" || pos === "PROPN") && !/day$|^(?:time|week|month|year)$/.test(lower),
  );
  const before = tokens.slice(0, first < 0 ? tokens.length : first);
  if (before.some(({ lower, quoted: inQuote }) => THIRD_PERSON.test(lower) && !inQuote)) return true;
  if (tokens.some(({ lower }, i) => lower === "it" && isObjectInFirstClause(tokens, i))) return true;
  if (tokens.some(({ lower }, i) => /^(?:him|them|her)$/.test(lower) && isObjectOfSubject(tokens, i)))
    return true;
  const he = tokens.findIndex(({ lower, quoted: inQuote }) => /^(?:he|she)$/.test(lower) && !inQuote);
  if (he >= 0 && !tokens.slice(0, he).some((token, i) => isPerson(token) && !isPluralOpening(token, i)))
    return true;
  return tokens.slice(0, 8).some(({ lower }, i) => {
    const next = tokens[i + 1]?.lower ?? "";
    if (/^(?:those|such)$/.test(lower)) return i < 2;
    if (lower === "that" && tokens[i - 1]?.pos === "ADP" && /^(?:NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? ""))
      return true;
    return (
      /^(?:this|these)$/.test(lower) &&
      !/^(?:week|month|year|morning|afternoon|evening|summer|winter|spring|autumn|fall|season|weekend|time)$/.test(
        next,
      )
    );
  });
}

/** "Prosecutors said he …": the tagger takes any capital at the start for a name. */
function isPluralOpening({ lower }: Token, index: number): boolean {
  return index === 0 && /[^s]s$/.test(lower);
}

/** "Three engineers will sit on it": within its own clause a pronoun never stands for the subject. */
function isObjectInFirstClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index);
  return (
    tokens[index - 1]?.pos === "ADP" &&
    before.filter(({ pos }) => pos === "VERB").length <= 1 &&
    before.every(({ text }) => text !== ",")
  );
}

/** "The judge fined him": the one person named before is who does it. */
function isObjectOfSubject(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index);
  const isPossessive =
    tokens[index]!.lower === "her" && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[index + 1]?.pos ?? "");
  if (
    isPossessive ||
    tokens[index]!.quoted ||
    before.some(({ pos, text }) => pos === "SCONJ" || text === ",")
  )
    return false;
  if (before.some(({ lower }) => /^(?:that|who|which|said|says)$/.test(lower))) return false;
  const people = before.filter((token, i) => isPerson(token) && !isPerson(before[i - 1] ?? token));
  return people.length + (before[0] !== undefined && isPerson(before[0]) ? 1 : 0) <= 1;
}

function isPerson({ pos, lemma, lower }: Token): boolean {
  return (pos === "PROPN" && !CALENDAR.test(lower)) || HUMANS.has(lemma);
}

/** "…, he said." with nobody in the sentence whom it could mean. */
function danglesAtEnd(outside: string, tokens: readonly Token[]): boolean {
  return CLAUSE_PRONOUN.test(outside) && !tokens.some(({ pos }, i) => pos === "PROPN" && i < 3);
}

function namesOutlet(text: string, outlet: string): boolean {
  const short = outlet
    .replace(/^The\s+/i, "")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\.(?:com|org|net|co\.uk)$/i, "")
    .trim();
  const initials = /\(([A-Z]{2,})\)/.exec(outlet)?.[1];
  const last = short.split(" ").at(-1) ?? "";
  const names = [
    short,
    ...(initials === undefined ? [] : [initials]),
    ...(short.includes(" ") && last.length > 3 ? [`The ${last}`, `the ${last}`] : []),
  ];
  return names.some(
    (name) => name.length > 2 && new RegExp(`(?<![\\w])${escapePattern(name)}(?!\\w)`).test(text),
  );
}
