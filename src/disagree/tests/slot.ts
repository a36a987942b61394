import { claimAt, type Material } from "../accounts.ts";
import { answerOf, compatible, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentDays } from "../occasions.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";
import { type Slot, slots } from "../slots-lexicon.ts";

/**
 * Questions that a report answers once ("How many people attended?"): each account's figure is read by the words
 * around it, and accounts are held against each other where each gives one answer only.
 */
export function findSlotConflicts({ accounts }: Material): readonly Finding[] {
  const bySlot = Map.groupBy(slots, ({ question }) => question);
  return [...bySlot].flatMap(([question, alternatives]) => {
    const filled = accounts.flatMap((account) => {
      const figures = figuresOf(account).filter((figure) => alternatives.some((slot) => fills(figure, slot)));
      const isOne = figures.every((figure) => compatible(figure, figures[0]!));
      return isOne && figures.length > 0 ? [figures] : [];
    });
    return oppose(question, alternatives[0]!, filled);
  });
}

function fills(figure: Figure, slot: Slot): boolean {
  const { quantity, statement } = figure;
  const { historical, perUnit, change, average, negated, forecast } = quantity.flags;
  if (!slot.units.includes(quantity.unit.kind) || quantity.value.high <= 1) return false;
  if (
    historical ||
    perUnit ||
    change ||
    average ||
    negated ||
    (forecast && !/^(?:money|duration)$/.test(quantity.unit.kind))
  )
    return false;
  if (isBackground(statement) || isOverSeveralEvents(statement)) return false;
  const { text, start } = statement.sentence;
  const before = text.slice(0, quantity.start - start);
  const after = text.slice(quantity.end - start);
  const fits =
    slot.before !== null && slot.after !== null && slot.both
      ? slot.before.test(before) && slot.after.test(after)
      : (slot.before?.test(before) ?? false) || (slot.after?.test(after) ?? false);
  return fits && (slot.about === null || slot.about.test(statement.account.article.text));
}

/** The two answers that most accounts give and that cannot both be true. */
function oppose(question: string, slot: Slot, filled: readonly (readonly Figure[])[]): readonly Finding[] {
  const groups: Figure[][] = [];
  for (const [figure] of filled) {
    const group = groups.find((others) =>
      others.every(
        (other) => compatible(other, figure!) && !differentDays(other.statement, figure!.statement),
      ),
    );
    if (group === undefined) groups.push([figure!]);
    else group.push(figure!);
  }
  const [first, ...others] = groups.toSorted((a, b) => b.length - a.length);
  const second = others.find((group) => conflict(first!, group, slot));
  if (first === undefined || second === undefined) return [];
  const positions = [first, second].map((group) =>
    positionOf(
      answerOf(group[0]!),
      group.map(({ statement, quantity }) => claimAt(statement, quantity)),
    ),
  );
  const [one, other] = positions;
  if (one === undefined || other === undefined) return [];
  const firm = [first, second].every(([figure]) => figure!.quantity.bound !== "at-most");
  return [
    {
      kind: "number",
      question,
      between: "outlets",
      positions: [one, other],
      grade: firm ? "disagree" : "compare",
      score: 0.7,
    },
  ];
}

function conflict(first: readonly Figure[], second: readonly Figure[], slot: Slot): boolean {
  return first.every((a) =>
    second.every(
      (b) =>
        !compatible(a, b) &&
        a.quantity.flags.basis === b.quantity.flags.basis &&
        (a.quantity.unit.kind !== "duration" || shareNoun(a, b)) &&
        !differentDays(a.statement, b.statement) &&
        !differentPlaces(a, b) &&
        !(slot.moves && dayOf(a) !== dayOf(b)),
    ),
  );
}

/** Of what takes its time both sentences name something. */
const shareNoun = ({ statement: a }: Figure, { statement: b }: Figure) =>
  a.terms.some(({ term, token }) => /^(?:NOUN|PROPN)$/.test(token.pos) && b.bag.has(term));

const dayOf = ({ statement }: Figure) => statement.account.article.publishedAt?.slice(0, 10) ?? null;

const differentPlaces = (a: Figure, b: Figure) =>
  a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));
