import type { Statement } from "./accounts.ts";
import { askWhether } from "./ask-whether.ts";
import { type Denial, namesItself } from "./denied.ts";
import { sayingNouns } from "./lexicon.ts";
import { clauseFrom, saidClause } from "./said-clause.ts";
import { textOf } from "./speakers.ts";

/** Asks whether the claim is so: by its own clause where that is about the matter, else by what is denied. */
export function askDenied(claim: Statement, denial: Denial): string {
  const { statement, object, target } = denial;
  const { tokens } = statement.sentence;
  const that = tokens.findIndex(({ lower }, i) => i >= object.from && i < object.to && lower === "that");
  const denied =
    that < 0 ? null : askWhether(statement.sentence, clauseFrom(tokens, { from: that, to: object.to }), null);
  if (denied !== null) return denied;
  // "the complaints" are more than the one that is quoted.
  if (pointsAtSeveral(denial)) return askAboutObject(denial);
  const { clause, antecedent } = saidClause(claim.sentence);
  const inClause = claim.terms.some(
    ({ term, index }) => index >= clause.from && index < clause.to && target.includes(term),
  );
  const asked =
    target.length === 0 || inClause || object.to === 0
      ? askWhether(claim.sentence, clause, antecedent)
      : null;
  return asked ?? askAboutObject(denial);
}

/** "denied the allegations of misconduct" → "Are the allegations of misconduct true?" */
function askAboutObject({ statement: { sentence }, object, denier }: Denial): string {
  const words = sentence.tokens.slice(object.from, Math.min(object.to, object.from + 8));
  const noun = words.findLast(({ lemma }) => sayingNouns.has(lemma));
  if (noun === undefined) return `Is it true what ${who(denier)} ${/s$/.test(denier) ? "deny" : "denies"}?`;
  const at = words.indexOf(noun);
  const complement = /^(?:of|about)$/.test(words[at + 1]?.lower ?? "") ? words.length : at + 1;
  const phrase = textOf(sentence, { from: object.from, to: object.from + complement }).replace(
    /^(?:that|this|any|all) /i,
    "the ",
  );
  const [verb, truth] = [
    noun.lower === noun.lemma ? "Is" : "Are",
    /critici|complaint/.test(noun.lemma) ? "fair" : "true",
  ];
  return `${verb} ${/^(?:the|those|these|his|her|its|their)\b/i.test(phrase) ? "" : "the "}${phrase} ${truth}?`;
}

const who = (speaker: string) =>
  speaker
    .split(" ")
    .slice(0, 8)
    .join(" ")
    .replace(/^(?:The|An?|Their|His|Her|Its) /, (word) => word.toLowerCase());

const pointsAtSeveral = (denial: Denial) =>
  !namesItself(denial) &&
  denial.statement.sentence.tokens
    .slice(denial.object.from, denial.object.to)
    .some(({ lemma, lower }) => sayingNouns.has(lemma) && lower !== lemma);
