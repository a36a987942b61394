import type { Quote } from "../news/citation.ts";
import type { Disagreement, DisagreementKind, Position } from "../news/disagreement.ts";
import { tagText } from "../text/read-sentences.ts";
import type { Candidate } from "./candidate.ts";
import { contentWords } from "./content-words.ts";
import { roleAsked } from "./find-counts.ts";
import { matchWords } from "./match-words.ts";
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

/** How much of the question a known disagreement's own question and quotes must have, where no value tells. */
const leastShared = 0.6;

/**
 * The disagreement of a story that is on what was asked: in which a sentence that answers is quoted. `rivals` are
 * sentences that answer, the best first; `candidates` all that were held against the question.
 */
export function findKnownPoint(
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
    ({ value }) =>
      value !== null &&
      (isStatement || (best.value !== null && compareValues(best.value, value) !== "unrelated")),
  );
  const found = points
    .filter(
      (point) => fitting[kind].includes(point.kind) && /^how old/i.test(point.question) === (kind === "age"),
    )
    .filter((point) => kind !== "count" || countsSameFate(asked, point))
    .filter((point) => isStatement || asksOfSame(asked, point, best))
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
function asksOfSame(
  { kind }: Question,
  { question }: Disagreement,
  { match: { hits, passage } }: Candidate,
): boolean {
  const told = readQuestion(question);
  const isFigure = (one: QuestionKind) => one === "count" || one === "amount";
  if (told.kind !== kind && !(isFigure(told.kind) && isFigure(kind))) return false;
  const { pages, spread } = passage.shelf;
  const isTopical = (word: string) => (spread.get(word) ?? 0) >= Math.max(2, pages.length / 2);
  const things = told.terms.filter(({ role }) => role === "thing" || role === "asked");
  const isAsked = (lemma: string) =>
    hits.some(({ wanted }) => wanted.words.has(lemma) || matchWords(wanted.term.lemma, lemma) > 0);
  const acts = told.terms.filter(
    ({ role, lemma }) => role === "act" && !/^(?:start|begin|happen|end)$/.test(lemma),
  );
  // "How much did customers pull out?" does not tell how much the bank got.
  if (acts.length > 0 && !acts.some(({ lemma }) => isAsked(lemma))) return false;
  const asked = things.filter(({ lemma }) => isTopical(lemma) || isAsked(lemma));
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
export function isQuotedIn(
  { passage, value }: Pick<Candidate, "passage" | "value">,
  { positions }: { readonly positions: readonly Position[] },
): boolean {
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
