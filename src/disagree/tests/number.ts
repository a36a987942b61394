import { dayOfTime } from "../../values/calendar.ts";
import { sameDimension } from "../../values/quantity.ts";
import { type Account, claimAt, type Material } from "../accounts.ts";
import { asOfOtherTimes, onOtherDays } from "../are-opposed.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, compatible, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { attackerCounted, attackerDied } from "../lexicons/common-lexicon.ts";
import { firstOfEach, pairsAcross } from "../pairs.ts";
import { isPlainFigure } from "../plain-figure.ts";
import { sameSlot, slotKey } from "../same-slot.ts";
import { differentScopes } from "../scope.ts";

/** Two accounts give one thing different figures: "killed 53", "61 people had lost their lives". */
export function findNumberConflicts({ accounts }: Material): readonly Finding[] {
  const plain = findTotals(accounts);
  const bySlot = Map.groupBy(plain, slotKey);
  const firstDay = firstDayOf(accounts);
  const conflicts = pairsAcross(plain, slotKey).filter(
    ([a, b]) => isOfBefore(a, firstDay) === isOfBefore(b, firstDay) && conflict(a, b),
  );
  return firstOfEach(conflicts, answersKey).flatMap(([a, b]) => oppose(a, b, bySlot.get(slotKey(a))!) ?? []);
}

/** Days before the first report of an event, from which on a date is another event's. */
const otherEventAfterDays = 30;

/** "In February a gunman killed three at a college", told in a report of September: of another event. */
const isOfBefore = ({ statement: { dates } }: Figure, firstDay: number) =>
  dates.some(({ to }) => to < firstDay - otherEventAfterDays);

/** The day on which the first of the dated accounts came; before all days where none is dated. */
function firstDayOf(accounts: readonly Account[]): number {
  const days = accounts.flatMap(({ article: { publishedAt } }) =>
    publishedAt === null ? [] : [dayOfTime(Date.parse(publishedAt))],
  );
  return days.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...days);
}

/** The figures that tell a whole of the event at hand. */
export function findTotals(accounts: readonly Account[]): readonly Figure[] {
  return accounts.flatMap((account) => {
    const figures = figuresOf(account).filter((figure) => isPlainFigure(figure));
    return figures.filter((figure) => isTotal(figure, figures));
  });
}

const answersKey = ([a, b]: readonly [Figure, Figure]) =>
  [slotKey(a), a.frame?.act, ...[answerOf(a), answerOf(b)].toSorted()].join();

/**
 * Does a figure tell a whole? Of several counts of one fate in an account the largest does; a single person is
 * counted only where the sentence sums up ("one killed and three injured"); "two others killed" come on top.
 */
function isTotal(figure: Figure, figures: readonly Figure[]): boolean {
  const { role, value, end } = figure.quantity;
  if (role === null) return value.low > 1;
  const { sentence } = figure.statement;
  const isPart = (other: Figure) =>
    other.quantity.role === role && other.quantity.value.low > value.high && !elsewhere(figure, other);
  if (figures.some(isPart)) return false;
  const sumsUp = figuresOf(figure.statement.account).some(
    (other) =>
      other !== figure &&
      other.statement === figure.statement &&
      other.quantity.role !== null &&
      other.quantity.role !== role,
  );
  const onTop = /^ (?:\w+ )?others?\b/i.test(sentence.text.slice(end - sentence.start));
  return sumsUp || (value.low > 1 && !onTop);
}

/** "7.0, above the 6.8 given by American scientists": the other's figure, and not the account's own. */
function isContrasted({ quantity, statement: { sentence } }: Figure): boolean {
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  const after = sentence.text.slice(quantity.end - sentence.start);
  return (
    /\b(?:above|below|higher than|lower than|greater than|contradicting|contradicts|at odds with|unlike|not) the (?:figure of |estimate of )?$/i.test(
      before,
    ) && /^ (?:\w+ )?(?:given|reported|cited|claimed|announced|stated|published|put out) by\b/i.test(after)
  );
}

/** "In Bangkok six were killed" is no part of a toll that names no place or another, but the whole of Bangkok's. */
const elsewhere = ({ places }: Figure, other: Figure) =>
  places.size > 0 && ![...places].some((place) => other.places.has(place));

function conflict(a: Figure, b: Figure): boolean {
  if (compatible(a, b) || isUnlikely(a, b) || !sameSlot(a, b)) return false;
  if (isSum(a, b) || isSum(b, a) || countsAttacker(a, b) || onOtherDays(a, b)) return false;
  if (asOfOtherTimes(a, b) || differentScopes(a, b)) return false;
  // That a count grew is worth showing, also where the later account tells both.
  if (changedOverTime([[a], [b]])) return true;
  // An account that also has the other's figure knows both: an earlier count, a part, or somebody's claim.
  const explains = (here: Figure, there: Figure) =>
    figuresOf(here.statement.account).some(
      (other) =>
        sameDimension(other.quantity.unit, there.quantity.unit) &&
        !(elsewhere(there, other) && other.quantity.value.low > here.quantity.value.high) &&
        (other.quantity.role === there.quantity.role ||
          (other.quantity.head !== null && other.quantity.head === there.quantity.head) ||
          other.statement === here.statement) &&
        compatible(other, there) &&
        !isContrasted(other),
    );
  return !explains(a, b) && !explains(b, a);
}

/** "four injured" where the other has "one dead and three injured". */
function isSum(whole: Figure, part: Figure): boolean {
  return figuresOf(part.statement.account).some(
    ({ statement, quantity }) =>
      statement === part.statement &&
      quantity.role !== null &&
      quantity.role !== part.quantity.role &&
      quantity.value.low + part.quantity.value.low === whole.quantity.value.low,
  );
}

/** More than twenty times apart is another thing, or a slip of the reader. */
function isUnlikely({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [small, large] = [Math.min(a.value.high, b.value.high), Math.max(a.value.low, b.value.low)];
  return small > 0 && large / small > 20;
}

function oppose(a: Figure, b: Figure, figures: readonly Figure[]): Finding | undefined {
  const groups: Figure[][] = [[a], [b]];
  for (const figure of figures) {
    if (figure === a || figure === b || !(sameSlot(figure, a) || sameSlot(figure, b))) continue;
    groups.find(([first]) => sameSlot(first!, figure) && compatible(first!, figure))?.push(figure);
  }
  const [first, second] = groups.map((group) =>
    positionOf(
      answerOf(group[0]!),
      group.map(({ statement, quantity }) => claimAt(statement, quantity)),
    ),
  );
  const question = askHowMany(groups.flat());
  if (first === undefined || second === undefined || question === null) return undefined;
  const update = changedOverTime(groups);
  const isSure = areFirm(a, b) && !mayCountAttacker(a, b) && !areTwoActs(a, b);
  return {
    kind: update ? "update" : "number",
    question,
    between: "outlets",
    positions: [first, second],
    grade: update || !isSure ? "compare" : "disagree",
    score: a.quantity.role !== null ? 0.75 : 0.6,
  };
}

/** Figures that a reader can hold an outlet to: no bound, or of one fate "at least seven" and a lower figure later. */
const areFirm = (a: Figure, b: Figure) =>
  [a, b].every(
    ({ quantity: { bound, role } }) =>
      bound === "none" || bound === "about" || (bound === "at-least" && role !== null),
  );

/** Five boats that approached and two that were attacked: of what befell nobody, only one act counts one thing. */
const areTwoActs = (a: Figure, b: Figure) =>
  a.quantity.role === null && a.quantity.unit.kind === "count" && a.frame?.act !== b.frame?.act;

/** "Six died, the attacker among them" and "the attacker killed five" agree. */
function countsAttacker(a: Figure, b: Figure): boolean {
  const [more] = [a, b].toSorted((x, y) => y.quantity.value.low - x.quantity.value.low);
  return isOneMoreDead(a, b) && attackerCounted.test(more!.statement.sentence.text);
}

/** A toll that is one higher may count the attacker where any sentence says that he died as well. */
const mayCountAttacker = (a: Figure, b: Figure) =>
  isOneMoreDead(a, b) &&
  [a, b].some(({ statement: { account } }) =>
    [attackerCounted, attackerDied].some((words) => words.test(account.article.text)),
  );

const isOneMoreDead = ({ quantity: a }: Figure, { quantity: b }: Figure) =>
  a.role === "death" && b.role === "death" && Math.abs(a.value.low - b.value.low) === 1;

/** Counts that go up as an event goes on. */
export const growing: ReadonlySet<string> = new Set([
  "death",
  "injury",
  "casualty",
  "arrest",
  "rescue",
  "evacuated",
  "displaced",
  "destroyed",
  "damaged",
  "infected",
]);

/** Counts that go down. */
export const shrinking: ReadonlySet<string> = new Set(["missing", "trapped", "hostage"]);

/** A count that grew from the earlier reports to the later, or that may have: some report has no date. */
function changedOverTime([one, other]: readonly Figure[][]): boolean {
  const { role } = one![0]!.quantity;
  if (role === null) return false;
  const shrinks = shrinking.has(role);
  if (!growing.has(role) && !shrinks) return false;
  const times = (group: readonly Figure[]) =>
    group
      .flatMap(({ statement }) => statement.account.article.publishedAt ?? [])
      .map((time) => Date.parse(time));
  const [here, there] = [times(one!), times(other!)];
  // The dated reports tell; where one side has none, the count may have grown.
  if (here.length === 0 || there.length === 0) return true;
  const isMore = one![0]!.quantity.value.low > other![0]!.quantity.value.low;
  const outlets = [...one!, ...other!].map(({ statement }) => statement.account.article.outlet);
  const isOneOutlet = new Set(outlets).size === 1;
  const [early, late] = isMore === shrinks ? [here, there] : [there, here];
  const [first, last] = [Math.min(...late) - Math.min(...early), Math.max(...late) - Math.max(...early)];
  return first >= 0 && last > 0 && Math.max(first, last) >= (isOneOutlet ? 0 : updateAfterMs);
}

/** Reports of different outlets that come within so long of each other tell of one state of things. */
const updateAfterMs = 3 * 3_600_000;
