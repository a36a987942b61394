import { speakerOf } from "../disagree/speakers.ts";
import { quoteSpan } from "../news/citation.ts";
import type { Claim, Disagreement, Position } from "../news/disagreement.ts";
import type { Candidate } from "./candidate.ts";
import { findKnownPoint } from "./find-known-point.ts";
import { matchWords } from "./match-words.ts";
import { polarityOf } from "./polarity.ts";
import type { Question } from "./question.ts";
import { compareValues } from "./value.ts";

/** By how much less of the question a sentence may have than the best one, to be held against it. */
const held = 0.17;

/**
 * The positions of the sources on what was asked, where they disagree: a disagreement of the story in which a
 * sentence that answers is quoted, or statements that answer equally well and cannot both be right. `rivals` are
 * sentences of one story that answer, the best first.
 */
export function findPositions(
  question: Question,
  rivals: readonly Candidate[],
  points: readonly Disagreement[],
  candidates: readonly Candidate[] = rivals,
): Disagreement | null {
  const known = findKnownPoint(question, rivals, points, candidates);
  if (known !== null) return known;
  if (question.kind === "whether") return splitByPolarity(question, rivals);
  return splitByValue(question, rivals);
}

/** Statements of which some affirm and others, from another article or speaker, deny what is asked. */
function splitByPolarity(question: Question, rivals: readonly Candidate[]): Disagreement | null {
  const [best] = rivals;
  if (best === undefined) return null;
  const close = rivals.filter((rival) => rival.match.heldCoverage >= best.match.heldCoverage - held);
  const yes = close.filter(({ match }) => polarityOf(match) === "yes").map(toClaim);
  const no = close.filter(({ match }) => polarityOf(match) === "no").map(toClaim);
  const positions = [toPosition("Yes", tellingOnce(yes)), toPosition("No", tellingOnce(no))].flatMap(
    (one) => one ?? [],
  );
  const [first, second] = positions;
  if (first === undefined || second === undefined) return null;
  const voices = (claims: readonly Claim[]) => claims.map(({ outlet, speaker }) => speaker ?? outlet);
  if (voices(yes).some((voice) => voices(no).includes(voice))) return null;
  const outlets = new Set([...yes, ...no].map(({ outlet }) => outlet));
  return {
    kind: "happened",
    question: asPrinted(question.text),
    between: outlets.size < 2 ? "parties" : "outlets",
    positions: [first, second],
    silent: [],
  };
}

/** Values that differ from the best one, each with all who give it. */
function splitByValue(question: Question, rivals: readonly Candidate[]): Disagreement | null {
  const [best] = rivals;
  if (best?.value == null || best.value.kind === "words" || best.value.fit < 0.9) return null;
  const groups: { readonly first: Candidate; readonly claims: Claim[] }[] = [];
  for (const rival of rivals) {
    if (!isComparable(best, rival)) continue;
    const group = groups.find(({ first }) => compareValues(first.value!, rival.value!) === "same");
    if (group === undefined) groups.push({ first: rival, claims: [toClaim(rival)] });
    else group.claims.push(toClaim(rival));
  }
  const articles = new Set(groups.map(({ first }) => first.passage.page.article.id));
  const [first, second, ...more] = groups.flatMap(
    ({ first, claims }) => toPosition(first.value!.text, tellingOnce(claims)) ?? [],
  );
  if (first === undefined || second === undefined || articles.size < groups.length) return null;
  const kind = best.value.kind === "period" ? "date" : "number";
  return {
    kind,
    question: asPrinted(question.text),
    between: "outlets",
    positions: [first, second, ...more],
    silent: [],
  };
}

/** Only what is of one kind and meets the question alike is held against the best. */
function isComparable(best: Candidate, { value, match }: Candidate): boolean {
  if (value === null || value.kind !== best.value?.kind || value.fit < 0.9) return false;
  if (best.value.kind === "quantity" && value.kind === "quantity") {
    const [a, b] = [best.value.quantity, value.quantity];
    if (a.role === null && !sameHead(a.head, b.head)) return false;
    if (a.role !== b.role || a.flags.part !== b.flags.part || a.flags.forecast !== b.flags.forecast)
      return false;
  }
  if (compareValues(best.value, value) === "unrelated") return false;
  if (value.kind === "period" && !value.certain) return false;
  return match.heldCoverage >= best.match.heldCoverage - held;
}

/** The things counted are the same by their last noun; measures and sums have none. */
function sameHead(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return matchWords(a.split(" ").at(-1)!, b.split(" ").at(-1)!) > 0.85;
}

const mostClaims = 3;

/** Reprints add nothing to a position: each wording once, and a few. */
function tellingOnce(claims: readonly Claim[]): readonly Claim[] {
  const wordings = claims.map(({ quote }) => quote.text.replace(/\s+/g, " "));
  return claims.filter((_, i) => wordings.indexOf(wordings[i]!) === i).slice(0, mostClaims);
}

/** A question as it is printed: people leave out capitals and the mark at the end. */
const asPrinted = (text: string) =>
  text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()).replace(/[?.! ]*$/, "?");

function toPosition(answer: string, [first, ...others]: readonly Claim[]): Position | undefined {
  return first === undefined ? undefined : { answer, claims: [first, ...others] };
}

function toClaim({ passage: { page, sentence, index } }: Candidate): Claim {
  const earlier = page.passages.slice(Math.max(0, index - 4), index).map((passage) => passage.sentence);
  return {
    outlet: page.article.outlet,
    speaker: speakerOf(sentence, sentence, earlier),
    quote: quoteSpan(page.article, sentence),
  };
}
