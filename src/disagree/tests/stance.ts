import type { Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { priorTime, sayingNouns, silence, vagueObjects } from "../lexicons/common-lexicon.ts";
import { nounPhraseBefore, type Run, textOf } from "../noun-phrases.ts";
import { findSayings } from "../speakers.ts";
import type { Term } from "../terms.ts";

/** What an actor had said on the matter before: nothing, or something. */
interface Stance {
  readonly statement: Statement;
  readonly actors: ReadonlySet<string>;
  readonly answer: string;
  /** The words of what is denied or admitted. */
  readonly matter: readonly Term[];
  /** The actor as written. */
  readonly name: string;
}

const spoken: Readonly<Record<string, string>> = {
  deny: "Denied it",
  dismiss: "Dismissed it",
  reject: "Rejected it",
  refute: "Denied it",
  confirm: "Confirmed it",
  acknowledge: "Acknowledged it",
  admit: "Admitted it",
};

/**
 * One account says that an actor kept silent, another that it denied or confirmed; or one has it deny what another
 * has it admit.
 */
export function findStances(material: Material): readonly Finding[] {
  return [...findSilences(material), ...findTurns(material)];
}

function findSilences({ accounts }: Material): readonly Finding[] {
  const statements = accounts.flatMap((account) => account.statements);
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
      "Kept silent",
      others.map(({ statement }) => claimAt(statement, statement.sentence)),
    );
    const heard = positionOf(word.answer, [claimAt(word.statement, word.statement.sentence)]);
    if (quiet === undefined || heard === undefined) return [];
    const question = isPrior(word.statement)
      ? `How had ${lowerArticle(word.name)} responded before?`
      : `How has ${lowerArticle(word.name)} responded?`;
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

/** "denied that there had been a security failure", "acknowledged that security had been inadequate". */
function findTurns({ accounts }: Material): readonly Finding[] {
  const words = accounts.flatMap(({ statements }) => statements.flatMap(turnsIn));
  return words.flatMap((denied) =>
    words.flatMap((admitted) => {
      if (!turns.denied.has(denied.answer) || !turns.admitted.has(admitted.answer)) return [];
      const matter = sharedMatter(denied, admitted);
      if (denied.statement.account === admitted.statement.account || matter === undefined) return [];
      const [first, second] = [denied, admitted].map(({ statement, answer }) =>
        positionOf(answer, [claimAt(statement, statement.sentence)]),
      );
      if (first === undefined || second === undefined) return [];
      const question = `What does ${lowerArticle(denied.name)} say about ${matter.lower}?`;
      return [
        {
          kind: "stance",
          question,
          between: "outlets",
          positions: [first, second],
          grade: "disagree",
          score: 0.65,
        } as const,
      ];
    }),
  );
}

const turns = {
  denied: new Set(["Denied it", "Rejected it", "Dismissed it"]),
  admitted: new Set(["Acknowledged it", "Admitted it"]),
};

/** A word of the matter that an actor both denies and admits; "charges" alone may be any. */
function sharedMatter(a: Stance, b: Stance): Token | undefined {
  if (![...a.actors].some((actor) => b.actors.has(actor))) return undefined;
  const there = new Set(b.matter.map(({ term }) => term));
  return a.matter.find(
    ({ term, token }) =>
      there.has(term) &&
      token.pos === "NOUN" &&
      !sayingNouns.has(token.lemma) &&
      !vagueObjects.has(token.lemma),
  )?.token;
}

function turnsIn(statement: Statement): readonly Stance[] {
  const { sentence } = statement;
  return findSayings(sentence).flatMap(({ verb, subject }) => {
    const answer = spoken[sentence.tokens[verb]!.lemma];
    const clause =
      sentence.tokens[verb + 1]?.lower === "that" || sentence.tokens[verb + 1]?.lower.endsWith("ing");
    return answer === undefined || !(clause || aboutReports(sentence.tokens, verb))
      ? []
      : stanceOf(statement, subject, answer).filter(
          ({ actors }) => actors.size > 0 && isNamed(statement, subject),
        );
  });
}

const isNamed = ({ sentence }: Statement, subject: Run) =>
  sentence.tokens.slice(subject.from, subject.to).some(({ pos }) => pos === "PROPN");

const lowerArticle = (name: string) => name.replace(/^(?:The|An?) /, (word) => word.toLowerCase());

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
  return stanceOf(statement, joined(sentence.tokens, end), "Kept silent");
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
      matter: statement.terms.filter(({ index }) => index > subject.to + 1),
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
