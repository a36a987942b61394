import { countryOf } from "../../disagree/countries.ts";
import type { Sentence } from "../../text/sentence.ts";
import { findDates } from "../../values/dates.ts";
import { splitWords } from "./quote-words.ts";
import type { Check, Statement } from "./statement.ts";

/** Every name of the statement is in the cited sentences. */
export const checkNames: Check = (statement, evidence) =>
  hasStrangeName(
    statement,
    evidence.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  )
    ? "name not in the cited source"
    : null;

/** Every name of the statement is somewhere in the cited articles: enough for a question, which states nothing. */
export const checkNamesInArticles: Check = (statement, evidence) =>
  hasStrangeName(
    statement,
    evidence.map(({ source: { article } }) => `${article.title} ${article.outlet} ${article.text}`),
  )
    ? "name not in the cited source"
    : null;

function hasStrangeName({ sentences }: Statement, texts: readonly string[]): boolean {
  const known = new Set(
    texts.flatMap((text) => splitWords(text.replace(ENDINGS, "")).map(({ word }) => stem(word))),
  );
  const countries = new Set([...known].flatMap((word) => countryOf(word) ?? []));
  return sentences.flatMap(namesOf).some((name) => {
    const country = countryOf(name);
    return !isKnown(stem(name), known) && !(country !== undefined && countries.has(country));
  });
}

/** "Reyes's", "It's", "We've": the tagger parts them from their word. */
const ENDINGS = /['’](?:s|ve|re|ll|d|m)\b/g;

/**
 * The capitalised words of a sentence, folded; its first only where the tagger takes it for a name. Dates have a check
 * of their own.
 */
export function namesOf(sentence: Sentence): readonly string[] {
  const dates = findDates(sentence, { publishedAt: "2000-01-03T00:00:00Z", own: false });
  return sentence.tokens.flatMap(({ text, pos, start, end }, i) => {
    if (!/^\p{Lu}/u.test(text) || dates.some((date) => start < date.end && date.start < end)) return [];
    if (/^(?:I|I['’]m|I['’]ve|Mr|Mrs|Ms|Dr)\.?$/.test(text)) return [];
    return i === 0 && pos !== "PROPN" ? [] : splitWords(text).map(({ word }) => word);
  });
}

/** A name and what is made of it: "Norland", "Norlanders"; of short names only the name itself. */
function isKnown(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(name)) return true;
  return name.length >= 5 && [...known].some((word) => isFormOf(name, word) || isFormOf(word, name));
}

const isFormOf = (longer: string, word: string) =>
  word.length >= 5 &&
  longer.startsWith(word) &&
  /^(?:n|an|ian|ese|i|er|ers|ish)$/.test(longer.slice(word.length));

/** Without the mark of the genitive or plural. */
const stem = (word: string) => (word.length > 3 ? word.replace(/s$/, "") : word);
