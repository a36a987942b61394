import { type Account, claimAt, type Material, speakerAt } from "../accounts.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, compatible, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { isPlainFigure } from "../plain-figure.ts";
import { sameSlot } from "../same-slot.ts";

/** Two parties give rival figures in one account: "About 200 boats took part, they said. The coast guard counted 85." */
export function findRivalFigures({ accounts }: Material): readonly Finding[] {
  return accounts.flatMap(rivalsIn);
}

function rivalsIn(account: Account): readonly Finding[] {
  const figures = figuresOf(account).filter((figure) => isPlainFigure(figure));
  return figures.flatMap((a, i) =>
    figures.slice(i + 1).flatMap((b) => (areRivals(a, b) ? (oppose(a, b) ?? []) : [])),
  );
}

function areRivals(a: Figure, b: Figure): boolean {
  if (b.statement.index - a.statement.index > 1 || a.quantity.unit.kind !== b.quantity.unit.kind)
    return false;
  const ratio = b.quantity.value.low / Math.max(1e-9, a.quantity.value.high);
  if (compatible(a, b) || ratio > 20 || ratio < 0.05) return false;
  const named = a.quantity.role !== null || a.quantity.metric !== null || a.quantity.unit.kind !== "count";
  return ((named && sameSlot(a, b)) || isElliptical(a, b)) && differentVoices(a, b);
}

/** "The coast guard counted 85.": a short sentence whose number has no noun and means that of the sentence before. */
function isElliptical(a: Figure, b: Figure): boolean {
  const { head, role, metric } = b.quantity;
  if (a.quantity.unit.kind === "count" && head === null && countOf(b) !== null) return true;
  const words = b.statement.sentence.tokens.filter(({ pos }) => pos !== "PUNCT");
  const counts = words.some(({ lemma }) => /^(?:count|put|estimate|say|speak|reckon|report)$/.test(lemma));
  return (
    a.statement !== b.statement &&
    (a.quantity.head !== null || a.quantity.bound !== "none" || !a.quantity.exact) &&
    head === null &&
    role === null &&
    metric === null &&
    words.length <= mostWords &&
    counts
  );
}

/** Words of a sentence up to which its number means that of the sentence before. */
const mostWords = 14;

/** "the union's number is 1,900", "according to the police it was 85": whose count it is. */
function countOf({ statement: { sentence }, quantity }: Figure): string | null {
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  return ownCount.exec(before)?.groups?.who ?? null;
}

const ownCount =
  /\b(?<who>\p{L}+)['’]s? (?:own )?(?:number|figure|count|estimate|tally|total) (?:is|was|stands at|stood at|came to)(?: (?:about|around|some|nearly))? $/iu;

function differentVoices(a: Figure, b: Figure): boolean {
  // "first said", "later counted": an update. Police here and police there: two places.
  if (
    [a, b].some(({ statement }) =>
      /\b(?:first|initially|at first|earlier|later)\b/i.test(statement.sentence.text),
    )
  )
    return false;
  if (a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place)))
    return false;
  const [first, second] = [a, b].map((figure) =>
    (countOf(figure) ?? speakerAt(figure.statement, figure.quantity))?.toLowerCase().split(" ").at(-1),
  );
  return first !== undefined && second !== undefined && first !== second;
}

function oppose(a: Figure, b: Figure): Finding | undefined {
  const [first, second] = [a, b].map((figure) =>
    positionOf(answerOf(figure), [claimAt(figure.statement, figure.quantity)]),
  );
  const question = askHowMany([a, b]);
  if (first === undefined || second === undefined || question === null) return undefined;
  return {
    kind: "number",
    question,
    between: "parties",
    positions: [first, second],
    grade: "disagree",
    score: 0.7,
  };
}
