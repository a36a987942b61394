import type { Token } from "../text/sentence.ts";
import type { Statement } from "./accounts.ts";
import { askWhether, fit, isPlural } from "./ask-whether.ts";
import { type Denial, namesItself } from "./denied.ts";
import { sayingNouns, vagueObjects } from "./lexicons/common-lexicon.ts";
import { nounPhraseAt, textOf } from "./noun-phrases.ts";
import { clauseFrom, saidClause } from "./said-clause.ts";
import { findSayings } from "./speakers.ts";

/**
 * Asks whether the claim is so: by its own clause where that is about the matter, else by what is denied. Null where
 * neither makes a question.
 */
export function askDenied(claim: Statement, denial: Denial): string | null {
  const { statement, object, target } = denial;
  const { tokens } = statement.sentence;
  const that = tokens.findIndex(({ lower }, i) => i >= object.from && i < object.to && lower === "that");
  const denied =
    that < 0 ? null : askWhether(statement.sentence, clauseFrom(tokens, { from: that, to: object.to }), null);
  if (denied !== null) return denied;
  const deed = askDeed(denial, tokens.slice(object.from, object.to));
  if (deed !== null) return deed;
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
  return asked ?? askLabel(claim) ?? askAboutObject(denial);
}

/** "called the benefit “too small to notice”" → "Is the benefit too small to notice?" */
function askLabel({ sentence }: Statement): string | null {
  const { tokens } = sentence;
  const call = findSayings(sentence).find(({ verb }) => tokens[verb]!.lemma === "call");
  const called = call === undefined ? undefined : nounPhraseAt(tokens, call.verb + 1);
  if (called === undefined || tokens[called.to - 1]!.pos === "PRON") return null;
  const words = tokens.slice(called.to).filter(({ pos }) => pos !== "PUNCT");
  const label = words.map(({ text }) => text).join(" ");
  const isPlain = words.length > 0 && words.every(({ pos }) => !/^(?:PRON|AUX|CCONJ|SCONJ)$/.test(pos));
  const be = isPlural(tokens.slice(called.from, called.to)) ? "Are" : "Is";
  return isPlain ? fit(`${be} ${textOf(sentence, called)} ${label}`) : null;
}

function askAboutObject(denial: Denial): string | null {
  const { statement, object } = denial;
  const words = statement.sentence.tokens.slice(object.from, object.to);
  const noun = words.slice(0, mostObjectWords).findLast(({ lemma }) => sayingNouns.has(lemma));
  if (noun !== undefined) return askTruth(denial, object.from + words.indexOf(noun));
  return askInvolvement(denial, words);
}

/** "denied the allegations of misconduct" → "Are the allegations of misconduct true?" */
function askTruth({ statement: { sentence }, object }: Denial, at: number): string {
  const noun = sentence.tokens[at]!;
  const isOf = /^(?:of|about)$/.test(sentence.tokens[at + 1]?.lower ?? "");
  const to = isOf && object.to - object.from <= mostObjectWords ? object.to : at + 1;
  const phrase = textOf(sentence, { from: object.from, to }).replace(/^(?:that|this|any|all) /i, "the ");
  const [verb, truth] = [
    noun.lower === noun.lemma ? "Is" : "Are",
    /critici|complaint/.test(noun.lemma) ? "fair" : "true",
  ];
  return `${verb} ${/^(?:the|those|these|his|her|its|their)\b/i.test(phrase) ? "" : "the "}${phrase} ${truth}?`;
}

/** "Obst denied stealing the car", "denied having stolen the car" → "Did Obst steal the car?" */
function askDeed(denial: Denial, words: readonly Token[]): string | null {
  const { sentence } = denial.statement;
  const { object } = denial;
  const at = words[0]?.lower === "having" ? 1 : 0;
  const [deed, rest] = words.slice(at);
  const isDeed = deed?.pos === "VERB" && (at === 1 || deed.lower.endsWith("ing"));
  if (!isDeed || rest === undefined || deed.lemma === "have") return null;
  // "denied shooting anyone and claimed to have been shot"
  const and = words.findIndex(({ lower }, i) => i > at + 1 && /^(?:and|but)$/.test(lower));
  const { to } = clauseFrom(sentence.tokens, {
    from: object.from + at,
    to: and < 0 ? object.to : object.from + and,
  });
  return fit(`Did ${who(denial)} ${deed.lemma} ${textOf(sentence, { from: object.from + at + 1, to })}`);
}

/** "denied any role in the fraud" → "Did the firm have any role in the fraud?" */
function askInvolvement(denial: Denial, words: readonly Token[]): string | null {
  const { sentence } = denial.statement;
  const { object } = denial;
  const noun = words.slice(0, 3).find(({ lemma }) => vagueObjects.has(lemma));
  if (noun === undefined || words.length > mostObjectWords) return null;
  const verb = /^(?:wrongdoing|offen[cs]e|impropriety|misconduct)$/.test(noun.lemma) ? "commit" : "have";
  const phrase = textOf(sentence, object)
    .replace(/^(?:any|all|the|an?|his|her|its|their) /i, "")
    .replace(" of any ", " of ");
  return fit(`Did ${who(denial)} ${verb} any ${phrase}`);
}

/** Words of an object up to which the question repeats it. */
const mostObjectWords = 8;

/** A denier as the subject of a question: "the ministry", "air traffic controllers". */
function who({ denier, statement: { account } }: Denial): string {
  const [first = "", second = ""] = denier.split(" ");
  const opens = /^(?:The|An?|Their|His|Her|Its)$/.test(first);
  // A word that the article also has without a capital is no name.
  const isPlain = /^\p{Ll}/u.test(second) && account.article.text.includes(` ${first.toLowerCase()} `);
  return opens || isPlain ? denier.charAt(0).toLowerCase() + denier.slice(1) : denier;
}

const pointsAtSeveral = (denial: Denial) =>
  !namesItself(denial) &&
  denial.statement.sentence.tokens
    .slice(denial.object.from, denial.object.to)
    .some(({ lemma, lower }) => sayingNouns.has(lemma) && lower !== lemma);
