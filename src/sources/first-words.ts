import { findBody } from "../text/body.ts";

const maxLength = 80;
const leastClauseLength = 40;

/**
 * What stands for a missing headline: the body's first sentence, cut at the end of a clause or else of a word where
 * it is longer than 80 characters; null where the text has no body.
 */
export function firstWords(text: string): string | null {
  const [paragraph] = findBody({ title: "", text });
  const line = paragraph ? text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400)) : "";
  const sentence = line
    .split(/(?<=[^\s.]{2}[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)[0]!
    .replace(/\s+/g, " ")
    .replace(/^\*+|\*+$/g, "")
    .trim();
  if (sentence.length <= maxLength) return sentence === "" ? null : sentence;
  const head = sentence.slice(0, maxLength);
  const clauses = [
    ...head.matchAll(/[,;:](?=\s)|\s(?=[–—-]\s)|\s(?=(?:after|and|as|because|but|which|while|who)\s)/g),
  ];
  const end = clauses.map(({ index }) => index).findLast((index) => index >= leastClauseLength);
  return `${head.slice(0, end ?? head.search(/\s+\S*$/))}…`;
}
