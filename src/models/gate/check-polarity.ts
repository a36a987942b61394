import type { Sentence, Token } from "../../text/sentence.ts";
import { NEGATIONS } from "./critical-word-lexicon.ts";
import type { Check } from "./statement.ts";

/** Words by which a source negates without a negation: whoever denies a thing says that it is not so. */
const DENIAL =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|unable|unlikely|ruled|ruling|contradict(?:s|ed)?|disput(?:e|es|ed)|false|untrue|fiction)$/;

/** How many content words a negation is taken to reach. */
const reach = 4;

/**
 * Nothing is negated that the evidence does not negate, and nothing that it negates is said without. A negation is
 * known again by the content words that follow it.
 */
export const checkPolarity: Check = (statement, evidence) => {
  const cited = evidence.flatMap(({ sentences }) => sentences);
  return addsNegation(statement.sentences, cited) || dropsNegation(statement.sentences, cited)
    ? "negation not in the cited source"
    : null;
};

function addsNegation(stated: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const given = cited.flatMap(negatedIn);
  const own = stated.flatMap(negatedIn);
  const denials = Math.max(0, count(cited, isDenial) - count(stated, isDenial));
  if (own.length > given.length + denials) return true;
  return own.some(
    (words) =>
      denials === 0 && words.length > 0 && !given.some((other) => words.some((word) => other.includes(word))),
  );
}

/** Is something said plainly that every cited sentence which speaks of it negates? */
function dropsNegation(stated: readonly Sentence[], cited: readonly Sentence[]): boolean {
  const negated = new Set(cited.flatMap(negatedIn).flatMap((words) => words.slice(0, 1)));
  const stillNegated = new Set(stated.flatMap(negatedIn).flat());
  const plain = new Set(stated.flatMap(contentOf));
  const isDenied = count(stated, isDenial) > 0;
  return [...negated].some(
    (word) =>
      plain.has(word) &&
      !stillNegated.has(word) &&
      !isDenied &&
      !cited.some(
        (one) => contentOf(one).includes(word) && !negatedIn(one).some((words) => words.includes(word)),
      ),
  );
}

/** For each negation of a sentence the lemmas of the content words that it reaches. */
function negatedIn({ tokens }: Sentence): readonly (readonly string[])[] {
  return tokens.flatMap((token, i) => {
    if (!isNegation(token)) return [];
    const after = tokens.slice(i + 1);
    const end = after.findIndex(({ text }) => /^[,;:.—–]$/.test(text));
    const clause = after.slice(0, end < 0 ? undefined : end).filter(isContent);
    return [clause.slice(0, reach).map(lemmaOf)];
  });
}

const contentOf = ({ tokens }: Sentence) => tokens.filter(isContent).map(lemmaOf);

const lemmaOf = ({ lemma }: Token) => lemma.toLowerCase();

const count = (sentences: readonly Sentence[], is: (token: Token) => boolean) =>
  sentences.reduce((sum, { tokens }) => sum + tokens.filter(is).length, 0);

const isDenial = ({ lower }: Token) => DENIAL.test(lower);

const isNegation = ({ lower }: Token) => NEGATIONS.has(lower.replace(/['’]/g, "")) || /^n['’]t$/.test(lower);

const isContent = (token: Token) =>
  (token.pos === "VERB" || token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
  !isNegation(token) &&
  !/^(?:any|such|more|further|other)$/.test(token.lower);
