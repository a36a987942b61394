import type { Article } from "../news/article.ts";
import type { Token } from "../text/sentence.ts";
import { escapePattern } from "./escape-pattern.ts";
import { KNOWN_SUBJECTS } from "./stands-alone-lexicon.ts";
import { CALENDAR, type Statement } from "./statement.ts";

/**
 * What a reader must already know to understand the statement, lower case: a bare definite subject ("the company")
 * by its lemma, a person named by the last name alone. Empty where it needs nothing.
 */
export function findAssumed(statement: Statement, article: Article): readonly string[] {
  const tokens = (statement.sentence?.tokens ?? []).filter((token) => token.start >= statement.start);
  const surnames = bareSurnames(tokens, article.text).map((surname) => surname.toLowerCase());
  return [...new Set([...bareSubjects(tokens), ...surnames])];
}

/**
 * Things that a statement speaks of as known ("the company's log", "discuss the emails") and that it did not name
 * itself, by lemma. Stricter than a summary needs, where the sentences before have told the rest.
 */
export function findBareDefinites({ sentence, start }: Statement): readonly string[] {
  const tokens = (sentence?.tokens ?? []).filter((token) => token.start >= start);
  return tokens.flatMap(({ lower }, i) => {
    const [noun, next] = [tokens[i + 1], tokens[i + 2]];
    if (!/^(?:the|that)$/.test(lower) || noun?.pos !== "NOUN" || KNOWN_SUBJECTS.has(noun.lemma)) return [];
    if (
      next !== undefined &&
      (/^(?:NOUN|PROPN|ADP)$/.test(next.pos) || /^(?:that|who|which|-)$/.test(next.lower))
    )
      return [];
    const named = tokens.slice(0, i).some(({ lemma }) => lemma === noun.lemma);
    return named || MADE_UP_OF_TIME.test(noun.lower) ? [] : [noun.lemma.toLowerCase()];
  });
}

const MADE_UP_OF_TIME =
  /^(?:time|day|week|month|year|night|morning|afternoon|evening|weekend|summer|winter|spring|autumn|past|future|end|north|south|east|west|first|second|third|scene|country|city|town|ground|event)s?$/;

/** "The company said": a definite subject without anything that tells which one. */
function bareSubjects(tokens: readonly Token[]): string[] {
  const [article, noun, next] = tokens;
  if (article?.lower !== "the" || noun === undefined || next === undefined) return [];
  // "The Kestrian broke away": one of several who come from there.
  const isNative = noun.pos === "PROPN" && /(?:an|ese|ish)$/.test(noun.lower) && next.pos === "VERB";
  if (isNative) return [noun.lower];
  if (noun.pos !== "NOUN") return [];
  const modified =
    /^(?:of|in|at|for|on|from|between|to|against|that|who|which|-|and|over|with|near|by)$/.test(next.lower);
  if (modified || next.pos === "NOUN" || next.pos === "PROPN" || KNOWN_SUBJECTS.has(noun.lemma)) return [];
  return [noun.lemma.toLowerCase()];
}

/** Last names of people whom the article elsewhere gives a full name. */
function bareSurnames(tokens: readonly Token[], text: string): string[] {
  return tokens.flatMap((token, i) => {
    // "Mr. Holm" is how somebody is named who was named before.
    if (/^(?:mr|mrs|ms)\.?$/.test(tokens[i - 1]?.lower ?? "") && tokens[i + 1]?.pos !== "PROPN")
      return [token.text];
    const alone = token.pos === "PROPN" && tokens[i - 1]?.pos !== "PROPN" && tokens[i + 1]?.pos !== "PROPN";
    if (
      !alone ||
      CALENDAR.test(token.lower) ||
      !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(token.text) ||
      tokens[i + 1]?.text === "-"
    )
      return [];
    const quotedAs = tokens[i - 2]?.lower === "according" && tokens[i - 1]?.lower === "to";
    const speaks =
      quotedAs ||
      (i === 0 && /^['’]s?$/.test(tokens[1]?.lower ?? "")) ||
      tokens.slice(Math.max(0, i - 1), i + 3).some(({ pos }) => pos === "VERB" || pos === "AUX");
    // Patterns of names are made for each, which takes longer than anything else here.
    if (!speaks) return [];
    const escaped = escapePattern(token.text);
    const full = new RegExp(
      `(?<![!?“"]\\s)(?<!(?<!\\b(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Gen|Prof|Rev))\\.\\s)(?<![\\p{L}])\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?${escaped}(?![\\p{L}])`,
      "u",
    );
    const isPlace = new RegExp(`\\b(?:in|at|near|from|(?<!according )to|of) ${escaped}\\b`).test(text);
    return !isPlace && full.test(text) ? [token.text] : [];
  });
}
