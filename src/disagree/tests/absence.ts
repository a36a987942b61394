import type { Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { isPlural } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { manyOfAKind } from "../lexicons/absence-lexicon.ts";
import { commonNouns } from "../lexicons/common-lexicon.ts";
import type { Run } from "../noun-phrases.ts";
import { textOf } from "../noun-phrases.ts";
import { differentOccasions } from "../occasions.ts";
import { isBackground } from "../plain-figure.ts";

/** Something is said not to be there: "There aren't any belts at the back." */
interface Absence {
  readonly statement: Statement;
  /** The noun phrase after the negation, as token indexes. */
  readonly phrase: Run;
  /** Its words in canonical form; the last is what is missing. */
  readonly terms: readonly string[];
}

/** What one account says there was none of, and others tell of: "no cut cable", "somebody had cut a cable". */
export function findAbsences({ accounts }: Material): readonly Finding[] {
  const statements = accounts.flatMap((account) => account.statements).filter((one) => !isBackground(one));
  return statements.flatMap(absencesIn).flatMap((absence) => {
    const mentions = statements.filter(
      ({ account, bag }) => account !== absence.statement.account && bag.has(absence.terms.at(-1)!),
    );
    return mentions.length > mostMentions
      ? []
      : (oppose(
          absence,
          mentions.filter((one) => tellsOf(one, absence)),
        ) ?? []);
  });
}

/** What others mention more often is what the story is about: there is more than one of it. */
const mostMentions = 4;

function absencesIn(statement: Statement): readonly Absence[] {
  const { tokens, text } = statement.sentence;
  if (text.endsWith("?") || /\b(?:if|unless|whether|so far)\b/i.test(text)) return [];
  return tokens.flatMap((_, at) => {
    const from = afterNone(tokens, at);
    if (from === undefined) return [];
    const to = phraseEnd(tokens, from);
    const terms = statement.terms.filter(({ index }) => index >= from && index < to);
    const head = terms.at(-1);
    if (head === undefined || head.index !== to - 1 || !isTelling(tokens, head.token, to)) return [];
    return [{ statement, phrase: { from, to }, terms: terms.map(({ term }) => term) }];
  });
}

/** Where the noun phrase starts that is denied: after "there was no", "there aren't any", "without any", "we did not even have". */
function afterNone(tokens: readonly Token[], at: number): number | undefined {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? "";
  if (lower === "no") return exists(tokens, at) ? at + 1 : undefined;
  if (!/^(?:not|n['’]t|never|without)$/.test(lower)) return undefined;
  if (next === "any") return exists(tokens, at) || lower === "without" ? at + 2 : undefined;
  const verb = at + (next === "even" ? 2 : 1);
  if (tokens[verb]?.lower !== "have") return undefined;
  return tokens[verb + 1]?.lower === "any" ? verb + 2 : verb + 1;
}

/** "There was no", "there aren't any". */
const exists = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lemma === "be" && tokens[at - 2]?.lower === "there";

/** A noun phrase without its complement: "cut cable", "emergency exits". */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 4 && /^(?:NOUN|ADJ|PROPN|VERB|NUM)$/.test(tokens[to]!.pos)) {
    to += 1;
    if (tokens[to - 1]!.pos === "NOUN" && tokens[to]?.pos !== "NOUN") break;
  }
  return to;
}

/** Is what is missing a thing of which the story can have one only, and is nothing said of it that limits it? */
function isTelling(tokens: readonly Token[], { pos, lemma, lower }: Token, to: number): boolean {
  const next = tokens[to]?.lower ?? "";
  return (
    (pos === "NOUN" || pos === "PROPN") &&
    lower.length > 1 &&
    !manyOfAKind.has(lemma) &&
    !commonNouns.has(lemma) &&
    !/^(?:other|such|further|longer|more|new|immediate|known|yet)$/.test(tokens[to - 2]?.lower ?? "") &&
    !/^(?:for|to|than|about|yet|that|who|which|you|i|we|he|she|they)$/.test(next)
  );
}

/** Does a statement of another account tell of the thing, with all that the phrase says of it? */
function tellsOf(other: Statement, { statement, terms }: Absence): boolean {
  if (unsure.test(other.sentence.text)) return false;
  const covered = terms.every((term) => other.bag.has(term)) && hasThing(other, terms.at(-1)!);
  return covered && !differentOccasions(statement, other) && !mayHaveChanged(statement, other);
}

/** Is the thing itself told of, "an outstanding warrant", and not what goes with it, "warrant officer", "access to a warrant"? */
function hasThing({ terms, sentence: { tokens } }: Statement, thing: string): boolean {
  return terms.some(({ term, token, index }) => {
    const [next, before] = [tokens[index + 1], tokens.slice(Math.max(0, index - 4), index)];
    const isHead = /^(?:NOUN|PROPN)$/.test(token.pos) && !/^(?:NOUN|PROPN)$/.test(next?.pos ?? "");
    const isTold = !before.some(({ lemma }) => /^(?:seek|access|call|search|look)$/.test(lemma));
    return term === thing && isHead && isTold;
  });
}

const unsure =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|den(?:y|ied|ies)|hardly|only|if|whether|could|might|may|would|should|must|cannot|will|refus\w+|fail\w+|lack\w*|expect\w+|plan(?:s|ned)?|request\w*|demand\w*|where|questions?|possible)\b|n['’]t\b|\?/i;

/** What is not there in an earlier report may be there in a later one; what was not there was not. */
function mayHaveChanged({ account: a, sentence }: Statement, { account: b }: Statement): boolean {
  if (!/\b(?:is|are|has|have|so far)\b/i.test(sentence.text)) return false;
  const [none, there] = [a, b].map(({ anchor }) => anchor.publishedAt?.slice(0, 10));
  return none === undefined || there === undefined || none < there;
}

function oppose({ statement, phrase }: Absence, others: readonly Statement[]): Finding | undefined {
  const [yes, no] = [
    positionOf(
      "Yes",
      others.map((other) => claimAt(other, other.sentence)),
    ),
    positionOf("No", [claimAt(statement, spanOf(statement, phrase))]),
  ];
  if (yes === undefined || no === undefined) return undefined;
  const { sentence } = statement;
  const be = isPlural(sentence.tokens.slice(phrase.from, phrase.to)) ? "Were" : "Was";
  return {
    kind: "happened",
    question: `${be} there any ${textOf(sentence, phrase)}?`,
    between: "outlets",
    positions: [yes, no],
    grade: "disagree",
    score: 0.55,
  };
}

const spanOf = ({ sentence: { tokens } }: Statement, { from, to }: Run) => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
