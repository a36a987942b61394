import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { commonNouns } from "../lexicons/common-lexicon.ts";
import { kept, knew, told, unaware } from "../lexicons/knowledge-lexicon.ts";
import { nounPhraseAt, type Run, textOf } from "../noun-phrases.ts";
import { isBackground } from "../plain-figure.ts";
import { personBefore } from "../speakers.ts";
import { subjectOf } from "../subject.ts";

/** That somebody was told of a matter, or was not. */
interface Knowledge {
  readonly statement: Statement;
  readonly name: string;
  /** Terms for him: names, and what he is. */
  readonly who: readonly string[];
}

/**
 * Somebody says that another was told of a matter, and he, or one who speaks for him, that he was not: "had warned
 * the headteacher before Christmas", "he first heard of it on the morning the pupils fell ill".
 */
export function findKnowledge({ accounts }: Material): readonly Finding[] {
  const statements = accounts
    .flatMap((account) => account.statements)
    .filter((one) => !one.sentence.text.endsWith("?") && !isBackground(one));
  const ignorant = statements.flatMap((one) => ignoranceIn(one) ?? []);
  if (ignorant.length === 0) return [];
  const informed = statements.flatMap((one) => knowledgeIn(one) ?? []);
  for (const not of ignorant) {
    const yes = informed.find((one) => opposed(one, not));
    const finding = yes === undefined ? undefined : oppose(yes, not);
    if (finding !== undefined) return [finding];
  }
  return [];
}

const doubtful =
  /\b(?:if|whether|would|could|might|may|not|never|no one|nobody|until|unless|should)\b|n['’]t\b/i;

/** "he first heard of it", "the bank was kept in the dark", "had not informed the bank". */
function ignoranceIn(statement: Statement): Knowledge | undefined {
  const { text } = statement.sentence;
  const match = unaware.exec(text);
  if (match !== null)
    return doubtful.test(text.slice(0, match.index)) ? undefined : subjectAt(statement, match.index);
  const object = kept.exec(text);
  return object === null ? undefined : objectAt(statement, object.index + object[0].length);
}

function knowledgeIn(statement: Statement): Knowledge | undefined {
  const { text } = statement.sentence;
  const isReal = (match: RegExpExecArray | null): match is RegExpExecArray =>
    match !== null && !doubtful.test(text.slice(0, match.index));
  const [passive, active] = [knew.exec(text), told.exec(text)];
  if (isReal(passive)) return subjectAt(statement, passive.index);
  return isReal(active) ? objectAt(statement, active.index + active[0].length) : undefined;
}

/** Whoever stands before the words at an offset, with whom a pronoun means. */
function subjectAt(statement: Statement, offset: number): Knowledge | undefined {
  const { sentence, account, index } = statement;
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ start }) => start >= sentence.start + offset);
  const from = tokens.findLastIndex(({ pos }, i) => i < verb && !/^(?:AUX|ADV|PART)$/.test(pos)) + 1;
  const subject = subjectOf(tokens, from);
  if (subject === undefined) return undefined;
  if (tokens[subject.to - 1]!.pos !== "PRON") return known(statement, subject);
  const earlier = account.statements.slice(0, index).map((one) => one.sentence);
  const name = speakerAt(statement, tokens[verb]!) ?? personBefore(earlier);
  const words = name?.toLowerCase().split(/[^\p{L}\p{N}]+/u) ?? [];
  return name === null ? undefined : { statement, name, who: words.filter(isTelling) };
}

/** Whoever stands after them; who is told to do something is not told of anything. */
function objectAt(statement: Statement, offset: number): Knowledge | undefined {
  const { tokens, start } = statement.sentence;
  const from = tokens.findIndex((token) => token.start >= start + offset);
  const object = from < 0 ? undefined : nounPhraseAt(tokens, from);
  if (object === undefined || /^(?:to|if|whether|how|why|what|when)$/.test(tokens[object.to]?.lower ?? ""))
    return undefined;
  return known(statement, object);
}

function known(statement: Statement, run: Run): Knowledge | undefined {
  const who = statement.terms
    .filter(({ index, token }) => index >= run.from && index < run.to && /^(?:NOUN|PROPN)$/.test(token.pos))
    .map(({ term }) => term)
    .filter(isTelling);
  return who.length === 0 ? undefined : { statement, who, name: textOf(statement.sentence, run) };
}

const isTelling = (term: string) => term.length > 2 && !commonNouns.has(term) && !anybody.test(term);

/** Whom every report has: police, reporters, a court. */
const anybody =
  /^(?:the|and|for|COMPANY|WORKER|reporters?|officials?|investigators?|authorit(?:y|ies)|detectives?|jurors?|jury|court|judge|parents?|mother|father|spokes\w+|office|department|chief|press|media|journalists?|news|agency|paper|\p{Lu}?\w*day)$/u;

function opposed(yes: Knowledge, not: Knowledge): boolean {
  if (yes.statement === not.statement || !yes.who.some((term) => not.who.includes(term))) return false;
  const [a, b] = [yes, not].map(({ statement }) => speakerAt(statement, statement.sentence));
  return yes.statement.account !== not.statement.account || (a !== null && b !== null && a !== b);
}

function oppose(yes: Knowledge, not: Knowledge): Finding | undefined {
  const [first, second] = [
    positionOf("Yes", [claimAt(yes.statement, yes.statement.sentence)]),
    positionOf("No", [claimAt(not.statement, not.statement.sentence)]),
  ];
  if (first === undefined || second === undefined) return undefined;
  const { name: whole } = /['’]s /.test(yes.name) ? not : yes;
  const name = whole.replace(/^(?:The|An?|His|Her|Its|Their) /, (word) => word.toLowerCase());
  return {
    kind: "happened",
    question: `Did ${name} know of it?`,
    between: "parties",
    positions: [first, second],
    grade: "disagree",
    score: 0.64,
  };
}
