import type { Claim } from "../../news/disagreement.ts";
import type { Token } from "../../text/sentence.ts";
import { type Account, claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { askWhether } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { claimVerbs, denyVerbs, notClaims, sayingNouns } from "../lexicon.ts";
import type { Run } from "../noun-phrases.ts";
import { findSayings, textOf } from "../speakers.ts";
import { coverage } from "../terms.ts";

/** Somebody denies something: who, and what in which words. */
interface Denial {
  readonly statement: Statement;
  readonly denier: string;
  readonly verb: Token;
  /** What is denied, as canonical terms; empty where it is only pointed at ("denied the claim"). */
  readonly target: readonly string[];
}

/**
 * A claim and its denial: "Russia claimed it had regained the region. Ukraine’s army denied the claim". What is
 * denied is found by its words, or stands right before where the denial only points at it.
 */
export function findDenials(material: Material): readonly Finding[] {
  return material.accounts
    .flatMap(({ statements }) => statements.flatMap(denialsIn))
    .flatMap((denial) => opposeDenial(denial, material) ?? []);
}

function denialsIn(statement: Statement): readonly Denial[] {
  const { sentence } = statement;
  return findSayings(sentence).flatMap(({ verb, subject }) => {
    const token = sentence.tokens[verb]!;
    if (!denyVerbs.has(token.lemma) || isNegated(sentence.tokens, verb)) return [];
    const target = targetOf(statement, verb);
    const denier = speakerAt(statement, token) ?? textOf(sentence, subject);
    return target === undefined ? [] : [{ statement, denier, verb: token, target }];
  });
}

/** What is denied; undefined where the verb speaks of no claim ("rejected the offer", "denied him entry"). */
function targetOf({ sentence, terms }: Statement, verb: number): readonly string[] | undefined {
  const { tokens } = sentence;
  const comma = tokens.findIndex(({ text }, i) => i > verb && /^[,;—–.]$/.test(text));
  const object = tokens.slice(verb + 1, Math.min(comma < 0 ? tokens.length : comma, verb + 7));
  const [first] = object;
  if (first === undefined) return undefined;
  if (first.pos === "PRON" && !/^(?:that|this|it|them|those|these|any|having|all)$/.test(first.lower))
    return undefined;
  const points =
    object.slice(0, 4).some(({ lemma }) => sayingNouns.has(lemma)) ||
    /^(?:this|it|them|those)$/.test(first.lower);
  const isDeny = tokens[verb]!.lemma === "deny";
  const clause = first.lower === "that" || first.lower.endsWith("ing");
  if (object.slice(0, 4).some(({ lower, lemma }) => notClaims.has(lower) || notClaims.has(lemma)))
    return undefined;
  if (!isDeny && !points && first.lower !== "that") return undefined;
  const stop = tokens.findIndex(
    ({ text, lower }, i) =>
      i > verb && (/^[,;—–]$/.test(text) || (lower === "and" && i > verb + 2 && !clause)),
  );
  const end = stop < 0 ? tokens.length : stop;
  return terms.flatMap(({ term, token, index }) =>
    index > verb && index < end && !sayingNouns.has(token.lemma) ? [term] : [],
  );
}

const isNegated = (tokens: readonly Token[], verb: number) =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) => /^(?:not|n['’]t|never|neither|nor|or|confirm)$/.test(lower));

function opposeDenial(denial: Denial, material: Material): Finding | null {
  const { statement, denier, target } = denial;
  const claim = target.length >= 2 ? (bestMatch(denial, material) ?? pointedAt(denial)) : pointedAt(denial);
  if (claim === undefined) return null;
  const supports = supportersOf(claim, denial, material);
  const yes = positionOf(
    "Yes",
    [claim, ...supports].map((found) => claimAt(found, coreOf(found))),
  );
  const no = positionOf(
    "No",
    [claimAt(statement, denial.verb)].map((made) => ({ ...made, speaker: denier })),
  );
  if (yes === undefined || no === undefined) return null;
  return {
    kind: "claim-denied",
    question: questionAbout(claim, denial, yes.claims),
    between: "parties",
    positions: [yes, no],
    grade: "disagree",
    score: target.length >= 2 ? 0.8 : 0.75,
  };
}

/** The statement that says what is denied, in any account; the denier's own words are none. */
function bestMatch(denial: Denial, { accounts, rarity }: Material): Statement | undefined {
  let best: { readonly statement: Statement; readonly score: number } | undefined;
  for (const statement of accounts.flatMap(({ statements }) => statements)) {
    if (!canClaim(statement, denial)) continue;
    const near =
      statement.account === denial.statement.account &&
      Math.abs(statement.index - denial.statement.index) <= 2;
    const score = coverage(denial.target, statement.bag, rarity) + (near ? 0.15 : 0);
    if (score >= 0.6 && score > (best?.score ?? 0)) best = { statement, score };
  }
  return best?.statement;
}

/** "denied the claim": the sentence before, where it makes a claim. */
function pointedAt(denial: Denial): Statement | undefined {
  const before = denial.statement.account.statements[denial.statement.index - 1];
  if (before === undefined || !canClaim(before, denial)) return undefined;
  const claims = before.sentence.tokens.some(
    ({ lemma, pos }) =>
      (pos === "VERB" && (claimVerbs.has(lemma) || lemma === "accuse")) ||
      (pos === "NOUN" && sayingNouns.has(lemma)),
  );
  return claims ? before : undefined;
}

function canClaim(statement: Statement, { statement: denying, denier }: Denial): boolean {
  if (statement === denying) return false;
  const { tokens } = statement.sentence;
  if (
    tokens.some(({ lemma, pos }) => pos === "VERB" && denyVerbs.has(lemma)) ||
    statement.sentence.text.endsWith("?")
  )
    return false;
  const speaker = speakerAt(statement, statement.sentence);
  return speaker === null || lastName(speaker) !== lastName(denier);
}

const lastName = (speaker: string) =>
  speaker
    .toLowerCase()
    .replace(/['’]s?$/, "")
    .split(" ")
    .at(-1);

/** Other accounts that say the same as a claim. */
function supportersOf(
  claim: Statement,
  denial: Denial,
  { accounts, rarity }: Material,
): readonly Statement[] {
  const core = claim.terms.map(({ term }) => term);
  return accounts.flatMap((account: Account) => {
    if (account === claim.account) return [];
    const scored = account.statements
      .filter((statement) => canClaim(statement, denial) && !hasNegation(statement))
      .map((statement) => ({ statement, score: coverage(core, statement.bag, rarity) }));
    const best = scored.toSorted((a, b) => b.score - a.score)[0];
    return best !== undefined && best.score >= 0.55 ? [best.statement] : [];
  });
}

const hasNegation = ({ sentence }: Statement) =>
  sentence.tokens.some(({ lower }) => /^(?:not|n['’]t|never|no|nothing|without)$/.test(lower));

/** The words of a claim that matter: what its speaker says, without the saying. */
function coreOf({ sentence }: Statement) {
  return sentence;
}

function questionAbout(claim: Statement, { denier }: Denial, claims: readonly Claim[]): string {
  const said = saidClause(claim);
  const question = said === undefined ? null : askWhether(claim.sentence, said.clause, said.speaker);
  if (question !== null) return question;
  const speaker = claims[0]!.speaker;
  return speaker !== null && speaker.split(" ").length <= 6 && lastName(speaker) !== lastName(denier)
    ? `Is it so, as ${speaker.replace(/^The /, "the ")} says?`
    : `Is it so? ${denier.split(" ").length <= 8 ? capital(denier) : "One side"} denies it.`;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The clause that a sentence reports: after "claimed (that)", before ", police said", or all of it. */
function saidClause({
  sentence,
}: Statement): { readonly clause: Run; readonly speaker: string | null } | undefined {
  const [saying] = findSayings(sentence);
  const { tokens } = sentence;
  if (saying === undefined) return { clause: { from: 0, to: tokens.length }, speaker: null };
  if (saying.verb > saying.subject.from && saying.verb + 3 < tokens.length) {
    return { clause: { from: saying.verb + 1, to: tokens.length }, speaker: saying.speaker };
  }
  return { clause: { from: 0, to: saying.subject.from }, speaker: null };
}
