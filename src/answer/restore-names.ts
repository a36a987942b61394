import { knownWords } from "./match-words.ts";
import type { Library } from "./read-library.ts";

/**
 * A question with the capitals that people leave out in a chat: a word that the articles have as a name only, and
 * that is no common word, is one in the question too ("who is mark sutter").
 */
export function restoreNames(text: string, { names, ordinary }: Pick<Library, "names" | "ordinary">): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]{2,}/gu, (word) =>
    names.has(word) && !ordinary.has(word) && !knownWords.has(word) && !questionWords.test(word)
      ? word[0]!.toUpperCase() + word.slice(1)
      : word,
  );
}

const questionWords =
  /^(?:who|what|when|where|why|how|which|whose|whos|will|may|the|and|has|was|did|does|are|were|can)$/;
