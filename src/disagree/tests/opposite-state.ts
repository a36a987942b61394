import type { Sentence } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { personBefore } from "../speakers.ts";
import { type State, states } from "../states-lexicon.ts";

/** A person is said to be in a state. */
interface Condition {
  readonly statement: Statement;
  readonly state: State;
  /** The names before the words of the state, lower case. */
  readonly names: ReadonlySet<string>;
  readonly person: string;
}

/** Two accounts put one person into states that exclude each other: "resigned on Sunday", "was dismissed". */
export function findOppositeStates({ accounts }: Material): readonly Finding[] {
  const conditions = accounts.flatMap(({ statements }) => statements.flatMap(conditionsIn));
  return conditions.flatMap((a, i) =>
    conditions
      .slice(i + 1)
      .flatMap((b) => (excludes(a, b) && !knowsBoth(a, b, conditions) ? (oppose(a, b) ?? []) : [])),
  );
}

function conditionsIn(statement: Statement): readonly Condition[] {
  const { sentence } = statement;
  return states.flatMap((state) => {
    const match = state.words.exec(sentence.text);
    if (match === null) return [];
    const end = sentence.start + match.index + match[0].length;
    const person = objectName(sentence, end) ?? personAt(statement, sentence.start + match.index);
    return person === null ? [] : [{ statement, state, person, names: namesOf(person) }];
  });
}

/** "The board dismissed Corrow": the name that follows at once. */
function objectName(sentence: Sentence, at: number): string | null {
  const next = sentence.tokens.findIndex(({ start }) => start >= at);
  return sentence.tokens[next]?.pos === "PROPN" && !/^\p{Lu}\w+day$/u.test(sentence.tokens[next].text)
    ? sentence.tokens[next].text
    : null;
}

/** Whom a state is told of: the last person named before it, or whom "he" means. */
function personAt({ sentence, account, index }: Statement, at: number): string | null {
  const before = sentence.tokens.filter(({ end }) => end <= at);
  const last = before.findLastIndex(({ pos, lower }) => pos === "PROPN" || /^(?:he|she)$/.test(lower));
  if (last < 0 || at - before[last]!.end > 60) return null;
  if (before[last]!.pos === "PROPN") return nameEnding(sentence, last);
  return personBefore(
    account.statements.slice(Math.max(0, index - 4), index).map((statement) => statement.sentence),
  );
}

function nameEnding({ tokens, text, start }: Sentence, last: number): string {
  let first = last;
  while (first > 0 && tokens[first - 1]!.pos === "PROPN") first -= 1;
  return text.slice(tokens[first]!.start - start, tokens[last]!.end - start);
}

const notNames =
  /^(?:the|mr|mrs|ms|dr|on|in|after|president|minister|mayor|chief|mon|tues|wednes|thurs|fri|satur|sun)/;
const namesOf = (person: string) =>
  new Set(
    person
      .toLowerCase()
      .split(/[^\p{L}’'-]+/u)
      .filter((name) => name.length > 2 && !notNames.test(name)),
  );

const samePerson = (a: Condition, b: Condition) => [...a.names].some((name) => b.names.has(name));

const excludes = (a: Condition, b: Condition) =>
  a.statement.account !== b.statement.account && a.state.opposite === b.state.name && samePerson(a, b);

const knowsBoth = (a: Condition, b: Condition, all: readonly Condition[]) =>
  [a, b].some((one) =>
    all.some(
      (other) =>
        other.statement.account === one.statement.account &&
        other.state.name === one.state.opposite &&
        samePerson(other, one),
    ),
  );

function oppose(a: Condition, b: Condition): Finding | undefined {
  const [first, second] = [a, b].map(({ statement, state }) =>
    positionOf(state.answer, [claimAt(statement, statement.sentence)]),
  );
  if (first === undefined || second === undefined) return undefined;
  const person = [a.person, b.person].toSorted((x, y) => x.length - y.length)[0]!;
  const pronoun = /\bher?\b|\bshe\b/i.test(a.statement.sentence.text + b.statement.sentence.text)
    ? "she"
    : "he";
  const question = a.state.question.replace("@", person).replace("@", pronoun);
  return {
    kind: "happened",
    question,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.75,
  };
}
