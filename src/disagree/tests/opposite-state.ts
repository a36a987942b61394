import type { Sentence, Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { sayingNouns } from "../lexicons/common-lexicon.ts";
import { type State, states } from "../lexicons/states-lexicon.ts";
import { differentOccasions } from "../occasions.ts";
import { pairsAcross } from "../pairs.ts";
import { findSayings, personBefore } from "../speakers.ts";

/** A person is said to be in a state. */
interface Condition {
  readonly statement: Statement;
  readonly state: State;
  /** The names before the words of the state, lower case. */
  readonly names: readonly string[];
  readonly person: string;
}

/** Two accounts put one person into states that exclude each other: "resigned on Sunday", "was dismissed". */
export function findOppositeStates({ accounts }: Material): readonly Finding[] {
  const conditions = accounts.flatMap(({ statements }) => statements.flatMap(conditionsIn));
  return pairsAcross(conditions, ({ names }) => names.at(-1) ?? "").flatMap(([a, b]) =>
    excludes(a, b) && !knowsBoth(a, b, conditions) ? (oppose(a, b) ?? []) : [],
  );
}

function conditionsIn(statement: Statement): readonly Condition[] {
  const { sentence } = statement;
  return states.flatMap((state) => {
    const match = state.words.exec(sentence.text);
    if (match === null) return [];
    if (isUnreal(sentence.text.slice(0, match.index))) return [];
    const end = sentence.start + match.index + match[0].length;
    const pronoun =
      !state.needsMatter && /\b(?:him|her)\b/i.test(match[0]) ? personBefore(earlierOf(statement)) : null;
    const person = objectName(sentence, end) ?? pronoun ?? personAt(statement, sentence.start + match.index);
    return person === null ? [] : [{ statement, state, person, names: namesOf(person) }];
  });
}

/** The few sentences before, for whom a pronoun means. */
const earlierOf = ({ account, index }: Pick<Statement, "account" | "index">) =>
  account.statements.slice(Math.max(0, index - 4), index).map(({ sentence }) => sentence);

/** "would have been dismissed", "Had Corr resigned". */
const isUnreal = (before: string) =>
  /\b(?:would|could|might|if|unless|whether|had (?:he|she|they)|not|n['’]t|never)\b[^.;]{0,25}$|^Had\b/i.test(
    before,
  );

/** "The board dismissed Dana Corrow": the name that follows at once. */
function objectName({ tokens, text, start }: Sentence, at: number): string | null {
  const next = tokens.findIndex((token) => token.start >= at);
  const first = tokens[next];
  if (first?.pos !== "PROPN" || /^\p{Lu}\w+day$/u.test(first.text)) return null;
  let last = next;
  while (tokens[last + 1]?.pos === "PROPN") last += 1;
  return text.slice(first.start - start, tokens[last]!.end - start);
}

/** Whom a state is told of: the last person named before it, or whom "he" means. */
function personAt({ sentence, account, index }: Statement, at: number): string | null {
  const before = withoutAsides(sentence.tokens.filter(({ end }) => end <= at));
  const last = before.findLastIndex(
    ({ pos, lower }, i) => (pos === "PROPN" && !isPlace(before, i)) || /^(?:he|she)$/.test(lower),
  );
  if (last < 0 || at - before[last]!.end > 60) return null;
  if (before[last]!.pos === "PROPN") return nameEnding(sentence, sentence.tokens.indexOf(before[last]!));
  // "Marsh said she would stay": who speaks is meant.
  const pronoun = sentence.tokens.indexOf(before[last]!);
  const saying = findSayings(sentence).find(({ verb }) => verb < pronoun);
  const speaker = saying === undefined ? undefined : sentence.tokens[saying.subject.to - 1];
  if (speaker?.pos === "PROPN") return nameEnding(sentence, saying!.subject.to - 1);
  const earlier = earlierOf({ account, index });
  // Where the sentence before names two people, "he" may be either.
  return namesIn(earlier.at(-1)) > 1 ? null : personBefore(earlier);
}

/** "Roth, who headed the State Office, has been": without what stands between the commas. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ text }, i) => text === "," && /^(?:who|whose|which)$/.test(tokens[i + 1]?.lower ?? ""),
  );
  const to = tokens.findIndex(({ text }, i) => i > from + 1 && text === ",");
  return from < 0 || to < 0 ? tokens : [...tokens.slice(0, from), ...tokens.slice(to + 1)];
}

/** "Graham, of Central Harlem, was shot": a name that a preposition governs is nobody to whom it happened. */
function isPlace(tokens: readonly Token[], last: number): boolean {
  const first = tokens.findLastIndex(({ pos }, i) => i <= last && pos !== "PROPN");
  return tokens[first]?.pos === "ADP";
}

const namesIn = (sentence: Sentence | undefined) =>
  (sentence?.tokens ?? []).filter(({ pos }, i, tokens) => pos === "PROPN" && tokens[i - 1]?.pos !== "PROPN")
    .length;

function nameEnding({ tokens, text, start }: Sentence, last: number): string {
  let first = last;
  while (first > 0 && tokens[first - 1]!.pos === "PROPN") first -= 1;
  return text.slice(tokens[first]!.start - start, tokens[last]!.end - start);
}

const notNames =
  /^(?:the|mr|mrs|ms|dr|on|in|after|president|minister|mayor|chief|mon|tues|wednes|thurs|fri|satur|sun)/;
const namesOf = (person: string) =>
  person
    .toLowerCase()
    .split(/[^\p{L}’'-]+/u)
    .filter((name) => name.length > 2 && !notNames.test(name));

/** The same surname, and no different given name: Luc Arden is not Paul Arden. */
function samePerson({ names: a }: Condition, { names: b }: Condition): boolean {
  const sameGiven = a.length < 2 || b.length < 2 || a[0] === b[0];
  return a.length > 0 && a.at(-1) === b.at(-1) && sameGiven;
}

const excludes = (a: Condition, b: Condition) =>
  a.state.opposite === b.state.name &&
  samePerson(a, b) &&
  !isLongAfter(a, b) &&
  !differentOccasions(a.statement, b.statement) &&
  sameMatter(a, b);

/** Days after which a state may have changed: who pleaded not guilty in spring can plead guilty in autumn. */
const mayChangeAfterDays = 30;

function isLongAfter(a: Condition, b: Condition): boolean {
  const [here, there] = [a, b].map(({ statement }) => Date.parse(statement.account.anchor.publishedAt ?? ""));
  return Math.abs(here! - there!) > mayChangeAfterDays * 86_400_000;
}

/** Convicted of fraud and acquitted of bribery go together: a verdict is compared only on a charge that both name. */
function sameMatter(a: Condition, b: Condition): boolean {
  if (!a.state.needsMatter) return true;
  const there = new Set(mattersIn(b));
  return mattersIn(a).some((term) => there.has(term));
}

/** The nouns of a verdict, "charges" and classes of people apart: fraud, bribery. */
const mattersIn = ({ statement: { terms } }: Condition) =>
  terms
    .filter(
      ({ term, token }) => token.pos === "NOUN" && !sayingNouns.has(token.lemma) && !/^[A-Z]+$/.test(term),
    )
    .map(({ term }) => term);

const knowsBoth = (a: Condition, b: Condition, all: readonly Condition[]) =>
  [a, b].some((one) =>
    all.some(
      (other) =>
        other.statement.account === one.statement.account &&
        other.state.name === one.state.opposite &&
        samePerson(other, one) &&
        sameMatter(other, one),
    ),
  );

function oppose(a: Condition, b: Condition): Finding | undefined {
  const [first, second] = [a, b].map(({ statement, state }) =>
    positionOf(state.answer, [claimAt(statement, statement.sentence)]),
  );
  if (first === undefined || second === undefined) return undefined;
  const person = [a.person, b.person].toSorted((x, y) => x.length - y.length)[0]!;
  const pronoun = /\b(?:hers?|she)\b/i.test(a.statement.sentence.text + b.statement.sentence.text)
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
