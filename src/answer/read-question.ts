import { tagText } from "../text/read-sentences.ts";
import type { Token } from "../text/sentence.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { roleAsked } from "./find-counts.ts";
import { describes, hiddenVerb, isNounAsked } from "./hidden-verb.ts";
import { kindOfQuestion } from "./kind-of-question.ts";
import type { Question, QuestionKind, QuestionTerm } from "./question.ts";
import { accounts, emptyWords, lightVerbs, placingVerbs, unitsOfMeasure } from "./question-lexicon.ts";

/** A longer question is a text: only its beginning is read. */
const mostCharacters = 400;

/** Reads what a question wants to know and what it is about. Any text is taken for one: words alone ask "what of it?". */
export function readQuestion(text: string): Question {
  const asked = asWritten(text);
  const lower = asked.toLowerCase().replace(/[’‘]/g, "'");
  const kind = kindOfQuestion(lower);
  const tokens = tagText(asked);
  const head = kind === "count" || kind === "which" ? askedNoun(tokens) : undefined;
  const verb = hiddenVerb(tokens, head);
  const speaker = kind === "said" ? speakerWords(tokens) : [];
  const measure = measureOf(kind, tokens);
  const isAsked = (word: ContentWord) =>
    !isEmpty(word, tokens, head) &&
    !isMeasure(word, measure, tokens) &&
    !(kind === "said" && accounts.has(word.lemma));
  const words = contentWords(tokens).filter(isAsked);
  // "How deep was it?"
  const kept = words.length > 0 ? words : contentWords(tokens).filter(({ lemma }) => lemma === measure);
  const setting = settingOf(tokens);
  const terms = dropPlacing(kind, keepVerb(kind, kept, tokens)).map((word) => {
    const term = toTerm(word, tokens, head, verb);
    return word.index > setting && term.role !== "name" ? { ...term, role: "trait" as const } : term;
  });
  const countsNothing =
    head === undefined && roleAsked({ terms }) === null && !/number|count|toll/.test(lower);
  return {
    text: asked,
    kind: kind === "count" && countsNothing ? "amount" : kind,
    terms,
    core: coreOf(terms, tokens),
    dates: lower.match(calendar) ?? [],
    measure,
    speaker,
  };
}

/** Without what people say before a question, and with what they leave out or shorten. */
const asWritten = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, mostCharacters)
    .replace(greeting, "")
    .replace(leadIn, "$1")
    .replace(/^(what|who|how|where|when|why)['’]?s\b/i, "$1 is")
    .replace(/\bover(?=[?! ]*$)/i, "end")
    .replace(/\b(who(?:['’]?s| is| was| are| were)) behind\b/i, "$1 responsible for");

const greeting = /^(?:(?:hi|hey|hello|so|and|but|ok|okay|well|please)[, ]+)+/i;
const knowing =
  "(?:do|does|did) (?:you|we|anyone|anybody) (?:know|remember)|(?:can|could) (?:you|anyone) (?:please )?(?:tell me|say)|any (?:idea|word|news)(?: on)?|tell me|i(?:'d| would) like to know|i wonder|is it known|do the (?:articles|reports|papers) say";
/** "Do you know when …", "any idea why …", "is it known whether …" */
const leadIn = new RegExp(`^(?:${knowing}) (?:((?:if|whether) )|(?=how|what|when|where|who|why|which))`, "i");

const calendar =
  /\b(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december)\b/g;

/** Where a clause begins that only says when: "did the alarm work when the thieves broke in?" */
function settingOf(tokens: readonly Token[]): number {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      i > 2 && /^(?:when|while|after|before|as|during)$/.test(lower) && tokens.slice(0, i).some(isVerb),
  );
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const isVerb = ({ pos }: Token) => pos === "VERB" || pos === "AUX";

/** "How much money", "how large": no sentence need have the word. */
function isMeasure({ lemma, index }: ContentWord, measure: string | null, tokens: readonly Token[]): boolean {
  return lemma === measure && (lemma === "money" || tokens[index - 1]?.lower === "how");
}

/** The noun behind "how many" or "which": index of the last one of its phrase. */
function askedNoun(tokens: readonly Token[]): number | undefined {
  const wh = tokens.findIndex(
    ({ lower }, i) =>
      (lower === "of" && tokens[i - 1]?.lower === "number") ||
      /^(?:which|what)$/.test(lower) ||
      (lower === "many" && tokens[i - 1]?.lower === "how"),
  );
  if (wh < 0) return undefined;
  // "Harrowgill layoffs how many"
  if (tokens.slice(wh + 1).every(({ pos }) => pos === "PUNCT"))
    return tokens[wh]!.lower === "many" && tokens[wh - 2]?.pos === "NOUN" ? wh - 2 : undefined;
  let last: number | undefined;
  for (let i = wh + 1; i < Math.min(tokens.length, wh + 7); i += 1) {
    const { pos, lower } = tokens[i]!;
    // "How many people work …": the tagger's compound is none.
    if (last !== undefined && /^(?:people|men|women|children|persons)$/.test(tokens[last]!.lower)) break;
    if (pos === "NOUN" || pos === "PROPN" || pos === "X") last = i;
    else if (lower === "of" && last !== undefined && i === last + 1) continue;
    else if (
      !/^(?:ADJ|DET|NUM|PUNCT|PART|ADV)$/.test(pos) ||
      (last !== undefined && pos !== "PUNCT" && pos !== "PART")
    )
      break;
  }
  return last;
}

/** Between "did" and "say". */
function speakerWords(tokens: readonly Token[]): readonly string[] {
  const from = tokens.findIndex(({ pos }) => pos === "AUX");
  const to = tokens.findIndex(({ pos }, i) => i > from && pos === "VERB");
  const between = tokens.slice(from + 1, to < 0 ? from + 1 : to);
  // The "prime" minister is not any minister.
  const named = between.filter(
    ({ pos, lemma }, i) =>
      !accounts.has(lemma) &&
      (/^(?:NOUN|PROPN|X)$/.test(pos) || (pos === "ADJ" && between[i + 1]?.pos === "NOUN")),
  );
  // "What's Lund's version, what did she say?"
  const speakers = named.length > 0 ? named : tokens.filter(({ pos }) => pos === "PROPN");
  return speakers.map(({ lemma }) => lemma.toLowerCase());
}

function isEmpty(
  { lemma, token, index }: ContentWord,
  tokens: readonly Token[],
  head: number | undefined,
): boolean {
  if (index === head) return false;
  if (token.pos === "PROPN" && index > 0) return false;
  if (token.pos === "VERB" || token.pos === "AUX") return lightVerbs.has(lemma);
  if (
    /^(?:last|next|this)$/.test(token.lower) &&
    /^(?:year|month|week|day)$/.test(tokens[index + 1]?.lower ?? "")
  )
    return true;
  return emptyWords.has(lemma) || emptyWords.has(token.lower) || lightVerbs.has(lemma);
}

/** Where something is built or held is told by where it is. */
function dropPlacing(kind: QuestionKind, words: readonly ContentWord[]): readonly ContentWord[] {
  const others = words.filter(({ lemma }) => !placingVerbs.has(lemma));
  return kind === "where" && others.length > 0 ? others : words;
}

/** "What does the plant make?", "how much does Germany give": where nothing else is asked, a verb that says little is. */
function keepVerb(
  kind: QuestionKind,
  words: readonly ContentWord[],
  tokens: readonly Token[],
): readonly ContentWord[] {
  const isBare =
    /^(?:amount|how)$/.test(kind) && words.every(({ token }) => token.pos === "PROPN" || kind === "how");
  if ((kind !== "what" && !isBare) || words.some(({ token }) => token.pos === "VERB")) return words;
  const kept = contentWords(tokens).filter(
    (word) =>
      words.some(({ index }) => index === word.index) ||
      (word.token.pos === "VERB" && /^(?:make|give)$/.test(word.lemma)),
  );
  return kept;
}

/** The first verb, and the word before it that is its subject, else the one behind it. */
function coreOf(terms: readonly QuestionTerm[], tokens: readonly Token[]): Question["core"] {
  const at = terms.findIndex(({ role }) => role === "act");
  const act = terms[at];
  if (act === undefined) return null;
  const before = headOf(
    terms.slice(0, at).filter(({ role }) => role === "name" || role === "thing"),
    tokens,
  );
  // "How many goals did Lund score?": what is asked for does nothing, whoever is named behind it does.
  if (terms.slice(0, at).some(({ role }) => role === "asked") && before?.role !== "name") return null;
  const behind = terms.slice(at + 1).filter(({ role }) => role !== "trait");
  const names = behind.findIndex(({ role }) => role !== "name");
  const after =
    behind[0]?.role === "name" ? behind.slice(0, names < 0 ? undefined : names).at(-1) : behind[0];
  // "Who was sent off in the final?": what stands behind a preposition neither does it nor has it done.
  const isObject =
    after !== undefined && !tokens.slice(act.index + 1, after.index).some(({ pos }) => pos === "ADP");
  const of = before ?? (isObject ? after : undefined);
  return of === undefined || of.role === "act" ? null : { act: act.index, of: of.index };
}

/** "The wind alarm on the lift": the last word that hangs on no other by a preposition. */
function headOf(words: readonly QuestionTerm[], tokens: readonly Token[]): QuestionTerm | undefined {
  const isGoverned = ({ index }: QuestionTerm, i: number) =>
    i > 0 && tokens.slice(words[i - 1]!.index + 1, index).some(({ pos }) => pos === "ADP");
  const governed = words.findIndex(isGoverned);
  return governed < 0 ? words.at(-1) : words[governed - 1];
}

function toTerm(
  { lemma, token, index }: ContentWord,
  tokens: readonly Token[],
  head: number | undefined,
  verb: number | undefined,
): QuestionTerm {
  const role = index === verb ? "act" : roleOf(tokens, index, head);
  return { lemma, lower: token.lower, index, role };
}

function roleOf(tokens: readonly Token[], index: number, head: number | undefined): QuestionTerm["role"] {
  const { pos, text } = tokens[index]!;
  if (index === head) return "asked";
  if (pos === "PROPN" || (index > 0 && /^\p{Lu}/u.test(text))) return "name";
  if (pos === "VERB" && isNounAsked(tokens, index)) return "thing";
  if (pos === "VERB") return describes(tokens, index) ? "trait" : "act";
  return pos === "ADJ" || pos === "NUM" || pos === "ADV" ? "trait" : "thing";
}

function measureOf(kind: QuestionKind, tokens: readonly Token[]): string | null {
  if (kind !== "amount") return null;
  const how = tokens.findIndex(({ lower }) => lower === "how");
  const next = how < 0 ? undefined : tokens[how + 1];
  const isPaid =
    next?.lower === "much" && tokens.some(({ lemma }) => /^(?:get|receive|win|make|earn|lose)$/.test(lemma));
  if (next !== undefined && Object.hasOwn(unitsOfMeasure, next.lower)) return next.lower;
  const words = tokens.flatMap(({ lemma, lower }) => [lower, lemma.toLowerCase()]);
  return words.find((word) => Object.hasOwn(unitsOfMeasure, word)) ?? (isPaid ? "money" : null);
}
