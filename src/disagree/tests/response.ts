import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { askWhether } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { denyVerbs, sayingNouns } from "../lexicons/common-lexicon.ts";
import {
  claiming,
  lacking,
  noAnswer,
  nothingOfIt,
  sufficing,
  sweeping,
  undone,
} from "../lexicons/response-lexicon.ts";
import { saidClause } from "../said-clause.ts";
import { findSayings } from "../speakers.ts";

/** A reproach, and who it is about answering it in the next sentence. */
interface Exchange {
  readonly claim: Statement;
  readonly answer: Statement;
}

/**
 * What one party says and the party it is about turns round in the next sentence: "Customers said they had not been
 * informed. Veltra said all of them had received an email."
 */
export function findResponses({ accounts }: Material): readonly Finding[] {
  return accounts.flatMap(({ statements }) =>
    statements.flatMap((answer) => {
      const claim = statements[answer.index - 1];
      return claim !== undefined && answers({ claim, answer }) ? (oppose({ claim, answer }) ?? []) : [];
    }),
  );
}

/** Longer sentences say more than one thing. */
const mostCharacters = 200;

function answers(exchange: Exchange): boolean {
  const { claim, answer } = exchange;
  const [said, replied] = [claim.sentence.text, answer.sentence.text];
  if (said.endsWith("?") || noAnswer.test(said) || noAnswer.test(replied) || !claiming.test(said))
    return false;
  if (!differentVoices(exchange)) return false;
  if (isOwnDeed(exchange)) return isConcerned(exchange);
  if (Math.max(said.length, replied.length) > mostCharacters) return false;
  if (lacking.test(said) && sufficing.test(replied)) return !lacking.test(replied);
  if (undone.test(said)) return sweepsAside(exchange);
  return nothingOfIt.test(replied) && isConcerned(exchange);
}

/** "all of them", said by the one who is blamed, or "every observer" where the claim is about observers. */
function sweepsAside(exchange: Exchange): boolean {
  const { claim, answer } = exchange;
  const match = sweeping.exec(answer.sentence.text);
  if (match === null || undone.test(answer.sentence.text)) return false;
  const noun = match.groups?.noun?.toLowerCase();
  if (noun === undefined || noun === "of") return isConcerned(exchange);
  return claim.sentence.tokens.some(({ lower }) => lower === noun || lower === `${noun}s`);
}

/** Both have somebody who speaks, and not the same. */
function differentVoices({ claim, answer }: Exchange): boolean {
  const [first, second] = [speakerAt(claim, claim.sentence), speakerAt(answer, answer.sentence)];
  if (first === null || second === null || isPronoun(second)) return false;
  const words = (speaker: string) =>
    new Set(
      speaker
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2 && !titles.test(word)),
    );
  const here = words(first);
  return ![...words(second)].some((word) => here.has(word));
}

const titles = /^(?:the|spokes\w+|police|chief|minister|official|officer|president|mr|mrs|ms|dr|and|for|of)$/;
const isPronoun = (speaker: string) => /^(?:he|she|it|they|who|we|i|that|this)$/i.test(speaker);

/** The one who answers is spoken of in the claim, and does not speak there. */
function isConcerned({ claim, answer }: Exchange): boolean {
  const saying = findSayings(answer.sentence)[0];
  if (saying === undefined) return false;
  const who = answer.terms.filter(({ index }) => index >= saying.subject.from && index < saying.subject.to);
  const speaking = findSayings(claim.sentence)[0]?.subject;
  const speaks = (index: number) => speaking !== undefined && index >= speaking.from && index < speaking.to;
  return who.some(({ term }) => claim.terms.some((other) => other.term === term && !speaks(other.index)));
}

/** "denied using excessive force": what is denied is a deed, not "the report", which the test of denials follows. */
const isOwnDeed = ({ answer: { sentence } }: Exchange) =>
  findSayings(sentence).some(
    ({ verb }) =>
      denyVerbs.has(sentence.tokens[verb]!.lemma) && sentence.tokens[verb + 1]?.lower.endsWith("ing"),
  ) && !sentence.tokens.some(({ lemma }) => sayingNouns.has(lemma));

function oppose({ claim, answer }: Exchange): Finding | undefined {
  const negated = saidClause(claim.sentence).negated || lacking.test(claim.sentence.text);
  const question = ask(claim) ?? ask(answer);
  const [first, second] = [
    positionOf(negated ? "No" : "Yes", [claimAt(claim, claim.sentence)]),
    positionOf(negated ? "Yes" : "No", [claimAt(answer, answer.sentence)]),
  ];
  if (first === undefined || second === undefined || question === null) return undefined;
  return {
    kind: "claim-denied",
    question,
    between: "parties",
    positions: [first, second],
    grade: "disagree",
    score: 0.65,
  };
}

function ask({ sentence }: Statement): string | null {
  const { clause, antecedent } = saidClause(sentence);
  const question = askWhether(sentence, clause, antecedent);
  // "officers had attacked them", the supporters said.
  return question === null || antecedent === null || isPronoun(antecedent)
    ? question
    : question.replace(/ (?:them|him|her)\b/, ` ${antecedent}`);
}
