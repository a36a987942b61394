import type { DisagreementKind } from "../../news/disagreement.ts";
import { findDates } from "../../values/dates.ts";
import { findTimes } from "../../values/times.ts";
import { figuresNamed } from "./check-figures.ts";
import type { Evidence } from "./evidence.ts";
import type { Side } from "./find-veto.ts";
import { splitWords } from "./quote-words.ts";

/** Words of an answer that is quoted for want of a better one. */
const mostWords = 9;

/** The question in place of one that the sources do not bear out. */
export const templateQuestions: Readonly<Record<DisagreementKind, string>> = {
  number: "What is the figure?",
  date: "When was it?",
  place: "Where was it?",
  actor: "Who was it?",
  happened: "What happened?",
  "claim-denied": "What is claimed, and what is denied?",
  cause: "What caused it?",
  stance: "Where do they stand?",
  disclosure: "Was it made public?",
  wording: "How is it put?",
  sequence: "In what order did it happen?",
  update: "How did the figure change?",
};

/** The answer in place of one that the quotes do not bear out: their figure or date, else their own first words. */
export function templateAnswer(kind: DisagreementKind, { evidence: [evidence] }: Side): string {
  const value =
    kind === "number" || kind === "update" ? figureIn(evidence) : kind === "date" ? dateIn(evidence) : null;
  return value ?? ownWords(evidence);
}

/** The first words of the quotation, between quotation marks. */
export function ownWords(evidence: Evidence): string {
  const text = quotedText(evidence).replace(/\s+/g, " ");
  const words = splitWords(text);
  if (words.length <= mostWords) return `“${text.replace(/["“”]/g, "")}”`;
  return `“${text.slice(words[0]!.start, words[mostWords - 1]!.end).replace(/["“”]/g, "")} …”`;
}

function figureIn(evidence: Evidence): string | null {
  const figure = figuresNamed(quotedText(evidence), evidence).find(({ start, end }) =>
    touches(evidence, start, end),
  );
  return figure?.text ?? null;
}

function dateIn(evidence: Evidence): string | null {
  const { sentences, source } = evidence;
  const dates = sentences.flatMap((sentence) => findDates(sentence, source.anchor));
  const times = sentences.flatMap((sentence) => findTimes(sentence));
  const date = dates.find(({ start, end }) => touches(evidence, start, end));
  const time = times.find(({ start, end }) => touches(evidence, start, end));
  return time?.text ?? date?.display ?? null;
}

const touches = (evidence: Evidence, start: number, end: number) =>
  start < evidence.end && evidence.start < end;

const quotedText = ({ source, start, end }: Evidence) => source.article.text.slice(start, end);
