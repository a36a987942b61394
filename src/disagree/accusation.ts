import { stem } from "../cluster/stem.ts";
import type { Material, Statement } from "./accounts.ts";
import type { Denial } from "./denied.ts";
import { commonNouns, sayingNouns, vagueObjects } from "./lexicons/common-lexicon.ts";
import { saidClause } from "./said-clause.ts";
import { findSayings } from "./speakers.ts";
import type { Term } from "./terms.ts";

/**
 * What somebody denies having done, as others tell it in words of their own: "his manager instructed him to let in
 * two goals" for "denied telling any of his players to concede goals". It is somebody's accusation, names the denier,
 * and has a word for the deed; the one that has most of them.
 */
export function accusationOf(
  denial: Denial,
  { accounts, rarity }: Material,
  canClaim: (statement: Statement) => boolean,
): Statement | undefined {
  if (!isOwnDeed(denial)) return undefined;
  const denier = denierTerms(denial);
  const deed = deedTerms(denial, denier);
  if (deed.length === 0 || denier.length === 0) return undefined;
  const scored = accounts
    .flatMap(({ statements }) => statements)
    .filter((one) => one !== denial.statement && accuses(one) && names(one, denier) && canClaim(one))
    .flatMap((one) => {
      const told = deed.filter((word) => one.terms.some((other) => isRelated(word, other)));
      const rare = told.reduce((sum, { term }) => sum + rarity(term), 0);
      // Whom the denier says not to have told or promised anything is who says that he has.
      const fromVictim = isSaidBy(one, told);
      // Two deeds can be done in one place: names are not enough.
      const common = told.filter(({ token }) => token.pos !== "PROPN").length;
      const enough = fromVictim || (common >= 1 && (common >= 2 || told.length === deed.length));
      const cues = Number(accusing.test(one.sentence.text)) + Number(fromVictim);
      return enough ? [{ one, score: rare + cues * cueWeight }] : [];
    });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.one;
}

/** What a word of accusation counts for, in rarity: more than one more word in common. */
const cueWeight = 3;

/** "denied shooting any cars", "denied that he had shot", "denied any role in the fraud". */
function isOwnDeed({ statement: { sentence }, object }: Denial): boolean {
  const words = sentence.tokens.slice(object.from, object.to);
  const [first, second] = words;
  const isDeed =
    /^(?:VERB|AUX)$/.test(first?.pos ?? "") &&
    first!.lemma !== "know" &&
    first!.lower.endsWith("ing") &&
    words.length > 1;
  const isSelf = first?.lower === "that" && /^(?:he|she|it|they)$/.test(second?.lower ?? "");
  const isRole = words.slice(0, 3).some(({ lemma }) => vagueObjects.has(lemma)) && words.length > 2;
  return isDeed || isSelf || isRole;
}

/** Who denies: names, and what he is where no name is given. */
function denierTerms({ statement, denier }: Denial): readonly Term[] {
  const words = new Set(denier.toLowerCase().split(/[^\p{L}\p{N}-]+/u));
  return statement.terms.filter(({ token }) => words.has(token.lower));
}

/** The words of the deed. */
function deedTerms({ statement, object }: Denial, denier: readonly Term[]): readonly Term[] {
  const own = new Set(denier.map(({ term }) => term));
  return statement.terms.filter(
    ({ term, token, index }) =>
      index >= object.from &&
      index < object.to &&
      /^(?:NOUN|VERB|PROPN)$/.test(token.pos) &&
      !own.has(term) &&
      !commonNouns.has(term) &&
      !vagueObjects.has(token.lemma) &&
      !sayingNouns.has(token.lemma) &&
      !/^(?:have|be|do|know|any)$/.test(token.lemma),
  );
}

/** Somebody's words or a charge, and not a denial. */
function accuses({ sentence }: Statement): boolean {
  if (saidClause(sentence).negated) return false;
  return accusing.test(sentence.text) || findSayings(sentence).length > 0;
}

const accusing =
  /\b(?:accus\w+|alleg\w+|suspect\w*|charged|charges|convicted|indict\w+|blam\w+|sued|suing|lawsuit|testif\w+|told|claim\w*|according to)\b/i;

/** The denier is spoken of, and is not the one who speaks. */
function names({ sentence, terms }: Statement, denier: readonly Term[]): boolean {
  const speaking = findSayings(sentence)[0]?.subject;
  const speaks = (index: number) => speaking !== undefined && index >= speaking.from && index < speaking.to;
  return terms.some(({ term, index }) => !speaks(index) && denier.some((other) => other.term === term));
}

/** One of the words of the deed speaks: "denied having told the pilot", "the pilot said". */
function isSaidBy({ sentence, terms }: Statement, told: readonly Term[]): boolean {
  const [saying] = findSayings(sentence);
  return (
    saying !== undefined &&
    terms.some(
      ({ term, index }) =>
        index >= saying.subject.from &&
        index < saying.subject.to &&
        told.some((word) => word.term === term && word.token.pos !== "VERB"),
    )
  );
}

const isRelated = (a: Term, b: Term) =>
  a.term === b.term || stem(a.token.lemma.toLowerCase()) === stem(b.token.lemma.toLowerCase());
