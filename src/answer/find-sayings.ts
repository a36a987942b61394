import { speakerOf } from "../disagree/speakers.ts";
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
  return isAsked ? [wholeStatement(match, 1)] : [];
}
