import { NUMBER_WORDS, readNumber, SCALES } from "../../values/number-words.ts";

const SCALE_WORDS = Object.keys(SCALES).join("|");
const VALUE = new RegExp(
  `(?<![\\p{L}\\d.,])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:(?:${NUMBER_WORDS})(?![a-z])|a(?= (?:hundred|thousand|million|billion|dozen)))(?:[- ](?:and )?(?:${NUMBER_WORDS}|hundred)(?![a-z]))*)(?:[ -]?(?<scale>${SCALE_WORDS}|[mkb])(?![\\p{L}]))?(?<ordinal>st|nd|rd|th)?`,
  "giu",
);
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split(
    " ",
  );
const LETTERS: Readonly<Record<string, number>> = { m: 1e6, k: 1e3, b: 1e9 };

/** A number of a text, wherever it stands: a count, a share, an age, a label, a score, a rank. */
export interface NumberValue {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Every number of a text: "4.2m", "4.2 million", "twelve", "seventh", "88th", "1,200"; offsets into the text. */
export function readValues(text: string): readonly NumberValue[] {
  const numbers = [...text.matchAll(VALUE)].flatMap(({ 0: match, index, groups }) => {
    const base = readNumber(groups!.number!);
    if (base === undefined) return [];
    const scale = groups!.scale?.toLowerCase() ?? "";
    const value = base * (SCALES[scale] ?? LETTERS[scale] ?? 1);
    return [{ value: Number(value.toPrecision(12)), start: index, end: index + match.length }];
  });
  const ranks = [...text.matchAll(/[a-z]+/gi)].flatMap(({ 0: word, index }) => {
    const rank = ORDINALS.indexOf(word.toLowerCase());
    return rank < 0 ? [] : [{ value: rank + 1, start: index, end: index + word.length }];
  });
  return [...numbers, ...ranks];
}
