import { answerQuestion } from "../answer/answer-question.ts";
import { findDisagreements } from "../disagree/find-disagreements.ts";
import type { Answer } from "../news/answer.ts";
import type { Story } from "../news/story.ts";
import { readOnce } from "../text/read-once.ts";

/** Answers a question from the articles of some stories; `findDisagreements` is asked of a story that answers only. */
export function answerFrom(question: string, stories: readonly Story[]): Answer {
  const sentencesOf = readOnce();
  return answerQuestion(question, stories, {
    sentencesOf,
    differencesOf: (story) => findDisagreements(story, sentencesOf),
  });
}
