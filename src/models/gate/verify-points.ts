import { quoteSpan, quotesOverlap } from "../../news/citation.ts";
import type { Claim, Disagreement, DisagreementKind, Position } from "../../news/disagreement.ts";
import type { StatedPoint } from "../answers.ts";
import type { Material } from "../material.ts";
import { checkAnswer, checkQuestion } from "./check-sentence.ts";
import { speakerOfEvidence } from "./check-speakers.ts";
import { type Evidence, findEvidence } from "./evidence.ts";
import { findVeto, type Side } from "./find-veto.ts";
import { isUpdate } from "./is-update.ts";
import { ownWords, templateAnswer, templateQuestions } from "./template-answer.ts";
import { toClaim } from "./to-claim.ts";
import type { Withheld, WithheldReason } from "./withheld.ts";

/** A point of a model of which every word that readers see is the sources' or borne out by them. */
export interface VerifiedPoint extends Omit<Disagreement, "silent"> {
  /** "compare": worth seeing, and never called a disagreement. */
  readonly grade: "disagree" | "compare";
}

/** What of a model's points may be shown, and what is withheld and why. */
export interface VerifiedPoints {
  readonly points: readonly VerifiedPoint[];
  readonly withheld: readonly Withheld[];
}

/** What a model lists beyond that is not looked at: it lists the most important first. */
const mostPoints = 12;
const mostQuestionWords = 14;
const mostAnswerWords = 16;

/** Lets the points of a model through the gate, one by one. */
export function verifyPoints(stated: readonly StatedPoint[], material: Material): VerifiedPoints {
  const results = stated.slice(0, mostPoints).map((point) => {
    const result = verifyPoint(point, material);
    return typeof result === "string" ? withhold(point, result) : result;
  });
  return {
    points: results.filter((one) => "positions" in one),
    withheld: results.filter((one) => "reason" in one),
  };
}

function withhold({ question }: StatedPoint, reason: WithheldReason): Withheld {
  return { what: "point", reason, text: question };
}

/** A side whose evidence is found, with the claims that readers get to see. */
interface FoundSide extends Side {
  readonly claims: readonly [Claim, ...Claim[]];
}

function verifyPoint(stated: StatedPoint, material: Material): VerifiedPoint | WithheldReason {
  const { kind } = stated;
  if (kind === "compatible" || stated.compatible_reading !== null) return "compatible";
  const found = stated.sides.map((side) => locateSide(side, material));
  const [first, second, ...others] = withoutShared(found.filter((side) => side !== undefined));
  if (first === undefined || second === undefined)
    return found.length < 2 || found.every((side) => side !== undefined)
      ? "one side only"
      : "quote not found";
  const sides = [first, second, ...others] as const;
  if (isOneSource(sides)) return "one source against itself";
  const veto = findVeto(kind, sides);
  if (veto !== null) return veto;
  return describe(stated.question, kind, sides) ?? "repeated";
}

function locateSide(
  { holds, evidence }: StatedPoint["sides"][number],
  material: Material,
): FoundSide | undefined {
  const located = evidence.flatMap((one) => {
    const at = findEvidence(material, one);
    return at === undefined ? [] : [{ at, claim: toClaim(at, one.who) }];
  });
  const [first, ...rest] = located;
  if (first === undefined) return undefined;
  return {
    holds: holds.trim(),
    evidence: [first.at, ...rest.map(({ at }) => at)],
    claims: [first.claim, ...rest.map(({ claim }) => claim)],
  };
}

/**
 * The sides without the quotes that stand on two of them, and without the sides that are left with none. Where only
 * the clauses around two quotes meet, the bare quotes are shown.
 */
function withoutShared(sides: readonly FoundSide[]): readonly FoundSide[] {
  return sides.flatMap((side, i) => {
    const others = sides.filter((_, j) => j !== i);
    const own = side.claims.flatMap((claim, place) => {
      const at = side.evidence[place]!;
      if (!others.some(({ claims }) => claims.some((other) => quotesOverlap(claim.quote, other.quote))))
        return [{ claim, at }];
      const bare = { ...claim, quote: bareQuote(at) };
      const isShared = others.some(({ evidence }) =>
        evidence.some((other) => quotesOverlap(bare.quote, bareQuote(other))),
      );
      return isShared ? [] : [{ claim: bare, at }];
    });
    const [first, ...rest] = own;
    if (first === undefined) return [];
    const evidence: FoundSide["evidence"] = [first.at, ...rest.map(({ at }) => at)];
    return [{ ...side, evidence, claims: [first.claim, ...rest.map(({ claim }) => claim)] as const }];
  });
}

const bareQuote = (at: Evidence) => quoteSpan(at.source.article, at);

/** All sides are told by one article, in one voice: it cannot disagree with itself. */
function isOneSource(sides: readonly FoundSide[]): boolean {
  const voices = sides.flatMap(({ evidence, claims }) =>
    evidence.map((one, i) => `${one.source.id} ${speakerOfEvidence(one) ?? claims[i]!.speaker}`),
  );
  return new Set(voices).size < 2;
}

function describe(
  question: string,
  kind: DisagreementKind,
  sides: readonly [FoundSide, FoundSide, ...FoundSide[]],
): VerifiedPoint | undefined {
  const all = sides.flatMap(({ evidence }): readonly Evidence[] => evidence);
  const asked = question.trim();
  const fits = asked.split(/\s+/).length <= mostQuestionWords && asked.endsWith("?");
  const update = kind === "update" || (kind === "number" && isUpdate(sides));
  const shownKind = update ? "update" : kind;
  const shownQuestion = fits && checkQuestion(asked, all) === null ? asked : templateQuestions[shownKind];
  const answers = sides.map((side) => answerOf(side, shownKind, shownQuestion));
  const distinct =
    new Set(answers).size === answers.length ? answers : sides.map(({ evidence }) => ownWords(evidence[0]));
  if (new Set(distinct).size < distinct.length) return undefined;
  const [first, second, ...others] = sides.map(
    ({ claims }, i): Position => ({ answer: distinct[i]!, claims: onePerVoice(claims) }),
  );
  return {
    kind: shownKind,
    question: shownQuestion,
    between: isReportedDispute(sides) ? "parties" : "outlets",
    positions: [first!, second!, ...others],
    grade: update || kind === "wording" ? "compare" : "disagree",
  };
}

function answerOf(side: FoundSide, kind: DisagreementKind, question: string): string {
  const { holds, evidence } = side;
  const isPlain = holds.split(/\s+/).length <= mostAnswerWords && !/^(?:yes|no)\b/i.test(holds);
  return isPlain && checkAnswer(holds, question, evidence) === null ? holds : templateAnswer(kind, side);
}

/** A reader needs no second quote of the same voice in the same article. */
function onePerVoice(claims: FoundSide["claims"]): FoundSide["claims"] {
  const [first, ...rest] = claims;
  const kept = rest.filter(
    (claim, i) =>
      ![first, ...rest.slice(0, i)].some(
        ({ quote, speaker }) => quote.articleId === claim.quote.articleId && speaker === claim.speaker,
      ),
  );
  return [first, ...kept];
}

/** Does one article tell both sides? Then it is a dispute that it reports. */
function isReportedDispute(sides: readonly FoundSide[]): boolean {
  const told = sides.map(({ claims }) => new Set(claims.map(({ quote }) => quote.articleId)));
  return told.some((ids, i) => told.slice(i + 1).some((others) => [...ids].some((id) => others.has(id))));
}
