import type { Unit } from "../../values/quantity.ts";
import { type Account, claimAt, type Material, type Statement } from "../accounts.ts";
import { areOpposed } from "../are-opposed.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, compatible, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { nounClass } from "../lexicon.ts";
import { differentNames } from "../occasions.ts";
import { pairsAcross } from "../pairs.ts";
import { isPeople } from "../people.ts";
import { isPlainFigure } from "../plain-figure.ts";
import { clauseAround, isConverted, questionsOf } from "../questions-of.ts";
import { dimensionKey, isWish } from "../same-slot.ts";
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

/** A figure as one of a family, of which its account has no other value. */
interface Lone {
  readonly family: string;
  readonly figure: Figure;
}

function loneFiguresOf(account: Account): readonly Lone[] {
  const plain = figuresOf(account).filter(isCandidate);
  const told = plain.flatMap((figure) => familiesOf(figure).map((family) => ({ family, figure })));
  return [...Map.groupBy(told, ({ family }) => family).values()].flatMap((alike) =>
    valuesOf(alike).length === 1 ? alike : [],
  );
}

/** The values that cannot be the same: more than two in a story are of more than one thing. */
function valuesOf(alike: readonly Lone[]): readonly Figure[] {
  const values: Figure[] = [];
  for (const { figure } of alike) if (!values.some((other) => compatible(other, figure))) values.push(figure);
  return values;
}

/** An amount known to some parts in ten, of what no other test knows better. */
function isCandidate(figure: Figure): boolean {
  const { unit, value, bound } = figure.quantity;
  if (unit.kind === "duration" || value.high > 1.5 * value.low || value.high <= 1) return false;
  if (bound === "at-most" || isConverted(figure) || isLocation(figure)) return false;
  if (unit.kind === "count" && !isCrowd(figure) && !isManyThings(figure)) return false;
  if (unit.kind === "percent" && !isChange(figure)) return false;
  const flags = {
    ...figure.quantity.flags,
    forecast: false,
    change: figure.quantity.flags.change && unit.kind !== "percent",
  };
  return isPlainFigure({ ...figure, quantity: { ...figure.quantity, flags } });
}

/** What a figure may be held against: of sums and measures the unit, of counts the thing, what it is called or is a kind of. */
function familiesOf(figure: Figure): readonly string[] {
  const { unit, head } = figure.quantity;
  if (unit.kind === "percent") return [`percent ${grows(figure) ? "more" : "less"}`];
  if (unit.kind !== "count") return [dimensionKey(unit)];
  if (isCrowd(figure)) return ["people"];
  const words = head!.split(" ").map(singular);
  const kinds = words.flatMap((word) => kindOf.get(word) ?? []);
  return [...new Set([...words.slice(-2), ...kinds].map((word) => `count ${nounClass.get(word) ?? word}`))];
}

/** "limes", which the tagger does not know for a plural. */
const singular = (word: string) => word.replace(/(?<=[a-z]{2}[^s])s$/, "");

/** "scooter" → "vehicle". */
const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    vehicle: "car scooter bus van truck lorry bike bicycle taxi motorbike motorcycle e-bike moped minibus",
    tree: "lime oak pine poplar elm birch beech maple spruce fir willow chestnut cedar palm plane",
    aircraft: "plane jet helicopter airliner aeroplane airplane",
    weapon: "gun rifle pistol firearm shotgun revolver handgun",
    building: "house home block villa cottage",
    animal: "dog cat horse cow sheep pig goat whale dolphin seal bear wolf elephant lion",
    bird: "swan goose duck hen chicken stork pigeon penguin",
    flat: "apartment dwelling",
    book: "volume",
    painting: "picture canvas artwork",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** So many people that a report hardly has another group of such a size. */
const isCrowd = ({ quantity: { head, role, value } }: Figure) =>
  value.low >= 8 && (head === null ? role !== null : isPeople(head));

/** More than a few of what reports do not count all the time. */
const isManyThings = ({ quantity: { head, role, value } }: Figure) =>
  value.low >= 4 && role === null && head !== null && !isPeople(head) && !isCountedOften(head);

/** "gone up by 9 per cent", "14 per cent more". */
const isChange = (figure: Figure) => figure.quantity.flags.change && (grows(figure) || shrinks(figure));

const grows = (figure: Figure) =>
  /\b(?:up|rose|risen|rise|rises|rising|more|higher|grew|grown|growth|increase\w*|climb\w*|jump\w*|dearer|gain\w*)\b/i.test(
    clauseAround(figure),
  );
const shrinks = (figure: Figure) =>
  /\b(?:down|fell|fallen|falls|falling|less|fewer|lower|drop\w*|decrease\w*|declin\w*|cut|cuts|shrank|shrunk|lost|cheaper|reduc\w*)\b/i.test(
    clauseAround(figure),
  );

/** What many reports count several kinds of, and reports of sport of everybody. */
const isCountedOften = (head: string) =>
  /(?:^| )(?:time|round|shot|bullet|state|country|case|day|count|charge|gang|group|point|goal|rebound|assist|yard|run|wicket|game|match|win|victory|defeat|loss|season|appearance|touchdown|hit|pass|carry|catch|title|medal|place|year|page|part|side|step|way|thing|reason|question|call|m\.|degree|street|block|mile|area|item|other|set|lap|inning|penalty|kick|corner|attempt|play|fight|bout|ballot|seat)s?$/.test(
    head,
  );

/** "35 miles south-west of the port", "400 metres from": where something is. */
const isLocation = ({ quantity: { unit, start, end, text }, statement: { sentence } }: Figure) =>
  unit.kind === "measure" &&
  unit.unit === "metre" &&
  (/yards?$/.test(text) ||
    where.test(sentence.text.slice(end - sentence.start)) ||
    /\b(?:within|after|at|for every|every) (?:about |some )?$/i.test(
      sentence.text.slice(0, start - sentence.start),
    ));

const where =
  /^ (?:or so )?(?:to the )?(?:away|off|from|outside|inland|offshore|downstream|upstream|downwind|upwind|(?:north|south|east|west)\w*|below|above|behind|beyond|short)\b/i;

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
  if (one.role !== null && other.role !== null) return false;
  if (isUnsteady(a) || isUnsteady(b) || differentWholes(a, b) || isWish(a) !== isWish(b)) return false;
  if (daysApart(a, b) > mostDays || isLater(a) !== isLater(b) || isUnhurt(a) !== isUnhurt(b)) return false;
  if (a.frame?.act === b.frame?.act && differentNames(a.frame, b.frame, "left")) return false;
  // Of one measure the test of numbers knows better.
  if (one.metric !== null && other.metric !== null) return false;
  if (isWhole(a) && isWhole(b)) return true;
  const isKnownOfOne = here.length > 0 !== there.length > 0 || (one.role === null) !== (other.role === null);
  const isShort = [a, b].every(({ statement }) => statement.account.statements.length <= mostSentences);
  return tie(a, b, rarity) >= (isKnownOfOne || !isShort ? closeTie : leastTie[one.unit.kind]);
}

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
  if (one === undefined || other === undefined || question === null) return undefined;
  return {
    kind: "number",
    question,
    between: "outlets",
    positions: [one, other],
    grade: "disagree",
    score: 0.58,
  };
}

/** What can be asked of a sum or measure that no word beside it names. */
function byUnit(unit: Unit): string | null {
  if (unit.kind === "money") return "How much money is it?";
  return unit.kind === "measure" ? (byMeasure[unit.unit] ?? null) : null;
}

const byMeasure: Readonly<Record<string, string>> = {
  metre: "How far is it?",
  "square-metre": "How large is the area?",
  kilogram: "How heavy is it?",
  litre: "How many litres was it?",
  "metre-per-second": "How fast was it?",
  degree: "How warm was it?",
  watt: "How much power does it have?",
};
