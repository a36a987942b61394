import { claimAt, type Material } from "../accounts.ts";
import { answerOf, compatible, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentDays } from "../occasions.ts";
import { isBackground, isOverSeveralEvents, isPlainFigure } from "../plain-figure.ts";
import type { Slot } from "../slot.ts";
import { slots } from "../slots-lexicon.ts";

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
    (historical && !slot.past) ||
    perUnit ||
    change ||
    average ||
    negated ||
    (forecast && !/^(?:money|duration)$/.test(quantity.unit.kind))
  )
    return false;
  if ((isBackground(statement) && !slot.past) || isOverSeveralEvents(statement)) return false;
  const fits = slot.cue === null ? isWorded(figure, slot) : isCued(figure, slot);
  return fits && (slot.about === null || slot.about.test(statement.account.article.text));
}

/** Do the words right before and after a figure answer the question? */
function isWorded({ quantity, statement: { sentence } }: Figure, { before, after, both }: Slot): boolean {
  const left = before?.test(sentence.text.slice(0, quantity.start - sentence.start)) ?? false;
  const right = after?.test(sentence.text.slice(quantity.end - sentence.start)) ?? false;
  return before !== null && after !== null && both ? left && right : left || right;
}

/** Is the right thing counted, in a clause that tells what of it? */
function isCued(figure: Figure, { head, cue, not }: Slot): boolean {
  const { quantity } = figure;
  if (head !== null && !head.test(headOf(figure))) return false;
  if (quantity.role !== null && /^(?:death|arrest|missing|rescue|hostage)$/.test(quantity.role)) return false;
  // "$US1 million ($1.52 million)": the sum in brackets is the same one converted.
  if (/\($/.test(figure.statement.sentence.text.slice(0, quantity.start - figure.statement.sentence.start)))
    return false;
  const flags = { ...quantity.flags, forecast: false };
  const clause = clauseAround(figure);
  if (!cue!.test(clause) || not?.test(clause) === true) return false;
  const plain = { ...figure, quantity: { ...quantity, flags } };
  return isPlainFigure(plain, isShare(figure));
}

/** "1,900 of the mine's 2,600 employees": how many of a known whole. */
const isShare = (figure: Figure) => wholeOf(figure) !== undefined;

function wholeOf({ statement, quantity }: Figure): Figure | undefined {
  const { text, start } = statement.sentence;
  return figuresOf(statement.account).find(
    (other) =>
      other.statement === statement &&
      other.quantity.start > quantity.end &&
      /^ of (?:the |its |their |all )?(?:[\p{L}’']+ ){0,2}$/u.test(
        text.slice(quantity.end - start, other.quantity.start - start),
      ),
  );
}

/** The thing counted; of a share that of the whole, of a bare number people. */
const headOf = (figure: Figure) => (wholeOf(figure) ?? figure).quantity.head ?? "people";

/** The words around a figure up to the next break of the sentence. */
function clauseAround({ quantity, statement: { sentence } }: Figure): string {
  const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
  const before = sentence.text.slice(0, start).split(clauseBreak).at(-1)!;
  const after = sentence.text.slice(end).split(clauseBreak)[0]!;
  return before + sentence.text.slice(start, end) + after;
}

const clauseBreak =
  /[;:—–]|, (?:and|but|while|with|although|which|who)\b|\b(?:while|but|whereas|although)\b/i;

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
        !(slot.moves && (dayOf(a) === null || dayOf(a) !== dayOf(b))),
    ),
  );
}

/** Of what takes its time both sentences name something. */
const shareNoun = ({ statement: a }: Figure, { statement: b }: Figure) =>
  a.terms.some(({ term, token }) => /^(?:NOUN|PROPN)$/.test(token.pos) && b.bag.has(term));

const dayOf = ({ statement }: Figure) => statement.account.article.publishedAt?.slice(0, 10) ?? null;

const differentPlaces = (a: Figure, b: Figure) =>
  a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place));
