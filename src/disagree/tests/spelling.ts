import { editDistance } from "../../text/edit-distance.ts";
import { findAges } from "../../values/ages.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { pairsAcross } from "../pairs.ts";

/** A person's name in full. */
interface FullName {
  readonly statement: Statement;
  readonly given: string;
  readonly surname: string;
  readonly start: number;
  readonly end: number;
}

/** Two accounts spell one name differently, or turn it round: a search for one misses the other. */
export function findSpellings({ accounts }: Material): readonly Finding[] {
  const names = accounts.flatMap(({ statements }) => statements.flatMap(fullNamesIn));
  const pairs = [
    ...pairsAcross(names, ({ surname }) => surname).filter(([a, b]) => isMisspelling(a.given, b.given)),
    ...pairsAcross(names, ({ given }) => given).filter(([a, b]) => isMisspelling(a.surname, b.surname)),
    ...pairsAcross(names, ({ given, surname }) =>
      [given.slice(0, 2), surname.slice(0, 2)].toSorted().join(),
    ).filter(
      ([a, b]) => isAlike(a.given, b.surname) && isAlike(a.surname, b.given) && !isAlike(a.given, b.given),
    ),
  ];
  return pairs
    .filter(([a, b]) => (hasAge(a) || hasAge(b)) && !usesBoth(a, b, names) && !mayBeKin(a, b))
    .flatMap(([a, b]) => {
      const [first, second] = [a, b].map((name) =>
        positionOf(`${name.given} ${name.surname}`, [claimAt(name.statement, name)]),
      );
      if (first === undefined || second === undefined) return [];
      const question = ask(a, b);
      return [
        {
          kind: "wording",
          question,
          between: "outlets",
          positions: [first, second],
          grade: "disagree",
          score: 0.4,
        } as const,
      ];
    });
}

/** How a name is spelled, by the part of it that is the same; or which of its parts is the surname. */
function ask(a: FullName, b: FullName): string {
  if (a.surname === b.surname) return `How is the name of ${a.surname} spelled?`;
  if (a.given === b.given) return `How is the name of ${a.given} spelled?`;
  return `Which is the surname, ${a.surname} or ${b.surname}?`;
}

function fullNamesIn(statement: Statement): readonly FullName[] {
  const { tokens } = statement.sentence;
  return tokens.flatMap((token, i) => {
    const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
    if (token.pos !== "PROPN" || next?.pos !== "PROPN" || before?.pos === "PROPN" || after?.pos === "PROPN")
      return [];
    if (![token, next].every(({ text }) => /^\p{Lu}\p{Ll}{2,}$/u.test(text))) return [];
    return [{ statement, given: token.text, surname: next.text, start: token.start, end: next.end }];
  });
}

/** With an age beside it the name is a person's that the story is about, not a place or a president. */
const hasAge = ({ statement, end }: FullName) =>
  findAges(statement.sentence).some(({ person }) => person !== null && person.end === end);

const isAlike = (a: string, b: string) => a === b || isMisspelling(a, b);

/** "Jeremy Ortiz, one of the deputy's sons": a father and his son can have names that are alike. */
const mayBeKin = (a: FullName, b: FullName) =>
  a.surname === b.surname &&
  [a, b].some(({ statement }) =>
    /\b(?:sons?|brothers?|sisters?|fathers?|twins?|cousins?|namesake|Jr|Sr)\b/.test(statement.sentence.text),
  );

/** Begins alike, and differs by one or two letters. */
function isMisspelling(a: string, b: string): boolean {
  if (a === b || a.slice(0, 2) !== b.slice(0, 2) || Math.min(a.length, b.length) < 5) return false;
  // A genitive or a plural is no other spelling.
  if (`${a}s` === b || `${b}s` === a) return false;
  // "Kathy" is Kathryn.
  return Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 2;
}

/** An account that uses both spellings slips; it does not differ from the other. */
const usesBoth = (a: FullName, b: FullName, names: readonly FullName[]) =>
  names.some(
    ({ statement, given, surname }) =>
      (statement.account === a.statement.account && given === b.given && surname === b.surname) ||
      (statement.account === b.statement.account && given === a.given && surname === a.surname),
  );
