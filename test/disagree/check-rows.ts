import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import type { Differences } from "../../src/disagree/finding.ts";
import type { Disagreement, DisagreementKind } from "../../src/news/disagreement.ts";
import { readSentences } from "../../src/text/read-sentences.ts";
import { lengthen } from "./background.ts";
import { storyOf } from "./story-of.ts";

/** Accounts that differ on one point. */
export interface Difference {
  readonly name: string;
  /** See `storyOf`. */
  readonly told: readonly string[];
  readonly question: RegExp;
  /** In any order, whatever the case of letters. */
  readonly answers: readonly string[];
  /** Who gives each answer, in the order of `answers`. */
  readonly outlets?: readonly (readonly string[])[];
  /** Where the point is shown, if not among the disagreements. */
  readonly section?: keyof Differences;
}

/** Accounts that look as if they differed, and do not. */
export interface Trap {
  readonly name: string;
  /** See `storyOf`. */
  readonly told: readonly string[];
  /** The kinds that may stand among the comparisons; nothing may stand among the disagreements. */
  readonly compare?: readonly DisagreementKind[];
}

/** What the tables of one kind of test hold. */
interface Tables {
  readonly differ: readonly Difference[];
  readonly traps: readonly Trap[];
  /** Differences that the engine still misses. */
  readonly known?: readonly Difference[];
  /** Traps that the engine still falls into. */
  readonly knownTraps?: readonly Trap[];
}

/**
 * Tests each row in accounts of a newspaper's length; a trap also in its few sentences alone. A row of
 * `known` or `knownTraps` fails once the engine does better, and then belongs in the other table.
 */
export function checkRows(kind: string, { differ, traps, known = [], knownTraps = [] }: Tables): void {
  describe(`${kind}: differ`, () => {
    for (const row of differ)
      test(row.name, () => {
        const shown = differencesIn(lengthen(row.told));
        assert.ok(isShown(row, shown), `not among:\n${write(shown)}`);
      });
  });
  describe(`${kind}: do not differ`, () => {
    for (const row of traps)
      test(row.name, () => {
        for (const shown of toldTwice(row)) assert.ok(isAvoided(row, shown), write(shown));
      });
  });
  describe(`${kind}: still missed`, () => {
    for (const row of known)
      test(row.name, () =>
        assert.ok(!isShown(row, differencesIn(lengthen(row.told))), "found now: move it up"),
      );
  });
  describe(`${kind}: still fallen into`, () => {
    for (const row of knownTraps)
      test(row.name, () =>
        assert.ok(!toldTwice(row).every((shown) => isAvoided(row, shown)), "avoided now: move it up"),
      );
  });
}

const toldTwice = ({ told }: Trap) => [told, lengthen(told)].map(differencesIn);

const isAvoided = ({ compare = [] }: Trap, { disagreements, comparisons }: Differences) =>
  disagreements.length === 0 && comparisons.every(({ kind }) => compare.includes(kind));

const differencesIn = (told: readonly string[]) => findDisagreements(storyOf(...told), readSentences);

const isShown = ({ question, answers, outlets, section = "disagreements" }: Difference, shown: Differences) =>
  shown[section].some(
    (point) =>
      question.test(point.question) &&
      answerKey(answersOf(point)) === answerKey(answers) &&
      (outlets === undefined || answers.every((answer, i) => sameSet(outletsOf(point, answer), outlets[i]!))),
  );

const outletsOf = ({ positions }: Disagreement, answer: string) =>
  positions
    .filter((position) => answerKey([position.answer]) === answerKey([answer]))
    .flatMap(({ claims }) => claims.map(({ outlet }) => outlet));

const sameSet = (a: readonly string[], b: readonly string[]) => answerKey(a) === answerKey(b);

const answersOf = ({ positions }: Disagreement) => positions.map(({ answer }) => answer);

const answerKey = (answers: readonly string[]) =>
  answers
    .map((answer) => answer.toLowerCase())
    .toSorted()
    .join(" | ");

/** What came out, for whoever reads a failure. */
function write({ disagreements, comparisons }: Differences): string {
  const lines = [
    ...disagreements.map((point) => ({ point, section: "disagree" })),
    ...comparisons.map((point) => ({ point, section: "compare" })),
  ].flatMap(({ point, section }) => [
    `${section} (${point.kind}): ${point.question}`,
    ...point.positions.flatMap(({ answer, claims }) =>
      claims.map(({ outlet, speaker, quote }) => `  ${answer}: ${speaker ?? "–"}, ${outlet} “${quote.text}”`),
    ),
  ]);
  return lines.length === 0 ? "nothing" : lines.join("\n");
}
