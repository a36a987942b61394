import type { Token } from "../text/sentence.ts";
import type { Statement } from "./accounts.ts";
import { lowerFirst } from "./ask-whether.ts";
import { baseForm, isPast, isPresent } from "./base-form.ts";
import { complementOf } from "./complement.ts";
import type { Frame } from "./frames.ts";
import { nounPhraseBefore, textOf } from "./noun-phrases.ts";
import { subjectOf } from "./subject.ts";

interface Act {
  readonly statement: Statement;
  readonly frame: Frame;
}

/** The question when an act took place, in the words of the account that makes it plainest; null where none does. */
export function askWhen(...acts: readonly Act[]): string | null {
  const questions = acts.flatMap((act) => askPassive(act) ?? askActive(act) ?? []);
  return questions.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** "the treaty signed in June" → "When was the treaty signed?" */
function askPassive({ statement, frame }: Act): string | undefined {
  const { tokens } = statement.sentence;
  let end = frame.verb;
  while (end > 0 && /^(?:AUX|ADV)$/.test(tokens[end - 1]!.pos)) end -= 1;
  const passive = tokens.slice(end, frame.verb).some(({ lemma }) => lemma === "be");
  if (!isPast(frame.token) || !(passive || isReduced({ statement, frame }))) return undefined;
  const subject = nounPhraseBefore(tokens, end);
  // "employed 300 people and was inspected in May": the subject is further away than can be told.
  if (passive && (subject === undefined || tokens[subject.to - 1]!.pos === "PRON")) return undefined;
  const noun = frame.left.findLast(({ token }) => token.pos === "NOUN");
  if (noun !== undefined) {
    const plural = noun.token.lower !== noun.token.lemma && noun.token.lower.endsWith("s");
    return `When ${plural ? "were" : "was"} the ${noun.token.lower} ${frame.token.lower}?`;
  }
  const isShortName =
    subject !== undefined && tokens[subject.to - 1]!.pos === "PROPN" && subject.to - subject.from <= 4;
  return passive && isShortName
    ? `When was ${textOf(statement.sentence, subject)} ${frame.token.lower}?`
    : undefined;
}

/** A participle qualifies the noun before it where the sentence has its verb elsewhere, or after a comma; it has no object. */
function isReduced({ statement: { sentence }, frame }: Act): boolean {
  const before = sentence.tokens.slice(0, frame.verb);
  const after = sentence.tokens.slice(frame.verb + 1);
  const clauseEnd = after.findIndex(({ pos }) => /^(?:PUNCT|SCONJ|CCONJ|PRON)$/.test(pos));
  const isVerbal = ({ pos }: Token) => pos === "VERB" || pos === "AUX";
  const verbElsewhere = before.some(isVerbal) || after.slice(0, clauseEnd).some(({ pos }) => pos === "AUX");
  return (verbElsewhere || before.at(-1)?.text === ",") && complementOf(sentence, frame.verb) === "";
}

/** "An aide on Friday apologized" → "When did the aide apologize?", "the terminal opens" → "When does the terminal open?" */
function askActive({ statement: { sentence }, frame }: Act): string | undefined {
  const subject = subjectOf(sentence.tokens, frame.verb);
  if (subject === undefined || subject.to - subject.from > 5) return undefined;
  const first = sentence.tokens[subject.from]!;
  const words = lowerFirst(textOf(sentence, subject), first).replace(/^(?:a|an|the) /i, "the ");
  if (/^(?:he|she|it|they|we|i|who|that|which)$/i.test(words)) return undefined;
  const will = sentence.tokens.slice(subject.to, frame.verb).some(({ lower }) => lower === "will");
  const auxiliary = will ? "will" : isPresent(frame.token) ? "does" : "did";
  return `When ${auxiliary} ${words} ${baseForm(frame.token)}${complementOf(sentence, frame.verb)}?`;
}
