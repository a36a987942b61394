import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";

/** "held the seat from 1966 to 1978": a stretch of years, with the people whom its sentence names. */
interface Stretch {
  readonly statement: Statement;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly names: ReadonlySet<string>;
}

/** Years by which two accounts of one stretch of time may be apart; more, and it is another stretch. */
const mostYearsApart = 4;

/** Two accounts give somebody's years in two ways: "from 1966 to 1978", "from 1967 to 1979". */
export function findYears({ accounts }: Material): readonly Finding[] {
  const stretches = accounts.flatMap(({ statements }) => statements.flatMap(stretchesIn));
  for (const [i, a] of stretches.entries()) {
    const b = stretches.slice(i + 1).find((other) => differ(a, other));
    if (b !== undefined) return oppose(a, b);
  }
  return [];
}

function stretchesIn(statement: Statement): readonly Stretch[] {
  const { text, start, tokens } = statement.sentence;
  const names = new Set(
    tokens.filter(({ pos, text: word }) => pos === "PROPN" && !/^\d/.test(word)).map(({ lower }) => lower),
  );
  return [...text.matchAll(/\bfrom (?<from>(?:19|20)\d\d) (?:to|until|through) (?<to>(?:19|20)\d\d)\b/g)].map(
    (match) => ({
      statement,
      from: Number(match.groups!.from),
      to: Number(match.groups!.to),
      start: start + match.index,
      end: start + match.index + match[0].length,
      names,
    }),
  );
}

const differ = (a: Stretch, b: Stretch) =>
  a.statement.account !== b.statement.account &&
  a.from !== b.from &&
  a.to !== b.to &&
  Math.max(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) <= mostYearsApart &&
  [...a.names].filter((name) => b.names.has(name)).length >= 2;

function oppose(a: Stretch, b: Stretch): readonly Finding[] {
  const [first, second] = [a, b].map((one) =>
    positionOf(`${one.from} to ${one.to}`, [claimAt(one.statement, one)]),
  );
  const name = nameOf(a, b);
  if (first === undefined || second === undefined || name === null) return [];
  const served = [a, b].some(({ statement }) => /\bserv(?:ed|ing)\b/.test(statement.sentence.text));
  const question = served ? `From when to when did ${name} serve?` : `Which years are given for ${name}?`;
  return [
    {
      kind: "date",
      question,
      between: "outlets",
      positions: [first, second],
      grade: "disagree",
      score: 0.55,
    },
  ];
}

/** The last name that both sentences have before the years. */
function nameOf(a: Stretch, b: Stretch): string | null {
  const { sentence } = a.statement;
  const shared = sentence.tokens.filter(({ lower, pos }) => pos === "PROPN" && b.names.has(lower));
  return shared.findLast(({ start }) => start < a.start)?.text ?? shared.at(-1)?.text ?? null;
}
