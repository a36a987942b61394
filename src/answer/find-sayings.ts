import { speakerOf } from "../disagree/speakers.ts";
import { subjectOf } from "../disagree/subject.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

/** Sentences in which the one who is asked about says something. */
export function findSayings(question: Question, match: Match): readonly Value[] {
  const { sentence, page, index } = match.passage;
  const earlier = page.passages.slice(Math.max(0, index - 4), index).map((passage) => passage.sentence);
  const speaker =
    speakerOf(sentence, sentence, earlier)
      ?.toLowerCase()
      .split(/[^\p{L}\p{N}]+/u) ?? [];
  const isAsked = question.speaker.length > 0 && question.speaker.every((word) => speaker.includes(word));
  if (!isAsked && isSubject(question.speaker, sentence)) return [wholeStatement(match, 0.85)];
  return isAsked ? [wholeStatement(match, 1)] : [];
}

/** "The referees' association welcomed the verdict": what somebody does about it is what they say of it. */
function isSubject(speaker: readonly string[], { tokens }: Sentence): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === "VERB");
  const subject = verb < 0 ? undefined : subjectOf(tokens, verb);
  if (subject === undefined || speaker.length === 0) return false;
  const words = tokens.slice(subject.from, subject.to).map(({ lemma }) => lemma.toLowerCase());
  return speaker.every((word) => words.includes(word));
}
