import type { Statement } from "./accounts.ts";
import type { Frame } from "./frames.ts";
import { nounPhraseBefore, textOf } from "./noun-phrases.ts";
import { personBefore } from "./speakers.ts";

/**
 * The surname, in lower case, of the person who is the subject of a frame's verb, by name or as "he" ("Arden was shot
 * in the back and taken to hospital, where he died"); undefined where no person can be told.
 */
export function actorOf({ statement: { sentence, account, index }, frame }: Act): string | undefined {
  const { tokens } = sentence;
  let end = frame.verb;
  while (end > 0 && /^(?:AUX|ADV)$/.test(tokens[end - 1]!.pos)) end -= 1;
  const subject = nounPhraseBefore(tokens, end);
  if (subject === undefined) return undefined;
  const words = textOf(sentence, subject);
  const before = account.statements.slice(Math.max(0, index - 4), index).map((one) => one.sentence);
  const name = /^(?:he|she)$/i.test(words)
    ? personBefore(subject.from === 0 ? before : [...before, sentence])
    : words;
  return tokens[subject.to - 1]!.pos === "PROPN" || name !== words
    ? name?.split(" ").at(-1)?.toLowerCase()
    : undefined;
}

interface Act {
  readonly statement: Statement;
  readonly frame: Frame;
}
