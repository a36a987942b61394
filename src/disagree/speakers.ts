import type { Span } from "../news/citation.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { countryOf } from "./countries.ts";
import { sayVerbs } from "./lexicons/common-lexicon.ts";
import { isCalendarWord, nounPhraseAt, type Run, textOf } from "./noun-phrases.ts";
import { subjectOf } from "./subject.ts";

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
  const isUntold = isWhollyQuoted(sentence, span) && !sentence.tokens.some(isSayVerb);
  return isUntold ? speakerBefore(earlier.slice(-1)) : null;
}

/** A verb of saying of the outlet's own. */
const isSayVerb = ({ quoted, pos, lemma }: Token) => !quoted && pos === "VERB" && sayVerbs.has(lemma);

/** All verbs of saying in a sentence whose subject can be told. */
export function findSayings(sentence: Sentence): readonly Saying[] {
  return sentence.tokens.flatMap((token, verb) => {
    if (!isSayVerb(token)) return [];
    const next = sentence.tokens[verb + 1]?.lower ?? "";
    // Participles report nothing of their own ("confirming the deal", "announced by"), nor do other senses of "call", "claim" and "dismiss".
    if (token.lower.endsWith("ing") || next === "by") return [];
    if (
      token.lemma === "claim" &&
      sentence.tokens.slice(verb + 1, verb + 5).some(({ pos, lower }) => pos === "NUM" || lower === "lives")
    )
      return [];
    if (token.lemma === "call" && /^(?:for|on|up|off)$/.test(next)) return [];
    // A board that dismisses Corrow says nothing of him.
    if (token.lemma === "dismiss" && sentence.tokens[verb + 1]?.pos === "PROPN") return [];
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
      nameInApposition(sentence.tokens),
    ];
    const person = subjects.find(
      (subject) => subject !== undefined && isPerson(sentence.tokens.slice(subject.from, subject.to)),
    );
    if (person !== undefined) return textOf(sentence, person);
  }
  return null;
}

/** "On Sunday the head of the authority, Rui Prates, answered critics": the name between commas. */
function nameInApposition(tokens: readonly Token[]): Run | undefined {
  const from = tokens.findIndex(
    ({ quoted, text }, i) =>
      !quoted && text === "," && tokens[i - 1]?.pos !== "NUM" && isNameUpToVerb(tokens, i + 1),
  );
  return from < 0 ? undefined : nounPhraseAt(tokens, from + 1);
}

/** Two or three names, a comma and a verb. */
function isNameUpToVerb(tokens: readonly Token[], from: number): boolean {
  const length = tokens.slice(from).findIndex(({ pos }) => pos !== "PROPN");
  const next = tokens[from + length + 1]?.pos ?? "";
  return (length === 2 || length === 3) && tokens[from + length]!.text === "," && /^(?:VERB|AUX)$/.test(next);
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
