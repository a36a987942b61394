import { nounPhraseBefore, type Run } from "../disagree/noun-phrases.ts";
import { subjectOf } from "../disagree/subject.ts";
import type { Token } from "../text/sentence.ts";
import type { Hit, Match } from "./match-passage.ts";
import { nameRuns } from "./name-runs.ts";
import type { Question } from "./question.ts";
import { isAskedAbout } from "./run-value.ts";

/** How far, in tokens, what is done may stand from the one who does or suffers it; a clause's end counts for more. */
const farthest = 12;
const clauseEnd = 4;

/**
 * Does a sentence tell what is done of the one whom the question names? "Trains resumed" tells nothing of when a
 * plant resumes, nor "near the end of the game" when a season ends.
 */
export function isBound({ core, kind }: Question, match: Match): boolean {
  const {
    passage: { sentence },
    hits,
  } = match;
  if (core === null) return true;
  const [act, doer] = [hitAt(hits, core.act), hitAt(hits, core.of)];
  if (act === undefined || doer === undefined || act.at.length === 0) return true;
  const { tokens } = sentence;
  if (doer.at.length > 0) {
    const isNear = act.at.some((a) => doer.at.some((b) => a !== b && distance(tokens, a, b) <= farthest));
    return (
      isNear || doer.at.every((at) => act.at.includes(at)) || act.at.some((at) => leavesUnsaid(tokens, at))
    );
  }
  // "Dahl will run the lender": whoever does it is the answer, and the object points back.
  if (kind === "who" && core.of > core.act && doer.around >= pointedAt)
    return act.at.some((at) => pointsBack(tokens, at) || leavesUnsaid(tokens, at));
  // Where others are named, "he" or nobody before the verb may be one of them.
  if (
    doer.wanted.term.role === "name" &&
    nameRuns(tokens).some((run) => !isAskedAbout(run, match)) &&
    doer.around < sentenceBeside
  )
    return false;
  // "His departure" is that of whom the sentence before is about.
  return act.at.some(
    (at) =>
      leavesUnsaid(tokens, at) &&
      (!isPossessed(tokens, at) || (kind !== "whether" && doer.around >= sentenceBeside)),
  );
}

/** Does a sentence tell that what is asked about is done by somebody else, or to something else? */
export function isAnothers({ core, kind }: Question, { passage: { sentence }, hits }: Match): boolean {
  if (core === null) return false;
  const [act, doer] = [hitAt(hits, core.act), hitAt(hits, core.of)];
  if (act === undefined || doer === undefined || act.at.length === 0 || doer.at.length === 0) return false;
  const { tokens } = sentence;
  if (core.of > core.act) return kind === "who" && act.at.every((at) => isDoneToAnother(tokens, at, doer.at));
  return (
    act.at.every((at) => isDoneByAnother(tokens, at, doer.at)) ||
    (isPlural(doer) && act.at.every((at) => isDoneByOne(tokens, at)))
  );
}

const isPossessed = (tokens: readonly Token[], at: number) =>
  tokens[at]!.pos !== "VERB" && /^(?:his|her|their)$/.test(tokens[at - 1]?.lower ?? "");

/** How far behind a verb its object begins at most. */
const objectReach = 6;

/** "Tarran broke the record and Daal kept his title": the verb has a subject of its own, which is somebody else. */
function isDoneByAnother(tokens: readonly Token[], at: number, doer: readonly number[]): boolean {
  const subject = tokens[at]!.pos === "VERB" ? subjectOf(tokens, at) : undefined;
  if (subject === undefined) return false;
  const isNamed = tokens.slice(subject.from, subject.to).some(({ pos }) => pos === "PROPN");
  const isMeant = doer.some(
    (place) => (place >= subject.from && place < subject.to) || (place > at && place < at + objectReach),
  );
  return isNamed && !isMeant;
}

/** "What do the workers want?" is not what "he" wants. */
const isPlural = ({ wanted: { term } }: Hit) => term.role === "thing" && term.lower === `${term.lemma}s`;

function isDoneByOne(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at]!.pos === "VERB" ? subjectOf(tokens, at) : undefined;
  return subject !== undefined && /^(?:he|she|it)$/.test(tokens[subject.to - 1]!.lower);
}

/** "The jury, led by Jean Morel, praised the film": what is led stands before the participle. */
function isDoneToAnother(tokens: readonly Token[], at: number, thing: readonly number[]): boolean {
  return tokens[at + 1]?.lower === "by" && thing.every((place) => place > at);
}

/** What the thing is worth, by where it stands around, that "the company" points back to. */
const pointedAt = 0.6;

/** The object of a verb is a pronoun, or "the" with a word for bodies of its kind. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4);
  return (
    behind.some(({ pos, lower }) => pos === "PRON" && /^(?:it|them|him|her)$/.test(lower)) ||
    behind.some(
      ({ lower }, i) =>
        /^(?:company|firm|bank|lender|club|team|party|agency|group|operator|carrier|airline|maker|museum|hospital|school|city|town|country|plant|factory|business|chipmaker|union|body|organisation|organization|ministry|council|sum|aid|deal|plan|move|decision|proposal|law|bill|project|scheme|programme|program|measure|report|accord|agreement|ruling|verdict|payment)$/.test(
          lower,
        ) && behind[i - 1]?.pos === "DET",
    )
  );
}

/** What a word is worth that stands in a sentence beside. */
const sentenceBeside = 0.85;

const hitAt = (hits: readonly Hit[], index: number) => hits.find(({ wanted }) => wanted.term.index === index);

function distance(tokens: readonly Token[], a: number, b: number): number {
  const between = tokens.slice(Math.min(a, b) + 1, Math.max(a, b));
  const ends = between.filter(
    ({ text, lower }) => /^[;:—–]$/.test(text) || /^(?:but|while|where|when|after|who|which)$/.test(lower),
  );
  return between.length + ends.length * clauseEnd;
}

/** Who does it is a pronoun or not told, so that it may be what the sentences before speak of. */
function leavesUnsaid(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  // "A price of 20 euros" is not the price of something else.
  if (token.pos !== "VERB")
    return tokens[at + 1]?.lower !== "of" || tokens.slice(at + 2, at + 4).some(({ pos }) => pos === "NUM");
  const subject = subjectOf(tokens, at) ?? patientOf(tokens, at);
  return (
    subject === undefined ||
    tokens
      .slice(subject.from, subject.to)
      .every(({ pos, lower }) => pos === "PRON" || /^(?:this|that|these|those|which|who)$/.test(lower))
  );
}

/** What stands before "was", "has been" …: the one to whom it is done. */
function patientOf(tokens: readonly Token[], at: number): Run | undefined {
  let be = at;
  while (be > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[be - 1]!.pos)) be -= 1;
  return be === at ? undefined : nounPhraseBefore(tokens, be);
}
