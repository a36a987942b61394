import type { Token } from "../text/sentence.ts";
import { type Quantity, sameDimension, type Unit } from "../values/quantity.ts";
import type { Statement } from "./accounts.ts";
import { differentPlaces } from "./are-opposed.ts";
import { type Figure, figuresOf } from "./figure.ts";
import { sharedTerms } from "./frames.ts";
import { nounClass, wishVerbs } from "./lexicons/common-lexicon.ts";
import { differentDays, differentNames, differentStretches } from "./occasions.ts";
import { isPeople } from "./people.ts";

/** Figures with different keys never answer one question: another unit, another fate, another measure. */
export const slotKey = ({ quantity: { unit, role, metric, head } }: Figure) =>
  [
    dimensionKey(unit),
    role ?? metric,
    unit.kind === "count" && role === null ? headClass(head ?? "") : "",
  ].join();

/** What two units must have in common to be compared, see `sameDimension`. */
export function dimensionKey(unit: Unit): string {
  return unit.kind === "money" ? unit.currency : unit.kind === "measure" ? unit.unit : unit.kind;
}

/** Do two figures answer one question: how many of the same, how much for the same, how large the same? */
export function sameSlot(a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (!sameDimension(one.unit, other.unit) || one.flags.basis !== other.flags.basis) return false;
  if (isServed(a) !== isServed(b) || isWish(a) !== isWish(b) || differentPlaces(a, b)) return false;
  if (one.unit.kind === "count") return sameCount(a, b) && !movesDaily(a, b);
  if (differentPeriodsOrNames(a, b)) return false;
  if (/^(?:bail|sentence|salary)$/.test(one.metric ?? "") && differentPeople(a, b)) return false;
  return one.metric === other.metric && measuredThing(a) === measuredThing(b) && sameMeasure(a, b);
}

/** Sums and measures of one thing: a word beside both, or the only turnout of each account. */
function sameMeasure(a: Figure, b: Figure): boolean {
  const shared = contextShared(a, b);
  const { metric, unit } = a.quantity;
  if (metric !== null || (unit.kind === "money" && measuredThing(a) !== null)) {
    return shared.length >= 1 || (isOnlyOne(a) && isOnlyOne(b));
  }
  return unit.kind === "percent" && a.frame?.act === b.frame?.act && shared.length >= 3;
}

/** The only figure with its metric in its account: the turnout, the magnitude. */
function isOnlyOne({ statement: { account }, quantity }: Figure): boolean {
  const same = figuresOf(account).filter(
    (other) => other.quantity.metric === quantity.metric && other.quantity.unit.kind === quantity.unit.kind,
  );
  return quantity.metric !== null && same.length === 1;
}

/** What a sum or measure is of, as far as it stands beside it: "a loan of 48 million", "an aftershock of 6.4". */
export function measuredThing({ quantity, statement }: Figure): string | null {
  const { text, start, tokens } = statement.sentence;
  const at = tokens.findIndex((token) => token.start >= quantity.start);
  if (quantity.unit.kind === "measure") {
    const near = text.slice(Math.max(0, quantity.start - start - 40), quantity.end - start + 20);
    return /aftershock/i.test(near) ? "aftershock" : null;
  }
  return tokens[at - 1]?.lower === "of" && tokens[at - 2]?.pos === "NOUN" ? tokens[at - 2]!.lemma : null;
}

/** Sales of a quarter and of the year, the sentences of two people. */
const differentPeriodsOrNames = (a: Figure, b: Figure) =>
  differentDays(a.statement, b.statement) ||
  differentStretches(a.statement, b.statement) ||
  differentNames(a.frame, b.frame, "both");

/** "Potts has a $300,000 bond", "Ingram's bond was set at": both sentences name somebody, and not the same. */
function differentPeople(one: Figure, other: Figure): boolean {
  if (one.quantity.metric === "bail" && differentNames(one.frame, other.frame, "left")) return true;
  const [a, b] = [one.statement, other.statement];
  const names = ({ terms, sentence: { tokens } }: Statement) =>
    terms
      .filter(({ token, index }) => token.pos === "PROPN" && !isOffice(tokens, index))
      .map(({ term }) => term);
  const [here, there] = [names(a), names(b)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** Does a name run up to a word for an office or a place, "Ashby County Jail"? Two suspects have the same. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index);
  const end = rest.findIndex(({ pos }) => pos !== "PROPN");
  return (end < 0 ? rest : rest.slice(0, end)).some(({ text }) => office.test(text));
}

const office =
  /^(?:County|Parish|City|District|Court|Jail|Prison|Judge|Justice|Sheriff|Police|Department|Office|Center|Centre|\p{Lu}\w+day)$/u;

/** "needed 120 seats": what somebody wants or lacks, not what is so. */
export const isWish = ({ frame }: Figure) => frame !== undefined && wishVerbs.has(frame.token.lemma);

/** "served four months": of a sentence, what was spent in prison. */
const isServed = ({ quantity, frame }: Figure) =>
  quantity.metric === "sentence" && /^(?:serve|spend)$/.test(frame?.token.lemma ?? "");

/** "closed at 8,215 points" on Tuesday and at 8,241 on Thursday. */
export const movesDaily = (a: Figure, b: Figure) =>
  [a, b].every(({ quantity }) => quantity.head === "point") &&
  a.statement.account.anchor.publishedAt !== b.statement.account.anchor.publishedAt;

/** Counts of one thing: the same fate of the same kind, or the same thing in the same act. */
function sameCount(a: Figure, b: Figure): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (one.role !== other.role) return false;
  const sameHead = one.head !== null && other.head !== null && headClass(one.head) === headClass(other.head);
  const sameAct = a.frame?.act === b.frame?.act;
  if (one.role !== null && !isOccasion(one.head))
    return sameHead || (areOfOneGroup(one, other) && !mayBeSomeOf(one, other) && !mayBeSomeOf(other, one));
  if (isOccasion(one.head))
    return one.role === null && sameHead && sameAct && contextShared(a, b).length >= 3;
  // The votes of one candidate are not those of another.
  if (!sameHead || isAnyone(one.head) || differentNames(a.frame, b.frame, "left")) return false;
  if (differentDays(a.statement, b.statement)) return false;
  const shared = contextShared(a, b);
  // The points of one player are not those of another.
  if (isScore(one.head) && !sharesName(a, b)) return false;
  return shared.length >= (sameAct ? 1 : 3);
}

/** "Twelve workers" and "nine quarrymen": whoever they are, but no men among people, and no soldiers among civilians. */
const areOfOneGroup = (one: Quantity, other: Quantity) =>
  isAnyone(one.head) ||
  isAnyone(other.head) ||
  [one, other].every(({ head }) => isPeople(head!) && !someOfAll.test(head!));

/** People of one sex, age, force or country: there may be others. */
const someOfAll =
  /(?:^| )(?:man|woman|boy|girl|child|kid|baby|infant|toddler|teenager|pupil|student|soldier|troop|marine|officer|police|policeman|policewoman|firefighter|civilian|foreigner|tourist|gunman|attacker|suspect|rebel|militant|fighter|insurgent|guard|member|relative|son|daughter|brother|sister|friend)$|^\p{Lu}/u;

/** "three men" may be some of "four people", of whom one was a woman. */
const mayBeSomeOf = (some: Quantity, all: Quantity) =>
  !isAnyone(some.head) &&
  isAnyone(all.head) &&
  (someOfAll.test(some.head!) || !isPeople(some.head!)) &&
  some.value.high < all.value.low;

/** The class of the noun that is counted: the last word of "north korean troop". */
function headClass(head: string): string {
  const noun = head.split(" ").at(-1)!;
  return nounClass.get(noun) ?? noun;
}

/** What every report counts many of: more must agree than the word. */
const isOccasion = (head: string | null) =>
  /(?:^| )(?:time|round|shot|state|case|day|count|charge)$/.test(head ?? "");

/** What reports of sport count of everybody. */
const isScore = (head: string | null) =>
  /(?:^| )(?:point|goal|rebound|assist|yard|run|wicket|game|match|win|victory|appearance|touchdown|hit)$/.test(
    head ?? "",
  );

function sharesName(a: Figure, b: Figure): boolean {
  const names = ({ frame }: Figure) =>
    (frame?.left ?? []).filter(({ token }) => token.pos === "PROPN").map(({ term }) => term);
  const there = names(b);
  return names(a).some((name) => there.includes(name));
}

const isAnyone = (head: string | null) =>
  head === null ||
  /(?:^| )(?:people|person|victim|others?|dead|death|fatality|injury|casualty|life|soul|body|individual|resident|inhabitant|human)$/.test(
    head,
  );

/** Terms near both figures, numbers apart. */
function contextShared(a: Figure, b: Figure): readonly string[] {
  if (a.frame === undefined || b.frame === undefined) return [];
  return [...sharedTerms(a.frame, b.frame)].filter((term) => !/\d/.test(term));
}
