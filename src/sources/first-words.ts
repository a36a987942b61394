import { findBody } from "../text/body.ts";

const maxLength = 80;
const leastClauseLength = 40;
const clauseEnds = /[,;:](?=\s)|\s(?=[–—-]\s)|\s(?=(?:after|and|as|because|but|that|which|while|who)\s)/g;
/** With these words no headline ends. */
const danglingWords =
  /(?:\s(?:an?|the|of|at|by|for|from|in|on|to|with|its|his|her|your|their|one|two|three|four|five|six|seven|eight|nine|ten|[\d.,]+))+$/i;

/**
 * What stands for a missing headline: the body's first sentence without its full stop, cut at the end of a clause
 * or else of a word where it is longer than 80 characters; null where the text has no body.
 */
export function firstWords(text: string): string | null {
  const [paragraph] = findBody({ title: "", text });
  const line = paragraph ? text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400)) : "";
  const sentence = line
    .split(/(?<=[^\s.]{2}[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)[0]!
    .replace(/\s+/g, " ")
    .replace(/^\*+|\*+$/g, "")
    .trim();
  if (sentence.length <= maxLength) return sentence.replace(/(?<!\.)\.$/, "") || null;
  const head = sentence.slice(0, maxLength);
  const clause = [...head.matchAll(clauseEnds)].findLast(({ index }) => index >= leastClauseLength);
  return `${head.slice(0, clause?.index ?? head.search(/\s+\S*$/)).replace(danglingWords, "")}…`;
}
