import { findDisagreements } from "../disagree/find-disagreements.ts";
import { answerWithModel } from "../models/answer-with-model.ts";
import { choosePassages } from "../models/choose-passages.ts";
import { namesOf } from "../models/gate/check-names.ts";
import { splitWords } from "../models/gate/quote-words.ts";
import { createMeter } from "../models/meter.ts";
import { ModelError } from "../models/model-error.ts";
import { takesSide } from "../models/takes-side.ts";
import type { Answer } from "../news/answer.ts";
import type { Story } from "../news/story.ts";
import { readOnce } from "../text/read-once.ts";
import { readPlainSentences } from "../text/read-sentences.ts";
import type { Effects } from "./effects.ts";
import type { Improver } from "./improve-digest.ts";

/**
 * The answer in a model's words, every one of them checked, where it has one from the same stories. What was answered
 * offline stays where the sources disagree, where the model has no answer that holds, and where it fails.
 */
export async function improveAnswer(
  answer: Answer,
  stories: readonly Story[],
  { asking, settings, longestWaitMs }: Improver,
  effects: Effects,
): Promise<Answer> {
  if (answer.disagreement !== null) return answer;
  const sentencesOf = readOnce();
  const passages = choosePassages(answer.question, stories, sentencesOf);
  if (passages.size === 0) return answer;
  const meter = createMeter(settings, asking.memory, effects.now);
  const signal = AbortSignal.any([effects.signal, AbortSignal.timeout(longestWaitMs)]);
  try {
    const call = { asking, meter, signal };
    const { sentences } = await answerWithModel(answer.question, passages, sentencesOf, call);
    const quoted = new Set(sentences.flatMap(({ quotes }) => quotes.map(({ articleId }) => articleId)));
    const used = stories.filter(({ articles }) => articles.some(({ id }) => quoted.has(id)));
    const disputes = used.flatMap((story) => findDisagreements(story, sentencesOf).disagreements);
    const told = sentences.filter((sentence) => !takesSide(sentence, disputes, false));
    if (told.length === 0 || !namesAll(answer.question, used)) return answer;
    return { ...answer, sentences: told, nearest: null, stories: used };
  } catch (error) {
    if (error instanceof ModelError) return answer;
    throw error;
  }
}

/** Do the stories that answer name whatever the question names? Else they are about something else. */
function namesAll(question: string, stories: readonly Story[]): boolean {
  const texts = stories.flatMap(({ articles }) => articles.map(({ title, text }) => `${title} ${text}`));
  const known = new Set(texts.flatMap((text) => splitWords(text).map(({ word }) => word)));
  return readPlainSentences(question)
    .flatMap(namesOf)
    .every((name) => known.has(name));
}
