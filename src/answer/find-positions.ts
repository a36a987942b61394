import { speakerOf } from "../disagree/speakers.ts";
import { type Quote, quoteSpan } from "../news/citation.ts";
import type { Claim, Disagreement, DisagreementKind, Position } from "../news/disagreement.ts";
import { tagText } from "../text/read-sentences.ts";
import type { Candidate } from "./candidate.ts";
import { contentWords } from "./content-words.ts";
import { roleAsked } from "./find-counts.ts";
import { matchWords } from "./match-words.ts";
import { polarityOf } from "./polarity.ts";
import type { Question, QuestionKind } from "./question.ts";
import { readQuestion } from "./read-question.ts";
import { compareValues } from "./value.ts";

const figures: readonly DisagreementKind[] = ["number", "disclosure"];
const anything: readonly DisagreementKind[] = [
  "happened",
  "claim-denied",
  "cause",
  "stance",
  "disclosure",
  "actor",
  "wording",
];

/** Which disagreements can be on what a question of this kind asks. */
const fitting: Readonly<Record<QuestionKind, readonly DisagreementKind[]>> = {
  count: figures,
  amount: figures,
  age: figures,
  duration: [...figures, "date"],
  when: ["date", "sequence"],
  where: ["place"],
  who: ["actor", "happened", "claim-denied"],
  which: ["actor", ...figures],
  why: ["cause", "claim-denied", "happened"],
  how: ["cause", "claim-denied", "happened"],
  said: ["stance", "claim-denied", "wording"],
  whether: anything,
  what: anything,
};

/** By how much less of the question a sentence may have than the best one, to be held against it. */
const held = 0.17;
/** How much of the question a known disagreement's own question and quotes must have, where no value tells. */
const leastShared = 0.6;

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
  const known = findKnown(question, rivals, points, candidates);
  if (known !== null) return known;
  if (question.kind === "whether") return splitByPolarity(question, rivals);
  return splitByValue(question, rivals);
}

function findKnown(
  asked: Question,
  rivals: readonly Candidate[],
  points: readonly Disagreement[],
  candidates: readonly Candidate[],
): Disagreement | null {
  const { kind } = asked;
  const [best] = rivals;
  if (best === undefined) return null;
  const isStatement = best.value?.kind === "words";
  const answering = rivals.filter(
    ({ value }) => value !== null && (isStatement || compareValues(best.value!, value) !== "unrelated"),
  );
  const found = points
    .filter(
      (point) => fitting[kind].includes(point.kind) && /^how old/i.test(point.question) === (kind === "age"),
    )
    .filter((point) => kind !== "count" || countsSameFate(asked, point))
    .filter((point) => isStatement || asksOfSame(point, best))
    .filter((point) => isStatement || (point.kind === "date") === (best.value?.kind === "period"))
    .filter((point) => answering.slice(0, 5).some((rival) => isQuotedIn(rival, point)))
    .map((point) => ({
      point,
      shared: Math.max(sharedWith(point, best), isStatement ? sharedByQuotes(asked, point, candidates) : 0),
    }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (found === undefined) return null;
  return !isStatement || found.shared >= leastShared ? found.point : null;
}

/** "When will production start?" is not when building starts: half of what a point is about must be asked, or go without saying. */
function asksOfSame({ question }: Disagreement, { match: { hits, passage } }: Candidate): boolean {
  const { pages, spread } = passage.shelf;
  const isTopical = (word: string) => (spread.get(word) ?? 0) >= Math.max(2, pages.length / 2);
  const things = readQuestion(question).terms.filter(({ role }) => role === "thing" || role === "asked");
  const asked = things.filter(
    ({ lemma }) =>
      isTopical(lemma) ||
      hits.some(({ wanted }) => wanted.words.has(lemma) || matchWords(wanted.term.lemma, lemma) > 0),
  );
  return asked.length * 2 >= things.length;
}

/** How much of what is asked each position has, by the sentences that are quoted for it; the names must stand in them. */
function sharedByQuotes(
  { kind }: Question,
  { kind: pointKind, positions }: Disagreement,
  candidates: readonly Candidate[],
): number {
  // A story has one misfortune whose causes are told apart.
  if (kind === "why" && pointKind === "cause") return 1;
  if (kind !== "why" && kind !== "how") return 0;
  const shares = positions.map(({ claims }) => {
    const quoted = candidates.filter(
      ({ passage, match }) =>
        match.hits.every(({ wanted, inside }) => wanted.term.role !== "name" || inside > 0) &&
        claims.some(({ quote }) => overlaps(passage, quote)),
    );
    return Math.max(0, ...quoted.map(({ match }) => match.coverage));
  });
  return Math.min(...shares);
}

function overlaps({ page, sentence }: Candidate["passage"], { articleId, start, text }: Quote): boolean {
  return articleId === page.article.id && start < sentence.end && sentence.start < start + text.length;
}

/** One sentence may have the dead and the injured: a disagreement on the dead does not answer how many are injured. */
function countsSameFate(asked: Question, { question }: Disagreement): boolean {
  const told = readQuestion(question);
  const role = roleAsked(told);
  if (role !== null) return role === roleAsked(asked);
  const [counted, other] = [asked, told].map(({ terms }) => terms.find((term) => term.role === "asked"));
  // "How many attackers were there?" does not tell how many pieces were taken.
  return counted === undefined || other === undefined || matchWords(counted.lemma, other.lemma) > 0;
}

/** Does a disagreement quote the sentence, and with it the value that answers? */
export function isQuotedIn({ passage, value }: Candidate, { positions }: Disagreement): boolean {
  const span = value ?? passage.sentence;
  return positions.some(({ claims }) =>
    claims.some(
      ({ quote }) =>
        quote.articleId === passage.page.article.id &&
        quote.start < span.end &&
        span.start < quote.start + quote.text.length,
    ),
  );
}

/** How much of what is asked stands in the question of a disagreement, by weight. */
function sharedWith({ question }: Disagreement, { match }: Candidate): number {
  const words = contentWords(tagText(question)).flatMap(({ lemma, token }) => [lemma, token.lower]);
  const strength = (hit: (typeof match.hits)[number]) =>
    Math.max(0, ...words.map((word) => hit.wanted.words.get(word) ?? 0));
  const all = match.hits.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return match.hits.reduce((sum, hit) => sum + hit.weight * strength(hit), 0) / all;
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
