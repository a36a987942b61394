import type { Sentence, Token } from "../text/sentence.ts";
import type { Run } from "./noun-phrases.ts";
import { findSayings } from "./speakers.ts";

/** What a sentence says is so, without who says it. */
export interface SaidClause {
  readonly clause: Run;
  /** Whom "it" or "she" in the clause may mean: the speaker. */
  readonly antecedent: string | null;
  /** The clause says that something is not so. */
  readonly negated: boolean;
}

/** The clause that a sentence reports: after "claimed (that)", before ", police said", or the sentence itself. */
export function saidClause(sentence: Sentence): SaidClause {
  const { tokens } = sentence;
  const [saying] = findSayings(sentence);
  if (saying === undefined) return describe(tokens, { from: 0, to: tokens.length }, null);
  const last = lastWord(tokens);
  // "…, police said." – nothing but the saying stands at the end.
  const isTail = saying.verb >= last - 4 && saying.subject.from > 3;
  if (!isTail) {
    // "told parliament on Tuesday that …": the clause begins at "that".
    const that = tokens.findIndex(
      ({ lower, pos }, i) => i > saying.verb && (lower === "that" || pos === "VERB"),
    );
    const from = tokens[that]?.lower === "that" ? that : saying.verb + 1;
    const inner = saysInTurn(sentence, from);
    return inner === undefined
      ? describe(tokens, { from, to: tokens.length }, saying.speaker)
      : describe(tokens, { from: inner.verb + 1, to: tokens.length }, inner.speaker);
  }
  return describe(tokens, { from: 0, to: saying.subject.from }, saying.speaker);
}

/** "An officer said that Marsh claimed his son fell": the claim is that the son fell. */
const saysInTurn = (sentence: Sentence, from: number) =>
  findSayings(sentence).find(
    ({ subject, verb }) =>
      subject.from >= from &&
      subject.from <= from + 1 &&
      sentence.tokens[subject.to - 1]!.pos !== "PRON" &&
      /^(?:claim|allege)$/.test(sentence.tokens[verb]!.lemma),
  );

/** The core of a clause that begins at a token: to its first comma, contrast or subordinate clause. */
export function clauseFrom(tokens: readonly Token[], { from, to }: Run): Run {
  let start = from;
  while (start < to && skipsAtStart(tokens, start)) start += 1;
  for (let i = start + 3; i < to; i += 1) {
    const { text, lower, pos } = tokens[i]!;
    const ends = /^[,;:—–(.?!”"]$/.test(text) || (pos === "SCONJ" && lower !== "that");
    if (ends || /^(?:following|after|which|because|while|and|but)$/.test(lower))
      return { from: start, to: i };
  }
  return { from: start, to };
}

const skipsAtStart = (tokens: readonly Token[], at: number) =>
  /^(?:that|,|“|"|:|on)$/.test(tokens[at]!.lower) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]!.lower);

function describe(tokens: readonly Token[], within: Run, antecedent: string | null): SaidClause {
  const clause = clauseFrom(tokens, within);
  const words = tokens.slice(clause.from, clause.to);
  const negated = words.some(({ lower }) => /^(?:not|n['’]t|never|no|nothing|nobody|none)$/.test(lower));
  return { clause, antecedent, negated };
}

const lastWord = (tokens: readonly Token[]) => tokens.findLastIndex(({ pos }) => pos !== "PUNCT");
