import { LOADED_WORDS } from "./loaded-word-lexicon.ts";
import { splitWords } from "./quote-words.ts";
import type { Check } from "./statement.ts";

/** No word that judges, unless the evidence has it. */
export const checkLoaded: Check = ({ text }, evidence) => {
  const given = new Set(
    evidence.flatMap(({ sentences }) =>
      sentences.flatMap((one) => splitWords(one.text).map(({ word }) => word)),
    ),
  );
  const loaded = (text.match(LOADED_WORDS) ?? []).flatMap(splitWords);
  return loaded.some(({ word }) => !given.has(word)) ? "loaded wording" : null;
};
