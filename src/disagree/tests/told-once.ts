import type { Span } from "../../news/citation.ts";
import { readNumber } from "../../values/number-words.ts";
import { type Account, claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { ordinals, type ToldOnce, toldOnce } from "../lexicons/told-once-lexicon.ts";
import { differentDays } from "../occasions.ts";
import { isBackground } from "../plain-figure.ts";

/** A value where it stands. */
interface Told {
  readonly statement: Statement;
  readonly span: Span;
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

/** Values that each account tells once and not alike: the minute of a goal, the round of a knockdown, how far a fall was. */
export function findToldOnce({ accounts }: Material): readonly Finding[] {
  return toldOnce.flatMap((wanted) => {
    const told = accounts.flatMap((account) => {
      const found = toldBy(account, wanted);
      return found.length > 0 && found.every((one) => overlap(one, found[0]!)) ? found : [];
    });
    return oppose(wanted, told) ?? [];
  });
}

function toldBy(
  { statements }: Account,
  { patterns, about, units, unordered = false }: ToldOnce,
): readonly Told[] {
  return statements.flatMap((statement) => {
    const { text, start } = statement.sentence;
    if (/\bnever\b|n['’]t\b/.test(text)) return [];
    if (isBackground(statement) || (about !== null && !about.test(text))) return [];
    const match = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (match === undefined) return [];
    const { value, second, unit } = match.groups!;
    const [more, less] = unordered && Number(second) > Number(value) ? [second!, value] : [value!, second];
    const interval = intervalOf(more, less, unit === undefined ? [1, 1] : units[unit.toLowerCase()]!);
    if (interval === undefined) return [];
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const short =
      [value, second].filter((part) => part !== undefined).join("-") + (unit === undefined ? "" : ` ${unit}`);
    return [{ statement, span, text: short, ...interval }];
  });
}

function intervalOf(
  value: string,
  second: string | undefined,
  [low, high]: readonly [number, number],
): { readonly low: number; readonly high: number } | undefined {
  const [first, next] = [value, second].map((part) =>
    part === undefined ? 0 : (ordinals.get(part.toLowerCase()) ?? readNumber(part)),
  );
  if (first === undefined || next === undefined) return undefined;
  // A vote of 17 to 14 is one value: other votes for it, or other votes against it, make another.
  const both = second === undefined ? first : first * 1000 + next;
  return { low: both * low, high: both * high };
}

const overlap = (a: Told, b: Told) => a.low <= b.high && b.low <= a.high;

/** Both name somebody in common, and no two days. */
const isOfOne = ({ statement: a }: Told, { statement: b }: Told) =>
  !differentDays(a, b) && a.terms.some(({ term, token }) => token.pos === "PROPN" && b.bag.has(term));

function oppose({ question, ofWhom = false }: ToldOnce, told: readonly Told[]): Finding | undefined {
  const [first] = told;
  const other = told.find((one) => !overlap(one, first!) && (!ofWhom || isOfOne(one, first!)));
  if (first === undefined || other === undefined) return undefined;
  const [here, there] = [first, other].map((one) =>
    positionOf(
      one.text,
      told.filter((same) => overlap(same, one)).map(({ statement, span }) => claimAt(statement, span)),
    ),
  );
  if (here === undefined || there === undefined) return undefined;
  return {
    kind: "number",
    question,
    between: "outlets",
    positions: [here, there],
    grade: "disagree",
    score: 0.66,
  };
}
