import type { Sentence } from "../text/sentence.ts";
import { nounPhraseAt, type Run, textOf } from "./noun-phrases.ts";

/** Words of an object after which it is too long to be asked with. */
const mostWords = 5;

/** What belongs to a verb as its particle or short object, with a space before it: " off", " part", " the bill"; "" for nothing. */
export function complementOf(sentence: Sentence, verb: number): string {
  const { tokens } = sentence;
  const next = tokens[verb + 1];
  if (next === undefined) return "";
  // "lifted off from", but not "went up the hill".
  const isParticle = particles.test(next.lower) && nounPhraseAt(tokens, verb + 2) === undefined;
  return isParticle ? ` ${next.lower}` : objectAfter(sentence, verb);
}

const particles = /^(?:off|up|out|down|over|away|back|apart|part|place)$/;

function objectAfter(sentence: Sentence, verb: number): string {
  const object = sumAt(sentence, verb + 1) ?? nounPhraseAt(sentence.tokens, verb + 1);
  if (object === undefined || object.to - object.from > mostWords) return "";
  const words = textOf(sentence, object);
  return isTime.test(words) ? "" : ` ${words.replace(/^an? /i, "the ")}`;
}

/** "$5,587": a sign and a number. */
function sumAt({ tokens }: Sentence, from: number): Run | undefined {
  return tokens[from]?.pos === "SYM" && tokens[from + 1]?.pos === "NUM" ? { from, to: from + 2 } : undefined;
}

/** "last week", "Tuesday": when, and no object. */
const isTime =
  /(?:day|week|month|year|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
