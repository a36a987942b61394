import type { Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { askWhether } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { type Frame, frameAt } from "../frames.ts";
import { sayVerbs } from "../lexicon.ts";
import { clauseFrom } from "../said-clause.ts";

/** A statement that something happened, or that it did not. */
interface Assertion {
  readonly statement: Statement;
  readonly frame: Frame;
  readonly negated: boolean;
}

/** One account says that something happened, another that it did not: the same verb, subject and object. */
export function findPolarityConflicts({ accounts, rarity }: Material): readonly Finding[] {
  const assertions = accounts.flatMap(({ statements }) => statements.flatMap(assertionsIn));
  const affirmed = assertions.filter(({ negated }) => !negated);
  return assertions
    .filter(({ negated }) => negated)
    .flatMap((no) =>
      affirmed.flatMap((yes) => (contradicts(yes, no, rarity) ? (oppose(yes, no) ?? []) : [])),
    );
}

function assertionsIn(statement: Statement): readonly Assertion[] {
  const { tokens } = statement.sentence;
  return tokens.flatMap((token, verb) => {
    if (token.pos !== "VERB" || token.quoted || sayVerbs.has(token.lemma) || light.has(token.lemma))
      return [];
    const before = tokens.slice(Math.max(0, verb - 5), verb);
    if (token.lower.endsWith("ing") || before.some(({ lower }) => modal.test(lower))) return [];
    const frame = frameAt(statement, { start: token.end, end: token.end });
    if (frame === undefined || frame.verb !== verb) return [];
    return [{ statement, frame, negated: isNegated(before) }];
  });
}

const light: ReadonlySet<string> = new Set(
  "have do make take get go come give want need know see think feel use work show keep let".split(" "),
);
const modal = /^(?:would|could|should|may|might|must|can|will|if|to|whether|unless|until|likely|expected)$/;

const isNegated = (before: readonly Token[]) =>
  before.slice(-4).some(({ lower }) => /^(?:not|n['’]t|never|nothing|nobody|none)$/.test(lower));

function contradicts(yes: Assertion, no: Assertion, rarity: Material["rarity"]): boolean {
  if (yes.statement.account === no.statement.account || yes.frame.act !== no.frame.act) return false;
  const terms = (list: Frame["left"]) =>
    new Set(list.map(({ term }) => term).filter((term) => !/\d/.test(term)));
  const left = [...terms(yes.frame.left)].filter((term) => terms(no.frame.left).has(term));
  const right = [...terms(yes.frame.right)].filter((term) => terms(no.frame.right).has(term));
  const weight = [...left, ...right].reduce((sum, term) => sum + rarity(term), 0);
  return left.length >= 1 && right.length >= 1 && weight >= 4;
}

function oppose(yes: Assertion, no: Assertion): Finding | undefined {
  const first = positionOf("Yes", [claimAt(yes.statement, yes.frame.token)]);
  const second = positionOf("No", [claimAt(no.statement, no.frame.token)]);
  if (first === undefined || second === undefined) return undefined;
  return {
    kind: "happened",
    question: ask(yes) ?? ask(no) ?? "Did it happen?",
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.6,
  };
}

function ask({ statement: { sentence }, frame }: Assertion): string | null {
  const from = frame.left[0]?.index ?? frame.verb;
  return askWhether(sentence, clauseFrom(sentence.tokens, { from, to: sentence.tokens.length }), null);
}
