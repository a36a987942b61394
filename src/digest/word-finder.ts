import { stem } from "../cluster/stem.ts";

/** Scripts that do not part words: a word is found wherever its letters stand. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Abbreviations are written in capitals: "US" is not "us", and "WHO" not "who". */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,4}$/u;

/**
 * Finds a word or phrase as a whole in a text, in any case, with or without accents and with the endings of English
 * ("strike" in "Strikes", "striking"); an abbreviation in capitals only as it is written.
 */
export function wordFinder(phrase: string): (text: string) => boolean {
  const words = fold(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return () => false;
  if (UNSPACED.test(phrase)) return (text) => text.includes(phrase.trim());
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.map(formsOf).join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return (text) =>
    [...fold(text).matchAll(pattern)].some(([, ...found]) =>
      found.every((form, i) => isForm(form, words[i]!)),
    );
}

/** A pattern for all that may be a form of a word; `isForm` tells. */
function formsOf(word: string): string {
  if (ABBREVIATION.test(word)) return `(${word})`;
  const start = stem(word.toLowerCase()).slice(0, -1) || word;
  return `(${start}\\p{L}*|${word})`;
}

function isForm(found: string, word: string): boolean {
  if (ABBREVIATION.test(word)) return found === word;
  return stem(found.toLowerCase()) === stem(word.toLowerCase());
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");
