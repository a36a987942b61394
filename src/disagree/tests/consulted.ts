import type { Span } from "../../news/citation.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentOccasions } from "../occasions.ts";

/** Somebody decides, and another is asked before or told of it. */
interface Involved {
  readonly statement: Statement;
  readonly span: Span;
  /** The other as written, "the council". */
  readonly whom: string;
  readonly names: readonly string[];
  readonly actors: readonly string[];
}

/** One account has the other side consulted before a decision, another has it told: "after consulting with Norland", "informed the Norish side". */
export function findConsulted({ accounts }: Material): readonly Finding[] {
  const statements = accounts.flatMap((account) => account.statements);
  const consulted = statements.flatMap((statement) => involvedIn(statement, consultation));
  const informed = statements.flatMap((statement) => involvedIn(statement, information));
  const [asked] = consulted.filter((one) => informed.some((other) => isRival(one, other)));
  if (asked === undefined) return [];
  const told = informed.filter((other) => isRival(asked, other));
  const knowsBoth = told.some((other) =>
    consulted.some((one) => one.statement.account === other.statement.account),
  );
  const [before, after] = [
    positionOf("Consulted", [claimAt(asked.statement, asked.span)]),
    positionOf(
      "Informed",
      told.map(({ statement, span }) => claimAt(statement, span)),
    ),
  ];
  if (knowsBoth || before === undefined || after === undefined) return [];
  return [
    {
      kind: "happened",
      question: `Was ${asked.whom} consulted, or informed?`,
      between: "outlets",
      positions: [before, after],
      grade: "disagree",
      score: 0.5,
    },
  ];
}

const other = "(?<whom>(?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)";
const consultation = new RegExp(
  `\\b(?:after|following|in) (?:consulting|consultations?|having consulted)(?: with)? ${other}`,
  "u",
);
const information = new RegExp(`\\b(?:inform(?:ed|ing)?|notif(?:y|ied|ying)) ${other}`, "u");

/** A decision of weight stands in the same sentence. */
const decision = /\b(?:order|authori[sz]|approv|decid|decision|greenli|green-li|launch)\w*/i;

function involvedIn(statement: Statement, pattern: RegExp): readonly Involved[] {
  const { text, start } = statement.sentence;
  const match = pattern.exec(text);
  if (match === null || !decision.test(text) || /\b(?:not|n['’]t|never|without)\b/.test(text)) return [];
  const whom = match.groups!.whom!;
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  const isNamed = ({ token }: Statement["terms"][number]) => token.start >= span.end - whom.length;
  const named = statement.terms.filter((term) => isNamed(term) && term.token.end <= span.end);
  const actors = statement.terms.filter(({ token }) => token.pos === "PROPN" && token.end <= span.start);
  return [
    { statement, span, whom, names: named.map(({ term }) => term), actors: actors.map(({ term }) => term) },
  ];
}

/** Of two accounts, and of one decision: the same party is asked or told, by the same one. */
const isRival = (one: Involved, two: Involved) =>
  one.statement.account !== two.statement.account &&
  one.names.some((name) => two.names.includes(name)) &&
  one.actors.some((actor) => two.actors.includes(actor) && !one.names.includes(actor)) &&
  !differentOccasions(one.statement, two.statement);
