import { type Figure, figuresOf } from "./figure.ts";
import { slotsByUnit } from "./lexicons/slots-lexicon.ts";
import { isPeople } from "./people.ts";
import { isBackground, isOverSeveralEvents, isPlainFigure } from "./plain-figure.ts";
import type { Slot } from "./slot.ts";

/** The questions that a figure answers by the words around it. */
export function questionsOf(figure: Figure): readonly string[] {
  const known = questions.get(figure);
  if (known !== undefined) return known;
  const found = isAnswer(figure) ? readQuestions(figure) : [];
  questions.set(figure, found);
  return found;
}

/** Two tests ask it of each figure. */
const questions = new WeakMap<Figure, readonly string[]>();

/** No single one, no "dozens" or "hundreds" that agree with too much, no fate that is asked for otherwise, and no sum twice. */
function isAnswer(figure: Figure): boolean {
  const { bound, role, value } = figure.quantity;
  const isVague = bound !== "at-least" && value.high > 2.5 * value.low;
  const isFate = role !== null && /^(?:death|arrest|missing|rescue|hostage)$/.test(role);
  return value.high > 1 && !isVague && !isFate && !isConverted(figure);
}

function readQuestions(figure: Figure): readonly string[] {
  const clause = clauseAround(figure);
  const rows = slotsByUnit.get(figure.quantity.unit.kind) ?? [];
  return [...new Set(rows.filter((slot) => fills(figure, clause, slot)).map(({ question }) => question))];
}

function fills(figure: Figure, clause: string, slot: Slot): boolean {
  const { quantity, statement } = figure;
  const { unit } = quantity;
  if (slot.measure !== null && (unit.kind !== "measure" || unit.unit !== slot.measure)) return false;
  if (slot.head !== null && !isHead(headOf(figure), slot.head)) return false;
  if (!slot.told.test(clause) || slot.not?.test(clause) === true) return false;
  return (
    isOfTheEvent(figure, slot) && (slot.about === null || slot.about.test(statement.account.article.text))
  );
}

const isHead = (head: string, wanted: RegExp | "people") =>
  wanted === "people" ? isPeople(head) : wanted.test(head);

/** "$US1 million ($1.52 million)": the sum in brackets is the same one converted. */
export const isConverted = ({ quantity, statement: { sentence } }: Figure) =>
  /\((?:[^)]{0,12} )?$/.test(sentence.text.slice(0, quantity.start - sentence.start));

/** No part, no earlier value; a plan, and an event of the past, only where the question is of one. */
function isOfTheEvent(figure: Figure, slot: Slot): boolean {
  const { quantity, statement } = figure;
  const { forecast, perUnit, change, negated } = quantity.flags;
  if (slot.past) return !(isOverSeveralEvents(statement) || perUnit || change || negated);
  const flags = {
    ...quantity.flags,
    forecast: forecast && !slot.planned,
    change: change && !slot.difference,
    perUnit: perUnit && !slot.perUnit,
  };
  const ofWhole = slot.head === null || wholeOf(figure) !== undefined;
  return !isBackground(statement) && isPlainFigure({ ...figure, quantity: { ...quantity, flags } }, ofWhole);
}

/** "1,900 of the mine's 2,600 employees": the known whole of which it is a part. */
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

/** The words around a figure up to the next break of the sentence, the figure as "#". */
export function clauseAround({ quantity, statement: { sentence } }: Figure): string {
  const [start, end] = [quantity.start - sentence.start, quantity.end - sentence.start];
  const before = sentence.text.slice(0, start).split(clauseBreak).at(-1)!;
  const after = sentence.text.slice(end).split(clauseBreak)[0]!;
  return `${before}#${after}`;
}

const clauseBreak =
  /[;:—–]|, (?:and|but|while|with|although|which|who)\b|\b(?:while|but|whereas|although)\b/i;
