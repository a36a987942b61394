import { speakerOf } from "../disagree/speakers.ts";
import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";

const reasons =
  /\b(?:because|due to|owing to|thanks to|as a result|caused by|cause[ds]?|blam(?:ed|es|ing)|after|since|over|so that|in order to|reason|reasons|prompted|led to|hurt|failed|failing|triggered|amid|as (?=\p{L}+ \p{L}+)|meant|made it|to (?=(?:make|avoid|prevent|protect|allow|give|help|keep|stop|let)\b)|for (?=(?:fear|safety|lack|personal|security)\b)|block(?:ed|ing)|too \w+ to)\b/iu;
const means = /\b(?:by|through|using|with|via|as an?|from|over|under|on foot|aboard|in an?|because|into)\b/i;

/** Sentences that give a reason for what is asked. */
export function findReasons(match: Match): readonly Value[] {
  return findCue(match, reasons);
}

/** Sentences that tell by which means, or in what way. */
export function findMeans(match: Match): readonly Value[] {
  return findCue(match, means);
}

function findCue(match: Match, cue: RegExp): readonly Value[] {
  return cue.test(match.passage.sentence.text) ? [wholeOf(match, 1)] : [];
}

/** Sentences in which the one who is asked about says something. */
export function findSayings(question: Question, match: Match): readonly Value[] {
  const { sentence, page, index } = match.passage;
  const earlier = page.passages.slice(Math.max(0, index - 4), index).map((passage) => passage.sentence);
  const speaker =
    speakerOf(sentence, sentence, earlier)
      ?.toLowerCase()
      .split(/[^\p{L}\p{N}]+/u) ?? [];
  const isAsked = question.speaker.length > 0 && question.speaker.every((word) => speaker.includes(word));
  return isAsked ? [wholeOf(match, 1)] : [];
}

/** The statement itself, which affirms or denies. */
export function wholeOf({ passage: { sentence } }: Match, fit: number): Value {
  return { kind: "words", start: sentence.start, end: sentence.end, text: sentence.text, fit };
}
