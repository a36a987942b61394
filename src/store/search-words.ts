import { stopWords } from "../cluster/stop-words.ts";

/** More say no better what is looked for. */
const mostWords = 16;
/** Longer ones are nobody's words. */
const longestWord = 60;

/**
 * What to look for in whatever a person wrote: its words, and what stands in double quotes as words that follow one
 * another; each once, in their order, in lower case. Nothing but letters and digits, with a space between the words
 * of a quote. Words that every text has are left out unless there are no others.
 */
export function readSearchWords(text: string): readonly string[] {
  const found = [...text.matchAll(/["“„](?<quote>[^"“”„]*)["”“]|(?<word>[\p{L}\p{N}\p{M}]+)/gu)]
    .map(({ groups }) => groups?.word ?? (groups?.quote ?? "").match(/[\p{L}\p{N}\p{M}]+/gu)?.join(" ") ?? "")
    .map((words) => words.toLowerCase())
    .filter((words) => words !== "" && words.length <= longestWord);
  const distinct = [...new Set(found)];
  const telling = distinct.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : distinct).slice(0, mostWords);
}
