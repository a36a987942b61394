import { speakerOf } from "../disagree/speakers.ts";
import { quoteSpan } from "../news/citation.ts";
import type { Claim, Disagreement, DisagreementKind, Position } from "../news/disagreement.ts";
import type { Candidate } from "./candidate.ts";
import type { Question, QuestionKind } from "./question.ts";
import { compareValues, type Value } from "./value.ts";

/** The positions on what was asked. */
export interface Positions {
  readonly disagreement: Disagreement;
}

const figures: readonly DisagreementKind[] = ["number", "update"];
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
  which: anything,
  why: ["cause", "claim-denied", "happened"],
  how: ["cause", "claim-denied", "happened"],
  said: ["stance", "claim-denied", "wording"],
  whether: anything,
  what: anything,
};

/**
 * The positions of the sources on what was asked, where they disagree: a disagreement of the story in which a
 * sentence that answers is quoted, or values of sentences that answer equally well and cannot both be right.
 */
export function findPositions(
  question: Question,
  rivals: readonly Candidate[],
  points: readonly Disagreement[],
): Positions | null {
  const kinds = fitting[question.kind];
  const known = points.find(
    (point) => kinds.includes(point.kind) && rivals.slice(0, 6).some((rival) => isQuotedIn(rival, point)),
  );
  if (known !== undefined) return { disagreement: known };
  return compareRivals(question, rivals);
}

/** Does a disagreement quote the sentence, and with it the value that answers? */
function isQuotedIn({ passage, value }: Candidate, { positions }: Disagreement): boolean {
  return positions.some(({ claims }) =>
    claims.some(({ quote }) => {
      const inSentence =
        quote.articleId === passage.page.article.id &&
        quote.start < passage.sentence.end &&
        passage.sentence.start < quote.start + quote.text.length;
      return (
        inSentence &&
        (value === null || (quote.start < value.end && value.start < quote.start + quote.text.length))
      );
    }),
  );
}

/** Values that differ from the best one, each with all who give it; null where none does. */
function compareRivals(question: Question, rivals: readonly Candidate[]): Positions | null {
  const [best] = rivals;
  if (best?.value == null || best.value.kind === "words" || best.value.fit < 0.9) return null;
  const groups: { readonly value: Value; readonly members: Candidate[] }[] = [];
  for (const rival of rivals) {
    const { value } = rival;
    if (value === null || value.fit < 0.9 || !isComparable(best, rival)) continue;
    const group = groups.find((one) => compareValues(one.value, value) === "same");
    if (group === undefined) groups.push({ value, members: [rival] });
    else group.members.push(rival);
  }
  const [first, second, ...more] = groups.map(toPosition);
  if (first === undefined || second === undefined || sameArticle(groups)) return null;
  const kind = best.value.kind === "period" ? "date" : "number";
  return {
    disagreement: {
      kind,
      question: question.text,
      between: "outlets",
      positions: [first, second, ...more],
      silent: [],
    },
  };
}

/** Only what meets the question alike is held against the best. */
function isComparable(best: Candidate, rival: Candidate): boolean {
  if (best.value?.kind !== rival.value?.kind) return false;
  if (best.value?.kind === "quantity" && rival.value?.kind === "quantity") {
    const [a, b] = [best.value.quantity, rival.value.quantity];
    if (a.role !== b.role || a.flags.part !== b.flags.part || a.flags.forecast !== b.flags.forecast)
      return false;
  }
  return rival.match.insideCoverage >= best.match.insideCoverage - 0.12;
}

const sameArticle = (groups: readonly { readonly members: readonly Candidate[] }[]) =>
  new Set(groups.flatMap(({ members }) => members.map(({ passage }) => passage.page.article.id))).size < 2;

function toPosition({
  value,
  members,
}: {
  readonly value: Value;
  readonly members: readonly Candidate[];
}): Position {
  const [first, ...others] = members.map(toClaim);
  return { answer: value.text, claims: [first!, ...others] };
}

function toClaim({ passage: { page, sentence, index } }: Candidate): Claim {
  const earlier = page.passages.slice(Math.max(0, index - 4), index).map((passage) => passage.sentence);
  return {
    outlet: page.article.outlet,
    speaker: speakerOf(sentence, sentence, earlier),
    quote: quoteSpan(page.article, sentence),
  };
}
