import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";

/**
 * Another thing is told than what is asked: not that there is more of it, by somebody else, left open, wished for or
 * planned.
 */
export function isOtherwise({ kind, text }: Question, { hits, passage: { sentence } }: Match): boolean {
  if (kind !== "whether") return false;
  if (/\b(?:more|another|further) \w+/i.test(text) && !goingOn.test(sentence.text)) return true;
  // "Was it approved by the commission?" asks of nobody else.
  const by = /\bby (?:the |an? )?(?:[\w'’-]+ )*?(?<doer>[\w'’-]+)[?! ]*$/i
    .exec(text)
    ?.groups?.doer?.toLowerCase();
  if (hits.some(({ wanted: { term }, inside }) => term.lower === by && inside < 0.75)) return true;
  const act = hits.find(({ wanted }) => wanted.term.role === "act");
  if (act === undefined || act.at.length === 0) return false;
  // "They could not tell whether it was stolen" leaves it open.
  const isTold = (at: number) => !sentence.tokens.slice(0, at).some(({ lower }) => lower === "whether");
  // "Demanded payment" does not say that anybody paid, nor "recommended closing" that it is closed.
  const isDoing = (at: number) =>
    !plans.test(sentence.tokens[at - 1]?.lemma ?? "") &&
    (sentence.tokens[at]!.pos !== "NOUN" ||
      !sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => wishes.test(lemma)));
  return !act.at.some((at) => isTold(at) && (act.inside >= 0.9 || isDoing(at)));
}

const goingOn = /\b(?:more|another|further|new|again|next|second|extend\w*|continue\w*)\b/i;
const plans = /^(?:recommend|plan|consider|propose|intend|want|hope|seek|ask|discuss)$/;
const wishes = /^(?:demand|request|ask|want|seek|expect|propose|offer|threaten|urge|need)$/;
