import { findTerms } from "../../disagree/terms.ts";
import { stripUnseen } from "../strip-unseen.ts";
import { LOADED_WORDS, MARKUP } from "./loaded-word-lexicon.ts";
import { splitWords } from "./quote-words.ts";
import type { Check, Statement } from "./statement.ts";

/** Longest statement, in characters: a sentence that people read in one go. */
const mostCharacters = 400;

/** No link, mention, command or markup, nothing unseen, and no more than people read in one go. */
export const checkForm: Check = ({ text }) => {
  if (MARKUP.test(text) || stripUnseen(text) !== text) return "markup";
  return text.length > mostCharacters || text === "" ? "too long" : null;
};

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

/** At least so much of what the statement speaks of is spoken of in the evidence. */
export function checkSupport(share: number, context: readonly Statement[] = []): Check {
  return ({ sentences }, evidence) => {
    const known = new Set(
      [...evidence.flatMap((one) => one.sentences), ...context.flatMap((one) => one.sentences)]
        .flatMap(findTerms)
        .map(({ term }) => root(term)),
    );
    const terms = sentences.flatMap(findTerms).map(({ term }) => root(term));
    const supported = terms.filter((term) => known.has(term)).length;
    return terms.length > 0 && supported / terms.length < share ? "words not in the cited source" : null;
  };
}

/** What "inspect" and "inspection" have in common. */
const root = (term: string) => term.slice(0, 5);
