import type { Role, Unit } from "../../values/quantity.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { areOpposed } from "../are-opposed.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, type Figure } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { familiesOf, loneFiguresOf, valuesOf } from "../lone-figures.ts";
import { differentNames } from "../occasions.ts";
import { pairsAcross } from "../pairs.ts";
import { clauseAround, questionsOf } from "../questions-of.ts";
import { isWish } from "../same-slot.ts";
import { isWhole } from "../scope.ts";
import type { Rarity } from "../terms.ts";

/**
 * The only figure of its kind in each of two accounts (one sum in a currency, one area, one count of whales) that
 * the sentences tie to the same thing by words they share.
 */
export function findLoneFigures({ accounts, rarity }: Material): readonly Finding[] {
  const lone = accounts.flatMap(loneFiguresOf);
  return [...Map.groupBy(lone, ({ family }) => family).values()].flatMap((alike) => {
    if (valuesOf(alike).length !== 2) return [];
    const pairs = pairsAcross(
      alike.map(({ figure }) => figure),
      () => "",
    );
    const pair = pairs.find(([a, b]) => isOneThing(a, b, rarity));
    return pair === undefined ? [] : (oppose(...pair) ?? []);
  });
}

/** "But later 100 youths": what came after is another thing. */
const isLater = ({ statement: { sentence } }: Figure) => /\blater\b/i.test(sentence.text);

/** How many times apart two figures may be that are of one thing. */
const mostRatio = 4;

/** Do words that both sentences have, the unit apart, tie the figures to one thing, and do no questions part them? */
function isOneThing(a: Figure, b: Figure, rarity: Rarity): boolean {
  if (!areOpposed(a, b, mostRatio)) return false;
  const [here, there] = [questionsOf(a), questionsOf(b)];
  // Two questions are of two things, and of one question the test of slots knows better.
  if (here.length > 0 && there.length > 0) return false;
  const [one, other] = [a.quantity, b.quantity];
  // What befell both is asked by the test of numbers; of some whom death or harm befell there are others.
  if ([one, other].some(({ role }) => isHarm(role)) || (one.role !== null && other.role !== null))
    return false;
  if (isUnsteady(a) || isUnsteady(b) || differentWholes(a, b) || isWish(a) !== isWish(b)) return false;
  if (daysApart(a, b) > mostDays || isLater(a) !== isLater(b) || isUnhurt(a) !== isUnhurt(b)) return false;
  if (a.frame?.act === b.frame?.act && differentNames(a.frame, b.frame, "left")) return false;
  // Of one measure the test of numbers knows better.
  if (one.metric !== null && other.metric !== null) return false;
  if (isWhole(a) && isWhole(b)) return true;
  // What is expected is not yet what was paid, or who came.
  if (one.flags.forecast !== other.flags.forecast) return false;
  const isKnownOfOne = here.length > 0 !== there.length > 0 || (one.role === null) !== (other.role === null);
  const isShort = [a, b].every(({ statement }) => statement.account.statements.length <= mostSentences);
  return tie(a, b, rarity) >= (isKnownOfOne || !isShort ? closeTie : leastTie[one.unit.kind]);
}

const isHarm = (role: Role | null) => role !== null && /^(?:death|injury|casualty|missing|shot)$/.test(role);

/** A court sets bail again and again, a share moves all day, and bidders go on. */
const isUnsteady = (figure: Figure) =>
  /\b(?:bail|bonds?|shares?|stocks?|index|bids?|offers?|offered|bidding)\b/i.test(clauseAround(figure));

/** "Twenty were led out unharmed": others than those to whom something happened. */
const isUnhurt = (figure: Figure) =>
  /\b(?:unharmed|unhurt|uninjured|safe|safely|escaped|survived|survivors|not)\b/i.test(clauseAround(figure));

/** Days between two reports from which on they may tell of two states of things. */
const mostDays = 2;

/** 0 where one has no date. */
function daysApart(a: Figure, b: Figure): number {
  const [here, there] = [a, b].map(({ statement }) => statement.account.article.publishedAt);
  return here && there ? Math.abs(Date.parse(here) - Date.parse(there)) / 86_400_000 : 0;
}

/** "seven flybys of Venus", "24 close flybys of the sun". */
function differentWholes(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ quantity: { headSpan }, statement: { sentence } }) =>
    headSpan === null ? undefined : ofWhat.exec(sentence.text.slice(headSpan.end - sentence.start))?.[1],
  );
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

const ofWhat = /^ of (?:the |a |its |their )?([\w-]+)/;

/** How much of what the sentences say, and in half those next to them, is in both: the sum of the rarities of terms. */
function tie(a: Figure, b: Figure, rarity: Rarity): number {
  const counted = new Set([...familiesOf(a), ...familiesOf(b)]);
  const isTelling = (term: string) =>
    !/\d/.test(term) && !unitWords.test(term) && !counted.has(`count ${term}`);
  const [here, there] = [a, b].map(({ statement }) => statement.bag);
  const [nearHere, nearThere] = [a, b].map(({ statement }) => bagAround(statement));
  const weigh = (terms: Iterable<string>) =>
    [...terms].filter(isTelling).reduce((sum, term) => sum + Math.min(rarity(term), mostWeight), 0);
  const close = [...here!].filter((term) => there!.has(term));
  const near = [...nearHere!].filter((term) => nearThere!.has(term));
  const sameAct = a.frame !== undefined && a.frame.act === b.frame?.act && !a.frame.isSaying;
  return (weigh(close) + weigh(near)) / 2 + (sameAct ? 1 : 0);
}

/** The terms of a statement and its neighbours. */
const bagAround = ({ account, index }: Statement) =>
  new Set(account.statements.slice(Math.max(0, index - 1), index + 2).flatMap(({ bag }) => [...bag]));

/** A word says no more than this for two figures being of one thing, and all together this much. */
const mostWeight = 3;
/** Where one figure tells what it is of and the other does not, or a report is longer than so many sentences. */
const closeTie = 2.5;
const mostSentences = 12;
const leastTie: Readonly<Record<Unit["kind"], number>> = {
  count: 1.5,
  percent: 2,
  money: 0,
  measure: 0,
  duration: Number.POSITIVE_INFINITY,
};

const unitWords =
  /^(?:million|billion|thousand|dollar|euro|pound|florin|crown|franc|percent|per|cent|square|kilomet(?:er|re)|met(?:er|re)|mile|tonne|ton|kilogram|litre|liter|hour|degree|acre|hectare|total|worth|estimate|put)$/;

function oppose(a: Figure, b: Figure): Finding | undefined {
  const [one, other] = [a, b].map((figure) =>
    positionOf(answerOf(figure), [claimAt(figure.statement, figure.quantity)]),
  );
  const question = questionsOf(a)[0] ?? questionsOf(b)[0] ?? askHowMany([a, b]) ?? byUnit(a.quantity.unit);
  if (one === undefined || other === undefined || question === null || asksNothing(question))
    return undefined;
  return {
    kind: "number",
    question,
    between: "outlets",
    positions: [one, other],
    grade: "disagree",
    score: 0.58,
  };
}

/** "How many people were there?": where and doing what, no word tells. */
const asksNothing = (question: string) => /^How many (?:people|men|women) were there\?$/.test(question);

/** What can be asked of a sum or measure that no word beside it names. */
function byUnit(unit: Unit): string | null {
  if (unit.kind === "money") return "How large is the sum?";
  return unit.kind === "measure" ? (byMeasure[unit.unit] ?? null) : null;
}

const byMeasure: Readonly<Record<string, string>> = {
  metre: "What is the distance?",
  "square-metre": "How large is the area?",
  kilogram: "What is the weight?",
  litre: "How many litres were there?",
  "metre-per-second": "What was the speed?",
  degree: "What was the temperature?",
  watt: "What is the power?",
};
