import { claimAt, type Material } from "../accounts.ts";
import { areOpposed, onOtherDays } from "../are-opposed.ts";
import { answerOf, compatible, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { slotsByQuestion } from "../lexicons/slots-lexicon.ts";
import { differentNames } from "../occasions.ts";
import { questionsOf } from "../questions-of.ts";
import type { Slot } from "../slot.ts";

/**
 * Questions that a report answers once ("How many people attended?"): each account's figure is read by the words
 * around it, and accounts are held against each other where each gives one answer only.
 */
export function findSlotConflicts({ accounts }: Material): readonly Finding[] {
  const answers = accounts.flatMap((account) =>
    figuresOf(account).flatMap((figure) => questionsOf(figure).map((question) => ({ question, figure }))),
  );
  return [...Map.groupBy(answers, ({ question }) => question)].flatMap(([question, given]) => {
    const byAccount = Map.groupBy(
      given.map(({ figure }) => figure),
      ({ statement }) => statement.account,
    );
    const filled = [...byAccount.values()].filter(([first, ...others]) =>
      others.every((other) => compatible(other, first!)),
    );
    return oppose(question, slotsByQuestion.get(question)![0]!, filled);
  });
}

/** The two answers that most accounts give and that cannot both be true. */
function oppose(question: string, slot: Slot, filled: readonly (readonly Figure[])[]): readonly Finding[] {
  const groups: Figure[][] = [];
  for (const [figure] of filled) {
    const group = groups.find((others) =>
      others.every((other) => compatible(other, figure!) && !onOtherDays(other, figure!)),
    );
    if (group === undefined) groups.push([figure!]);
    else group.push(figure!);
  }
  const [first, ...others] = groups.toSorted((a, b) => b.length - a.length);
  const second = others.find((group) => conflict(first!, group, slot));
  if (first === undefined || second === undefined) return [];
  const [one, other] = [first, second].map((group) =>
    positionOf(
      answerOf(group[0]!),
      group.map(({ statement, quantity }) => claimAt(statement, quantity)),
    ),
  );
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

const conflict = (first: readonly Figure[], second: readonly Figure[], slot: Slot): boolean =>
  first.every((a) => second.every((b) => answersDiffer(a, b, slot)));

/** More than eight times apart is another thing, or a slip of the reader. */
const mostRatio = 8;

function answersDiffer(a: Figure, b: Figure, slot: Slot): boolean {
  if (slot.unit === "duration" && !slot.ofWhom && !shareNoun(a, b)) return false;
  if (slot.ofWhom && differentNames(a.frame, b.frame, "both")) return false;
  if (slot.moves && !areOfOneDay(a, b)) return false;
  return areOpposed(a, b, mostRatio);
}

/** Of what takes its time both sentences name something. */
const shareNoun = ({ statement: a }: Figure, { statement: b }: Figure) =>
  a.terms.some(({ term, token }) => /^(?:NOUN|PROPN)$/.test(token.pos) && b.bag.has(term));

/** Printed on one day, or both of one day that they name. */
const areOfOneDay = (a: Figure, b: Figure) =>
  (dayOf(a) !== null && dayOf(a) === dayOf(b)) ||
  a.statement.dates.some(
    (one) =>
      one.granularity === "day" &&
      b.statement.dates.some((other) => one.from === other.from && one.to === other.to),
  );

const dayOf = ({ statement }: Figure) => statement.account.article.publishedAt?.slice(0, 10) ?? null;
