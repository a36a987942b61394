import { findSayings, speakerOf } from "../../disagree/speakers.ts";
import type { Sentence } from "../../text/sentence.ts";
import { measureSupport } from "./check-support.ts";
import type { Evidence } from "./evidence.ts";
import { splitWords } from "./quote-words.ts";
import type { Check } from "./statement.ts";

/** Words that leave open whether something is so. */
const HEDGES =
  /\b(?:may|might|could|allegedly|alleged|suspected|reportedly|likely|possibl[ey]|believed|appears?|appeared|seems?|seemed|accus(?:es|ed)|claims?|claimed|unclear|considering|forecasts?|estimat(?:es|ed)|propos(?:es|ed|als?)|expect(?:s|ed))\b/i;

/** How much of what somebody is said to say has to be in the evidence that this one says; less where several speak. */
const ownShare = { alone: 0.6, among: 0.25 };

/** Who says something in the statement says that in the evidence. */
export const checkSpeakers: Check = (statement, evidence) => {
  const isBorneOut = statement.sentences.every((sentence) => {
    const named = new Set(speakersIn(sentence).filter((speaker) => !isPronoun(speaker)));
    const share = named.size > 1 ? ownShare.among : ownShare.alone;
    return [...named].every((speaker) => {
      const own = evidence.filter((one) => speakersOf(one).some((other) => sharesName(speaker, other)));
      const names = new Set(speaker.toLowerCase().split(" "));
      const cited = own.flatMap(({ sentences }) => sentences);
      return own.length > 0 && measureSupport([sentence], cited, names) >= share;
    });
  });
  return isBorneOut ? null : "speaker not in the cited source";
};

const isPronoun = (speaker: string) => /^(?:he|she|it|they|who|reports?)$/i.test(speaker);

/**
 * What the evidence only has somebody say, or leaves open, the statement does not tell as settled. One source that
 * tells it in its own words is enough.
 */
export const checkCertainty: Check = (statement, evidence) => {
  const isHedged = HEDGES.test(statement.text);
  if (!isHedged && evidence.every(({ sentences: [first] }) => HEDGES.test(first.text)))
    return "certainty not in the cited source";
  const isAttributed = /\baccording to\b/i.test(statement.text) || statement.sentences.some(isSaid);
  const isTold = evidence.some((one) => speakerOfEvidence(one) === null && !one.sentences.some(isSaid));
  return isAttributed || isTold ? null : "certainty not in the cited source";
};

/** Who says, in the article, what the evidence has; null: the outlet in its own words. */
export function speakerOfEvidence({ source, sentences: [sentence], start, end }: Evidence): string | null {
  const span = { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
  const earlier = source.sentences.slice(Math.max(0, sentence.index - 4), sentence.index);
  return speakerOf(sentence, span, earlier);
}

const isSaid = (sentence: Sentence) => speakersIn(sentence).length > 0;

function speakersOf(evidence: Evidence): readonly string[] {
  const speaker = speakerOfEvidence(evidence);
  return [...(speaker === null ? [] : [speaker]), ...evidence.sentences.flatMap(speakersIn)];
}

function speakersIn(sentence: Sentence): readonly string[] {
  const source = speakerOf(sentence, sentence);
  return [...findSayings(sentence).map(({ speaker }) => speaker), ...(source === null ? [] : [source])];
}

/** Have two names of speakers a word in common that is more than "the" or "a"? */
export function sharesName(a: string, b: string): boolean {
  const words = new Set(nameWords(a));
  return nameWords(b).some((word) => words.has(word));
}

const nameWords = (name: string) =>
  splitWords(name)
    .map(({ word }) => word.replace(/(?<=\p{L}{3})s$/u, ""))
    .filter((word) => !/^(?:the|a|an|of|for|and|in|on|its|his|her|their|mr|mrs|ms|dr)$/.test(word));
