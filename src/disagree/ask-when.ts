import type { Statement } from "./accounts.ts";
import { lowerFirst } from "./ask-whether.ts";
import type { Frame } from "./frames.ts";
import { nounPhraseAt, nounPhraseBefore } from "./noun-phrases.ts";
import { subjectOf, textOf } from "./speakers.ts";

interface Act {
  readonly statement: Statement;
  readonly frame: Frame;
}

/** The question when an act took place, in the words of the account that makes it plainest. */
export function askWhen(...acts: readonly Act[]): string {
  const questions = acts.flatMap((act) => askPassive(act) ?? askActive(act) ?? []);
  return questions.toSorted((a, b) => a.length - b.length)[0] ?? "When did it happen?";
}

/** "the treaty signed in June" → "When was the treaty signed?" */
function askPassive({ statement, frame }: Act): string | undefined {
  const { tokens } = statement.sentence;
  const before = tokens.slice(0, frame.verb);
  const passive = before.slice(-3).some(({ lemma, pos }) => lemma === "be" && pos === "AUX");
  // A participle qualifies a noun where the sentence has its verb elsewhere, or after a comma.
  const reduced = before.some(({ pos }) => pos === "VERB" || pos === "AUX") || before.at(-1)?.text === ",";
  const isPast = frame.token.lower !== frame.token.lemma && !/(?:s|ing)$/.test(frame.token.lower);
  const noun = frame.left.findLast(({ token }) => token.pos === "NOUN");
  const name = nounPhraseBefore(tokens, frame.verb - 1);
  if (
    noun === undefined &&
    passive &&
    isPast &&
    name !== undefined &&
    tokens[name.to - 1]!.pos === "PROPN" &&
    name.to - name.from <= 4
  ) {
    return `When was ${textOf(statement.sentence, name)} ${frame.token.lower}?`;
  }
  if (!isPast || noun === undefined || !(passive || (reduced && objectAfter(statement, frame) === undefined)))
    return undefined;
  const plural = noun.token.lower !== noun.token.lemma && noun.token.lower.endsWith("s");
  return `When ${plural ? "were" : "was"} the ${noun.token.lower} ${frame.token.lower}?`;
}

/** "An aide on Friday apologized" → "When did the aide apologize?" */
function askActive({ statement, frame }: Act): string | undefined {
  const subject = subjectOf(statement.sentence.tokens, frame.verb);
  if (subject === undefined || subject.to - subject.from > 5) return undefined;
  const first = statement.sentence.tokens[subject.from]!;
  const words = lowerFirst(textOf(statement.sentence, subject), first).replace(/^(?:a|an|the) /i, "the ");
  if (/^(?:he|she|it|they|we|i|who|that|which)$/i.test(words)) return undefined;
  const object = objectAfter(statement, frame);
  const will = statement.sentence.tokens.slice(subject.to, frame.verb).some(({ lower }) => lower === "will");
  return `When ${will ? "will" : "did"} ${words} ${frame.token.lemma}${object === undefined ? "" : ` ${object}`}?`;
}

/** The object right after the verb, as written. */
function objectAfter({ sentence }: Statement, frame: Frame): string | undefined {
  const object = nounPhraseAt(sentence.tokens, frame.verb + 1);
  if (object === undefined || object.to - object.from > 5) return undefined;
  const words = textOf(sentence, object);
  return /(?:day|week|month|year|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
    words,
  )
    ? undefined
    : words.replace(/^an? /i, "the ");
}
