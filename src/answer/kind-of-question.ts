import type { QuestionKind } from "./question.ts";
import { quantityNouns, questionForms } from "./question-lexicon.ts";

/** The first form that fits; what opens with a verb asks for yes or no, whatever follows, unless it is who said or knows when. */
export function kindOfQuestion(lower: string): QuestionKind {
  const whether = questionForms.find(([kind]) => kind === "whether")![1];
  if (yesOrNo.test(lower) || (whether.test(lower) && !saysWhen.test(lower))) return "whether";
  if (!/\b(?:wh(?:o\w*|at|en|ere|y|ich)|how)\b/.test(lower) && keywords.test(lower)) return "amount";
  return questionForms.find(([, form]) => form.test(lower))?.[0] ?? "what";
}

const yesOrNo = /^any(?:one|body|thing)?\b|\byes or no\b|\bor not\b[?! ]*$/;
const saysWhen =
  /\b(?:say|said|know|known|tell|told|clear|announced|decided|set|revealed) (?:when|how|who|where|why)\b/;
const keywords = new RegExp(`\\b(?:${quantityNouns})(?:$|[?! ]| (?:of|for|in|at)\\b)`);
