import { stripUnseen } from "../strip-unseen.ts";
import { MARKUP } from "./loaded-word-lexicon.ts";
import type { Check } from "./statement.ts";

/** Longest statement, in characters: a sentence that people read in one go. */
const mostCharacters = 400;

/** No link, mention, command or markup, nothing unseen, and no more than people read in one go. */
export const checkForm: Check = ({ text }) => {
  if (MARKUP.test(text) || stripUnseen(text) !== text) return "markup";
  return text.length > mostCharacters || text === "" ? "too long" : null;
};
