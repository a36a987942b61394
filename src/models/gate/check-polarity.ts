import type { Sentence, Token } from "../../text/sentence.ts";
import { NEGATIONS } from "./critical-word-lexicon.ts";
import type { Check } from "./statement.ts";

/** Words by which a source negates without a negation: whoever refuses does not do it. */
const NEGATIVE =
  /^(?:den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|refut\w*|dismiss\w*|fail\w*|lack\w*|absen\w*|false|untrue|unable|unlikely|rul(?:e|ed|es|ing)|cancel\w*|avoid\w*|halt\w*|ban\w*|stop\w*|prevent\w*|block\w*|withdr[ae]w\w*|wrong|un\p{L}{4,}|contradict\w*|disput\w*|oppos\w*|against|barely|hardly|only|instead|rather|yet|zero|free|clear\w*|acquit\w*|innocent|intact)$/u;

/** How many content words a negation is taken to reach. */
const reach = 4;

/**
 * Nothing is negated that the evidence does not negate, and nothing that it negates is said without. A negation is
 * held against another by the words that follow it.
 */
export const checkPolarity: Check = (statement, evidence) => {
  const cited = evidence.flatMap(({ sentences }) => sentences);
  const given = cited.flatMap((sentence) => negatedIn(sentence));
  const hasNegative = cited.some(({ tokens }) => tokens.some(({ lower }) => NEGATIVE.test(lower)));
  const stated = statement.sentences.flatMap((sentence) => negatedIn(sentence));
  const added = stated.some(
    (words) => !hasNegative && !given.some((other) => words.length === 0 || shares(words, other)),
  );
  const isNegative =
    stated.length > 0 ||
    statement.sentences.some(({ tokens }) => tokens.some(({ lower }) => NEGATIVE.test(lower)));
  const plain = new Set(
    statement.sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma.toLowerCase())),
  );
  const affirmed = evidence.flatMap(({ sentences, start, end }) =>
    sentences.flatMap((sentence) => negatedIn(sentence, { start, end })),
  );
  const dropped =
    !isNegative &&
    affirmed.some((words) => words.length > 0 && words.slice(0, 2).every((word) => plain.has(word)));
  return added || dropped ? "negation not in the cited source" : null;
};

/** For each negation of a sentence, within a span where one is given, the lemmas of the content words that it reaches. */
function negatedIn(
  { tokens }: Sentence,
  within: { readonly start: number; readonly end: number } = { start: 0, end: Number.POSITIVE_INFINITY },
): readonly (readonly string[])[] {
  return tokens.flatMap((token, i) => {
    if (!isNegation(token) || token.start < within.start || token.end > within.end) return [];
    const after = tokens.slice(i + 1);
    const end = after.findIndex(({ text }) => /^[,;:.—–]$/.test(text));
    const clause = after.slice(0, end < 0 ? undefined : end).filter(isContent);
    return [clause.slice(0, reach).map(({ lemma }) => lemma.toLowerCase())];
  });
}

const isNegation = ({ lower }: Token) => NEGATIONS.has(lower.replace(/['’]/g, "")) || /^n['’]t$/.test(lower);

const isContent = ({ pos, lower }: Token) =>
  (pos === "VERB" || pos === "NOUN" || pos === "ADJ" || pos === "PROPN") && !NEGATIONS.has(lower);

const shares = (words: readonly string[], others: readonly string[]) =>
  others.some((word) => words.includes(word));
