import type { Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { priorTime, sayingNouns, silence } from "../lexicon.ts";
import { nounPhraseBefore, type Run } from "../noun-phrases.ts";
import { findSayings, textOf } from "../speakers.ts";

/** What an actor had said on the matter before: nothing, or something. */
interface Stance {
  readonly statement: Statement;
  readonly actors: ReadonlySet<string>;
  readonly answer: string;
  /** The actor as written. */
  readonly name: string;
}

const spoken: Readonly<Record<string, string>> = {
  deny: "It denied it",
  dismiss: "It dismissed it",
  reject: "It rejected it",
  refute: "It denied it",
  confirm: "It confirmed it",
  acknowledge: "It acknowledged it",
  admit: "It admitted it",
};

/** One account says that an actor had kept silent until then, another that it had denied or confirmed. */
export function findStances({ accounts }: Material): readonly Finding[] {
  const statements = accounts
    .flatMap((account) => account.statements)
    .filter(({ sentence }) => priorTime.test(sentence.text));
  const silent = statements.flatMap(silenceIn);
  return statements.flatMap(wordsIn).flatMap((word) => {
    const others = silent.filter(
      ({ statement, actors }) =>
        statement.account !== word.statement.account &&
        isPrior(statement) === isPrior(word.statement) &&
        [...actors].some((actor) => word.actors.has(actor)) &&
        sharesTopic(statement, word.statement, word.actors),
    );
    const quiet = positionOf(
      "It kept silent",
      others.map(({ statement }) => claimAt(statement, statement.sentence)),
    );
    const heard = positionOf(word.answer, [claimAt(word.statement, word.statement.sentence)]);
    if (quiet === undefined || heard === undefined) return [];
    const question = isPrior(word.statement)
      ? `How had ${word.name} responded before?`
      : `How has ${word.name} responded?`;
    return [
      {
        kind: "stance",
        question,
        between: "outlets",
        positions: [quiet, heard],
        grade: "disagree",
        score: 0.7,
      } as const,
    ];
  });
}

/** Said of the time before the news, or of now: the two are not held against each other. */
const isPrior = ({ sentence }: Statement) => priorTime.test(sentence.text);

/** Beyond the actor, the two speak of one matter. */
function sharesTopic(a: Statement, b: Statement, actors: ReadonlySet<string>): boolean {
  const around = (statement: Statement) => {
    const { statements } = statement.account;
    return new Set([statement, statements[statement.index - 1]].flatMap((s) => [...(s?.bag ?? [])]));
  };
  const there = around(b);
  return [...around(a)].some((term) => !actors.has(term) && there.has(term));
}

function silenceIn(statement: Statement): readonly Stance[] {
  const { sentence } = statement;
  const match = silence.exec(sentence.text);
  if (match === null) return [];
  const at = sentence.tokens.findIndex(({ start }) => start >= sentence.start + match.index);
  let end = at;
  while (end > 0 && sentence.tokens[end - 1]!.pos === "AUX") end -= 1;
  return stanceOf(statement, joined(sentence.tokens, end), "It kept silent");
}

function wordsIn(statement: Statement): readonly Stance[] {
  const { sentence } = statement;
  return findSayings(sentence).flatMap(({ verb, subject }) => {
    const { lemma } = sentence.tokens[verb]!;
    const answer = spoken[lemma];
    return answer === undefined || !aboutReports(sentence.tokens, verb)
      ? []
      : stanceOf(statement, subject, answer);
  });
}

/** "dismissed them", "denied the reports": what is answered is something said before. */
const aboutReports = (tokens: readonly Token[], verb: number) =>
  tokens
    .slice(verb + 1, verb + 5)
    .some(({ lower, lemma }) => sayingNouns.has(lemma) || /^(?:it|them|this|that|those|these)$/.test(lower));

function stanceOf(statement: Statement, subject: Run | undefined, answer: string): readonly Stance[] {
  if (subject === undefined) return [];
  const actors = statement.terms.filter(
    ({ index, token }) => index >= subject.from && index < subject.to && token.pos !== "ADJ",
  );
  if (actors.length === 0) return [];
  return [
    {
      statement,
      actors: new Set(actors.map(({ term }) => term)),
      answer,
      name: textOf(statement.sentence, subject),
    },
  ];
}

/** "both Pyongyang and Moscow" ends at `end`: the whole of it. */
function joined(tokens: Statement["sentence"]["tokens"], end: number): Run | undefined {
  const last = nounPhraseBefore(tokens, end);
  if (last === undefined || tokens[last.from - 1]?.lower !== "and") return last;
  const first = nounPhraseBefore(tokens, last.from - 1);
  return first === undefined ? last : { from: first.from, to: last.to };
}
