import type { Article } from "../news/article.ts";
import type { Span } from "../news/citation.ts";
import { findDateline } from "../text/dateline.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { type Figures, readFigures } from "./figures.ts";
import { DENIAL, EMPTY_WORDS, NEGATION, SAME_NAMES, WORD_CLASSES } from "./word-classes-lexicon.ts";

/** A sentence, or a headline, reduced to what can be compared with others. */
export interface Statement extends Span {
  readonly articleId: string;
  /** Verbatim; `start` and `end` are its place in the article. A dateline before the sentence is left out. */
  readonly text: string;
  /** Content words and names, synonyms as one. */
  readonly terms: ReadonlySet<string>;
  /** The names among the terms, in the order of the sentence. */
  readonly names: readonly string[];
  readonly figures: Figures;
  /** The terms before the first "after", "when", "as" …: what the sentence is about rather than its setting. */
  readonly mainTerms: ReadonlySet<string>;
  /** What the finite verbs tell, in order; empty where that is no more than "is" or "said", and for a headline. */
  readonly acts: readonly string[];
  readonly negated: boolean;
  /** It reports that somebody denies or rejects something. */
  readonly denies: boolean;
  /** Null for a headline. */
  readonly sentence: Sentence | null;
}

const NOUN_CLASS = new Map(
  WORD_CLASSES.flatMap(([name, nouns]) => nouns.split(" ").map((word) => [word, name] as const)),
);
const VERB_CLASS = new Map(
  WORD_CLASSES.flatMap(([name, , verbs]) => verbs.split(" ").map((word) => [word, name] as const)),
);
const SAME_NAME = new Map(SAME_NAMES.flatMap((names) => names.map((name) => [name, names[0]!] as const)));
const SETTING = /^(?:after|following|when|while|as|since|amid|where|because|despite)$/;
const LIVES_LOST = /\b(?:claim|cost|los[et]|tak|took)\w*\b[^.;,]{0,20}\blives\b/i;
/** Names of days and months. */
export const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Reduces a sentence; a dateline ("LIMA (Wire) – ") is not part of the statement. */
export function readStatement(sentence: Sentence): Statement {
  const dateline = findDateline(sentence.text)?.length ?? 0;
  const start = sentence.start + dateline;
  const text = sentence.text.slice(dateline);
  const tokens = sentence.tokens.filter((token) => token.start >= start);
  const read = [
    ...readTerms(tokens),
    ...(LIVES_LOST.test(text) ? [{ term: "kill", word: "lives", isName: false }] : []),
  ];
  const setting = tokens.findIndex(
    ({ lower }, i) => i > 3 && (SETTING.test(lower) || (lower === "about" && tokens[i + 1]?.pos !== "NUM")),
  );
  const main = setting < 0 ? read : readTerms(tokens.slice(0, setting));
  return {
    ...compared(text),
    articleId: sentence.articleId,
    start,
    end: sentence.end,
    terms: new Set(read.map(({ term }) => term)),
    mainTerms: new Set(main.map(({ term }) => term)),
    names: [...new Set(read.flatMap(({ term, isName }) => (isName ? [term] : [])))],
    acts: readActs(tokens),
    sentence,
  };
}

/**
 * Reduces a headline; its words are read as the story's sentences use them, as headlines confuse taggers.
 * Its place is where the article's text repeats it, or null.
 */
export function readHeadline(article: Article, statements: readonly Statement[]): Statement | null {
  const title = article.title.trim();
  const start = title === "" ? -1 : article.text.indexOf(title);
  if (start < 0) return null;
  const { terms, names } = readTitleTerms(title, findVocabulary(statements));
  return {
    ...compared(title),
    articleId: article.id,
    start,
    end: start + title.length,
    terms,
    mainTerms: terms,
    names,
    acts: [],
    sentence: null,
  };
}

/** What each word of a story's sentences stands for, by how it is written (lower case). */
export function findVocabulary(
  statements: readonly Statement[],
): ReadonlyMap<string, { term: string; isName: boolean }> {
  const vocabulary = new Map<string, { term: string; isName: boolean }>();
  for (const { sentence } of statements) {
    for (const token of readTerms(sentence?.tokens ?? [])) vocabulary.set(token.word, token);
  }
  return vocabulary;
}

/** The terms of a title, by a story's vocabulary; a word that the story never uses stands for itself. */
export function readTitleTerms(
  title: string,
  vocabulary: ReadonlyMap<string, { term: string; isName: boolean }>,
): { readonly terms: ReadonlySet<string>; readonly names: readonly string[] } {
  const words = title.toLowerCase().match(/\p{L}[\p{L}\p{N}.-]*\p{L}|\p{L}/gu) ?? [];
  const found = words.flatMap((word, i) => {
    const pair = SAME_NAME.get(`${word} ${words[i + 1] ?? ""}`);
    if (pair !== undefined) return [{ term: pair, isName: true }];
    const known = vocabulary.get(word);
    if (known !== undefined) return [known];
    return EMPTY_WORDS.has(word) || word.length < 4
      ? []
      : [{ term: NOUN_CLASS.get(word) ?? word, isName: false }];
  });
  return {
    terms: new Set(found.map(({ term }) => term)),
    names: [...new Set(found.flatMap(({ term, isName }) => (isName ? [term] : [])))],
  };
}

function compared(text: string): Pick<Statement, "text" | "figures" | "negated" | "denies"> {
  return { text, figures: readFigures(text), negated: NEGATION.test(text), denies: DENIAL.test(text) };
}

function readActs(tokens: readonly Token[]): readonly string[] {
  const acts = tokens.flatMap((token, i) => {
    const isAct = token.pos === "VERB" && !token.lower.endsWith("ing") && tokens[i - 1]?.lower !== "to";
    return (isAct ? termOf(token)?.term : undefined) ?? [];
  });
  return [...new Set(acts)];
}

function readTerms(tokens: readonly Token[]): { word: string; term: string; isName: boolean }[] {
  const terms: { word: string; term: string; isName: boolean }[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const pair = SAME_NAME.get(`${token.lower} ${tokens[i + 1]?.lower ?? ""}`);
    if (pair !== undefined) {
      terms.push({ word: `${token.lower} ${tokens[i + 1]!.lower}`, term: pair, isName: true });
      i += 1;
      continue;
    }
    const term = termOf(token);
    if (term !== null) terms.push({ word: token.lower, ...term });
  }
  return terms;
}

function termOf(token: Token): { term: string; isName: boolean } | null {
  const { lower, pos } = token;
  const lemma = token.lemma.toLowerCase();
  if (!/^\p{L}/u.test(lower) || EMPTY_WORDS.has(lemma) || EMPTY_WORDS.has(lower) || CALENDAR.test(lower))
    return null;
  const country = SAME_NAME.get(lower);
  // "us" in lower case is the pronoun.
  if (country !== undefined && token.text !== lower) return { term: country, isName: true };
  if (pos === "PROPN" && token.text !== lower) {
    return {
      term: NOUN_CLASS.get(lower.replace(/s$/, "")) ?? lower,
      isName: !NOUN_CLASS.has(lower.replace(/s$/, "")),
    };
  }
  if (pos === "VERB") return { term: VERB_CLASS.get(lemma) ?? NOUN_CLASS.get(lemma) ?? lemma, isName: false };
  if (pos === "NOUN" || pos === "ADJ" || pos === "PROPN" || pos === "X") {
    return { term: NOUN_CLASS.get(lemma) ?? VERB_CLASS.get(lemma) ?? lemma, isName: false };
  }
  return null;
}
