import { subjectOf } from "../disagree/subject.ts";
import { asksIdentity, findIdentities } from "./find-identities.ts";
import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

/** Sentences that answer "what": what something is, what happened to it, or just what is told of it. */
export function findStatements(question: Question, match: Match): readonly Value[] {
  if (asksIdentity(question)) {
    const found = findIdentities(question, match);
    return found.length > 0 ? found : [wholeStatement(match, 0.6)];
  }
  const asksFate = /\bwhat(?:['’]s)? (?:has |have |had |will |is |)happen(?:ed|ing|s)? (?:to|with)\b/i.test(
    question.text,
  );
  if (asksEvent.test(question.text))
    return [wholeStatement(match, match.passage.index < leadLength ? 1 : 0.4)];
  return [wholeStatement(match, asksFate && !isSubject(match) ? 0.6 : 1)];
}

/** "What happened on the lift?", "what's going on at the bank": the first sentences of a report say it. */
const asksEvent =
  /\bwhat(?:['’]s)? (?:has |had |is |was |)(?:happen(?:ed|ing|s)?|going on|went on)\b(?! (?:to|with)\b)/i;
const leadLength = 2;

/** The first verb of the sentence is of what is asked about. */
function isSubject({ passage: { sentence }, hits }: Match): boolean {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ pos }) => pos === "VERB");
  const subject = verb < 0 ? undefined : subjectOf(tokens, verb);
  return (
    subject !== undefined &&
    hits.some(({ at }) => at.some((place) => place >= subject.from && place < subject.to))
  );
}
