import { checkDates } from "./check-dates.ts";
import { checkFigures } from "./check-figures.ts";
import { checkForm } from "./check-form.ts";
import { checkLoaded } from "./check-loaded.ts";
import { checkNames, checkNamesInArticles } from "./check-names.ts";
import { checkOpposites } from "./check-opposites.ts";
import { checkPolarity } from "./check-polarity.ts";
import { checkRoles } from "./check-roles.ts";
import { checkCertainty, checkSpeakers } from "./check-speakers.ts";
import { checkSupport } from "./check-support.ts";
import type { Evidence } from "./evidence.ts";
import { type Check, readStatement } from "./statement.ts";
import type { WithheldReason } from "./withheld.ts";

/** For a sentence that is shown on its own, as what happened. */
const sentenceChecks: readonly Check[] = [
  checkForm,
  checkFigures,
  checkDates,
  checkNames,
  checkPolarity,
  checkOpposites,
  checkCertainty,
  checkRoles,
  checkLoaded,
  checkSupport(0.6),
  checkSpeakers,
];

/** What a sentence of a model says that the cited sentences do not; null where it may be shown. */
export function checkSentence(text: string, evidence: readonly Evidence[]): WithheldReason | null {
  return firstReason(sentenceChecks, text, evidence);
}

/** What is wrong with the short answer of one side, which stands above its quotes and under its question. */
export function checkAnswer(
  text: string,
  question: string,
  evidence: readonly Evidence[],
): WithheldReason | null {
  const checks = [
    checkForm,
    checkFigures,
    checkDates,
    checkNames,
    checkPolarity,
    checkOpposites,
    checkLoaded,
    checkSupport(0.5, [readStatement(question)]),
  ];
  return firstReason(checks, text, evidence);
}

/** What is wrong with a question. It states nothing, but may not carry a figure, name or judgement from nowhere. */
export function checkQuestion(text: string, evidence: readonly Evidence[]): WithheldReason | null {
  return firstReason(
    [checkForm, checkFigures, checkDates, checkNamesInArticles, checkLoaded],
    text,
    evidence,
  );
}

function firstReason(
  checks: readonly Check[],
  text: string,
  evidence: readonly Evidence[],
): WithheldReason | null {
  const statement = readStatement(text);
  if (statement.text !== text) return "markup";
  for (const check of checks) {
    const reason = check(statement, evidence);
    if (reason !== null) return reason;
  }
  return null;
}
