import { quoteSpan } from "../../news/citation.ts";
import type { Claim } from "../../news/disagreement.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { accusationOf } from "../accusation.ts";
import { askDenied } from "../ask-denied.ts";
import { type Denial, findDenied, namesItself } from "../denied.ts";
import { type Finding, positionOf } from "../finding.ts";
import { claimVerbs, denyVerbs, sayingNouns, vagueObjects } from "../lexicons/common-lexicon.ts";
import { saidClause } from "../said-clause.ts";
import { findSayings } from "../speakers.ts";
import { coverage, type Term } from "../terms.ts";

/**
 * A claim and its denial: "Russia claimed it had regained the region. Ukraine’s army denied the claim". What is
 * denied is found by its words in any account, or stands before it where the denial only points at it.
 */
export function findDenials(material: Material): readonly Finding[] {
  return material.accounts
    .flatMap(({ statements }) => statements.flatMap(findDenied))
    .flatMap((denial) => opposeDenial(denial, material) ?? []);
}

function opposeDenial(denial: Denial, material: Material): Finding | null {
  const { statement, denier, target } = denial;
  const claim = findClaim(denial, material);
  if (claim === undefined) return null;
  // A claim that something is not so may be the denial in other words.
  const { negated } = saidClause(claim.sentence);
  if (negated && namesItself(denial)) return null;
  const holders = [claim, ...supportersOf(claim, denial, material)];
  const held = positionOf(
    negated ? "No" : "Yes",
    holders.map((found) => claimAt(found, found.sentence)),
  );
  const denied = positionOf(negated ? "Yes" : "No", [
    { ...(withVersion(denial) ?? claimAt(statement, denial.verb)), speaker: denier },
  ]);
  const question = askDenied(claim, denial);
  if (held === undefined || denied === undefined || question === null) return null;
  return {
    kind: "claim-denied",
    question,
    between: "parties",
    positions: [held, denied],
    grade: "disagree",
    score: target.length >= 2 ? 0.8 : 0.75,
  };
}

/** What is denied: said in the same words, pointed at, or an accusation in words of its own. */
function findClaim(denial: Denial, material: Material): Statement | undefined {
  const claim = namesItself(denial)
    ? (bestMatch(denial, material) ?? reproachBefore(denial, material))
    : pointedAt(denial);
  if (claim !== undefined && speaksOf(claim, denial)) return claim;
  return accusationOf(denial, material, (statement) => canClaim(statement, denial));
}

/** Characters up to which a sentence that denies says nothing else. */
const bareDenial = 60;
/** Characters of a quote that goes on with the denier's own version. */
const mostQuoted = 260;

/** "Sandoval denies the offence. He said …": a bare denial with what its denier says in the next sentence. */
function withVersion({ statement, denier }: Denial): Claim | undefined {
  const { account, sentence, index } = statement;
  const next = account.statements[index + 1];
  if (sentence.text.length > bareDenial || next === undefined) return undefined;
  const span = { start: sentence.start, end: next.sentence.end };
  const [saying] = findSayings(next.sentence);
  const goesOn = saying !== undefined && /^(?:he|she|it|they)$/i.test(saying.speaker);
  const isNear = next.sentence.paragraph === sentence.paragraph && span.end - span.start <= mostQuoted;
  if (!goesOn || !isNear) return undefined;
  return { outlet: account.article.outlet, speaker: denier, quote: quoteSpan(account.article, span) };
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

/** How much of what is denied (by rarity) a sentence must say to be taken for the claim. */
const matchAtLeast = 0.7;

/** The statement that says what is denied, in any account. */
function bestMatch(denial: Denial, { accounts, rarity }: Material): Statement | undefined {
  let best: { readonly statement: Statement; readonly score: number } | undefined;
  for (const statement of accounts.flatMap(({ statements }) => statements)) {
    const away = Math.abs(statement.index - denial.statement.index);
    const near = statement.account === denial.statement.account && away <= 2;
    const score = coverage(denial.target, statement.bag, rarity) + (near ? 0.1 : 0);
    const isBest = score >= matchAtLeast && !isAsideOnly(statement, denial) && score > (best?.score ?? 0);
    if (isBest && canClaim(statement, denial)) best = { statement, score };
  }
  return best?.statement;
}

/** "that the timing was political" is not claimed by who speaks of "a political leader". */
function isAsideOnly(statement: Statement, { statement: denying, object }: Denial): boolean {
  const predicate = denying.sentence.tokens.findLast(
    ({ pos }, i) => i >= object.from && i < object.to && pos !== "PUNCT",
  );
  const asserted = denying.terms.find(({ token }) => token === predicate);
  if (predicate?.pos !== "ADJ" || asserted === undefined) return false;
  const uses = statement.terms.filter(({ term }) => term === asserted.term);
  const next = ({ index }: Term) => statement.sentence.tokens[index + 1]?.pos ?? "";
  return uses.length > 0 && uses.every((use) => /^(?:NOUN|PROPN)$/.test(next(use)));
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

/** How much of what is denied (by rarity) the reproach just before it must say. */
const reproachedAtLeast = 0.3;

/** "There is criticism from Democrats that he caved. He rejected claims that he betrayed Democrats": told in other words. */
function reproachBefore(denial: Denial, { rarity }: Material): Statement | undefined {
  const { statement, target } = denial;
  return statement.account.statements
    .slice(Math.max(0, statement.index - 2), statement.index)
    .findLast(
      (earlier) =>
        reproach.test(earlier.sentence.text) &&
        canClaim(earlier, denial) &&
        coverage(target, earlier.bag, rarity) >= reproachedAtLeast,
    );
}

const reproach =
  /\b(?:accus\w+|alleg\w+|critici\w+|claim(?:s|ed)?|complain\w*|blam(?:es?|ed)|charg(?:es?|ed) that)\b/i;

/** Mostly somebody's own words: the sentence that reports them tells more plainly what is claimed. */
const isQuotation = ({ sentence: { tokens } }: Statement) =>
  tokens.filter(({ quoted }) => quoted).length > tokens.length / 2;

const makesClaim = ({ sentence }: Statement) =>
  findSayings(sentence).length > 0 ||
  sentence.tokens.some(({ lemma, pos }) => pos === "VERB" && claimVerbs.has(lemma));

/** May a statement be what is denied? Not the denier's own words, nor another denial. */
function canClaim(statement: Statement, { statement: denying, denier }: Denial): boolean {
  const { tokens, text } = statement.sentence;
  if (statement === denying || text.endsWith("?") || noComment.test(text)) return false;
  if (tokens.some(({ lemma, pos }) => pos === "VERB" && denyVerbs.has(lemma))) return false;
  const speaker = speakerAt(statement, statement.sentence);
  return speaker === null || lastName(speaker) !== lastName(denier);
}

/** Who says nothing claims nothing. */
const noComment =
  /\b(?:declin\w+ to|(?:not|n['’]t|never) (?:yet |immediately |publicly )?(?:commented?|respond(?:ed)?|repl(?:y|ied)|said|say)|no comment|kept silent|stayed silent|remained silent)\b/i;

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
  if (core.length < 3) return [];
  const supports = (statement: Statement) =>
    saidClause(statement.sentence).negated === negated && canClaim(statement, denial);
  return accounts.flatMap((account) => {
    if (account === claim.account) return [];
    const [best] = account.statements
      .map((statement) => ({ statement, score: coverage(core, statement.bag, rarity) }))
      .filter(({ statement, score }) => score >= matchAtLeast && supports(statement))
      .toSorted((a, b) => b.score - a.score);
    return best === undefined ? [] : [best.statement];
  });
}
