import type { Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { askWhether } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { claimVerbs, denyVerbs, flatDenial, notClaims, sayingNouns, vagueObjects } from "../lexicon.ts";
import type { Run } from "../noun-phrases.ts";
import { clauseFrom, saidClause } from "../said-clause.ts";
import { findSayings, textOf } from "../speakers.ts";
import { coverage } from "../terms.ts";

/** Somebody denies something. */
interface Denial {
  readonly statement: Statement;
  readonly denier: string;
  /** The verb of denial, and what follows it as its object. */
  readonly verb: Token;
  readonly object: Run;
  /** What is denied, as canonical terms; empty where it is only pointed at ("denied the claim"). */
  readonly target: readonly string[];
}

/**
 * A claim and its denial: "Russia claimed it had regained the region. Ukraine’s army denied the claim". What is
 * denied is found by its words in any account, or stands before it where the denial only points at it.
 */
export function findDenials(material: Material): readonly Finding[] {
  return material.accounts
    .flatMap(({ statements }) => statements.flatMap(denialsIn))
    .flatMap((denial) => opposeDenial(denial, material) ?? []);
}

function denialsIn(statement: Statement): readonly Denial[] {
  const { sentence, terms } = statement;
  const flat = flatDenialIn(statement);
  if (flat !== undefined) return [flat];
  return findSayings(sentence).flatMap(({ verb, subject }) => {
    const token = sentence.tokens[verb]!;
    if (!denyVerbs.has(token.lemma) || isNegated(sentence.tokens, verb)) return [];
    const object = objectOf(sentence.tokens, verb);
    if (pointsInside(sentence.tokens, subject, object)) return [];
    if (!isDenied(sentence.tokens.slice(object.from, object.to), token)) return [];
    const target = terms.filter(
      ({ index, token: { lemma } }) => index >= object.from && index < object.to && !sayingNouns.has(lemma),
    );
    const denier = speakerAt(statement, token) ?? textOf(sentence, subject);
    return [{ statement, denier, verb: token, object, target: target.map(({ term }) => term) }];
  });
}

/**
 * "The minister said no such promise had been made": a denial without its verb, pointing at the sentence before.
 * Only where the sentence says nothing else: no second speaker, no claim of its own, no quotation.
 */
function flatDenialIn(statement: Statement): Denial | undefined {
  const { sentence } = statement;
  const match = flatDenial.exec(sentence.text);
  const verb =
    match === null ? undefined : sentence.tokens.find(({ start }) => start >= sentence.start + match.index);
  const sayings = findSayings(sentence);
  if (verb === undefined || verb.quoted || sayings.length !== 1) return undefined;
  if (sentence.tokens.some(({ lemma, lower }) => sayingNouns.has(lemma) || lower === "if" || lower === "but"))
    return undefined;
  const denier = speakerAt(statement, verb);
  return denier === null ? undefined : { statement, denier, verb, object: { from: 0, to: 0 }, target: [] };
}

/** The words after a verb of denial up to the next clause. */
function objectOf(tokens: readonly Token[], verb: number): Run {
  const [first, second] = [tokens[verb + 1]?.lower ?? "", tokens[verb + 2]?.lower ?? ""];
  const clause = (first === "that" && !/^(?:and|but|,|\.)$/.test(second)) || first.endsWith("ing");
  const stop = tokens.findIndex(
    ({ text, lower }, i) =>
      i > verb && (/^[,;:—–.”"]$/.test(text) || (lower === "and" && i > verb + 1 && !clause)),
  );
  return { from: verb + 1, to: stop < 0 ? tokens.length : stop };
}

/** Is a claim denied here? Not in "rejected the offer", "denied him entry", "dismissed the coach". */
function isDenied(object: readonly Token[], verb: Token): boolean {
  const [first] = object;
  if (first === undefined) return false;
  const head = object.slice(0, 5);
  if (head.some(({ lower, lemma }) => notClaims.has(lower) || notClaims.has(lemma))) return false;
  if (first.pos === "PRON" && !/^(?:that|this|it|them|those|these|any|all)$/.test(first.lower)) return false;
  return (
    verb.lemma === "deny" ||
    /^(?:that|this|it|them)$/.test(first.lower) ||
    head.some(({ lemma }) => sayingNouns.has(lemma))
  );
}

/** "While reports had circulated, Moscow had dismissed them": what is meant stands in the same sentence. */
const pointsInside = (tokens: readonly Token[], subject: Run, object: Run) =>
  subject.from > 2 && /^(?:it|them|this|those|these)$/.test(tokens[object.from]?.lower ?? "");

const isNegated = (tokens: readonly Token[], verb: number) =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) =>
      /^(?:not|n['’]t|never|neither|nor|or|confirm|to|could|would|can|may|might|will|should)$/.test(lower),
    );

function opposeDenial(denial: Denial, material: Material): Finding | null {
  const { statement, denier, target } = denial;
  const claim = namesItself(denial) ? bestMatch(denial, material) : pointedAt(denial);
  if (claim === undefined || !speaksOf(claim, denial)) return null;
  // A claim that something is not so may be the denial in other words.
  const { negated } = saidClause(claim.sentence);
  if (negated && namesItself(denial)) return null;
  const holders = [claim, ...supportersOf(claim, denial, material)];
  const held = positionOf(
    negated ? "No" : "Yes",
    holders.map((found) => claimAt(found, found.sentence)),
  );
  const denied = positionOf(negated ? "Yes" : "No", [
    { ...claimAt(statement, denial.verb), speaker: denier },
  ]);
  if (held === undefined || denied === undefined) return null;
  return {
    kind: "claim-denied",
    question: questionAbout(claim, denial),
    between: "parties",
    positions: [held, denied],
    grade: "disagree",
    score: target.length >= 2 ? 0.8 : 0.75,
  };
}

/** Where the denial names a matter ("any responsibility for the leak"), the claim must be about it. */
function speaksOf(claim: Statement, { target, statement, object }: Denial): boolean {
  const matter = statement.terms.filter(
    ({ index, token }) =>
      index >= object.from &&
      index < object.to &&
      target.length > 0 &&
      !vagueObjects.has(token.lemma) &&
      !sayingNouns.has(token.lemma),
  );
  return matter.length === 0 || matter.some(({ term }) => claim.bag.has(term));
}

const isGerund = ({ sentence: { tokens } }: Statement, object: Run) =>
  tokens[object.from]!.lower.endsWith("ing");

/** How much of what is denied (by rarity) a sentence must say to be taken for the claim. */
const matchAtLeast = 0.7;

/** Does the denial say what is denied ("denied that …", "claims of fraud"), or only point at it ("the claim")? */
function namesItself({ statement: { sentence }, object }: Denial): boolean {
  const words = sentence.tokens.slice(object.from, object.to);
  const isClause = words[0]?.lower === "that" && words.length > 2;
  const complement = words.some(({ lower }, i) => /^(?:that|of|about)$/.test(lower) && i > 0);
  return isClause || complement;
}

/** The statement that says what is denied, in any account. */
function bestMatch(denial: Denial, { accounts, rarity }: Material): Statement | undefined {
  let best: { readonly statement: Statement; readonly score: number } | undefined;
  for (const statement of accounts.flatMap(({ statements }) => statements)) {
    if (!canClaim(statement, denial)) continue;
    const away = Math.abs(statement.index - denial.statement.index);
    const near = statement.account === denial.statement.account && away <= 2;
    const score = coverage(denial.target, statement.bag, rarity) + (near ? 0.1 : 0);
    if (score >= matchAtLeast && score > (best?.score ?? 0)) best = { statement, score };
  }
  return best?.statement;
}

/**
 * What "the claim" or "those allegations" points at: the claim in the few sentences before, the nearest first, and
 * rather one that speaks of the denier than one that only mentions an accusation.
 */
function pointedAt(denial: Denial): Statement | undefined {
  const { statement, verb } = denial;
  const about = statement.terms
    .filter(({ token }) => token.end <= verb.start && token.pos === "NOUN")
    .map(({ term }) => term);
  // Quotations that go with a claim do not stand between it and its denial.
  const before = statement.account.statements
    .slice(Math.max(0, statement.index - 6), statement.index)
    .filter((earlier) => !isQuotation(earlier));
  const scored = before.toReversed().flatMap((earlier, distance) => {
    if (distance > 3 || !canClaim(earlier, denial) || !makesClaim(earlier) || earlier.terms.length < 4)
      return [];
    const concerned = 0.2 * about.filter((term) => earlier.bag.has(term)).length;
    return [{ earlier, distance, score: 1 + concerned - 0.3 * distance }];
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  const isFlat = denial.object.to === 0;
  return best !== undefined && best.score > 0.75 && (!isFlat || best.distance === 0)
    ? best.earlier
    : undefined;
}

/** Mostly somebody's own words: the sentence that reports them tells more plainly what is claimed. */
const isQuotation = ({ sentence: { tokens } }: Statement) =>
  tokens.filter(({ quoted }) => quoted).length > tokens.length / 2;

const makesClaim = ({ sentence }: Statement) =>
  findSayings(sentence).length > 0 ||
  sentence.tokens.some(({ lemma, pos }) => pos === "VERB" && claimVerbs.has(lemma));

/** May a statement be what is denied? Not the denier's own words, nor another denial. */
function canClaim(statement: Statement, { statement: denying, denier }: Denial): boolean {
  const { tokens, text } = statement.sentence;
  if (statement === denying || text.endsWith("?")) return false;
  if (tokens.some(({ lemma, pos }) => pos === "VERB" && denyVerbs.has(lemma))) return false;
  const speaker = speakerAt(statement, statement.sentence);
  return speaker === null || lastName(speaker) !== lastName(denier);
}

const lastName = (speaker: string) =>
  speaker
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .split(" ")
    .at(-1);

/** Other accounts that say the same as the core of a claim, one statement each. */
function supportersOf(
  claim: Statement,
  denial: Denial,
  { accounts, rarity }: Material,
): readonly Statement[] {
  const { clause, negated } = saidClause(claim.sentence);
  const core = claim.terms.flatMap(({ term, index }) =>
    index >= clause.from && index < clause.to ? [term] : [],
  );
  return accounts.flatMap((account) => {
    if (account === claim.account) return [];
    const [best] = account.statements
      .filter(
        (statement) => canClaim(statement, denial) && saidClause(statement.sentence).negated === negated,
      )
      .map((statement) => ({ statement, score: coverage(core, statement.bag, rarity) }))
      .toSorted((a, b) => b.score - a.score);
    return best !== undefined && best.score >= 0.7 && core.length >= 3 ? [best.statement] : [];
  });
}

/** Asks whether the claim is so: by its own clause where that is about the matter, else by what is denied. */
function questionAbout(claim: Statement, denial: Denial): string {
  const { statement, object, target } = denial;
  const { tokens } = statement.sentence;
  const that = tokens.findIndex(({ lower }, i) => i >= object.from && i < object.to && lower === "that");
  const denied =
    that < 0 ? null : askWhether(statement.sentence, clauseFrom(tokens, { from: that, to: object.to }), null);
  if (denied !== null) return denied;
  const { clause, antecedent } = saidClause(claim.sentence);
  const inClause = claim.terms.some(
    ({ term, index }) => index >= clause.from && index < clause.to && target.includes(term),
  );
  const asked =
    target.length === 0 || inClause || isGerund(statement, object)
      ? askWhether(claim.sentence, clause, antecedent)
      : null;
  return asked ?? questionAboutObject(denial);
}

/** "denied the allegations of misconduct" → "Are the allegations of misconduct true?" */
function questionAboutObject({ statement: { sentence }, object, denier }: Denial): string {
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
    .replace(/^(?:The|An?) /, (word) => word.toLowerCase());
