import { isAnothers, isBound } from "./is-bound.ts";
import { isOtherwise } from "./is-otherwise.ts";
import type { Hit, Match } from "./match-passage.ts";
import { polarityOf } from "./polarity.ts";
import type { Question, QuestionKind, QuestionTerm } from "./question.ts";
import type { Value } from "./value.ts";

/** A reason why a sentence may not answer. */
export type Objection =
  /** Nothing in it that this kind of question asks for, or only something that fits badly. */
  | "value"
  | "fit"
  /** Nothing, or too little, of the question, in the sentence or with what stands around it. */
  | "nothing"
  | "coverage"
  | "inside"
  /** A word of the question that the story does not have; that is not near; a name that is not near. */
  | "strange"
  | "far"
  | "lost"
  /** What is asked about is not done in it, not all of it, by or to another, or at another time. */
  | "unsaid"
  | "undone"
  | "unbound"
  | "time"
  /** It is said not to be done, to be left open, or only planned or wished for; or to be done by or to another. */
  | "notDone"
  | "otherwise"
  | "anothers";

/** What no evidence outweighs: the sentence tells something else. */
export const ruledOut: ReadonlySet<Objection> = new Set(["notDone", "otherwise", "anothers"]);

/** Every reason why a sentence may not answer. */
export function findObjections(
  question: Question,
  match: Match,
  value: Value | null,
): ReadonlySet<Objection> {
  const objections = new Set<Objection>();
  const objectIf = (holds: boolean, objection: Objection) => holds && objections.add(objection);
  const [around, inside] = leastOf(question, match, value);
  objectIf(value === null, "value");
  objectIf(value !== null && value.fit < 0.5, "fit");
  objectIf(match.insideCoverage === 0 && !/^(?:said|why)$/.test(question.kind), "nothing");
  objectIf(match.coverage < around, "coverage");
  objectIf(match.heldCoverage < inside, "inside");
  objectIf(isStrange(question, match), "strange");
  objectIf(isFar(question, match), "far");
  objectIf(isLost(question, match), "lost");
  objectIf(!isSaid(question, match, value), "unsaid");
  objectIf(isUndone(question, match), "undone");
  objectIf(isNotDone(question, match), "notDone");
  objectIf(isOtherwise(question, match), "otherwise");
  objectIf(isAnothers(question, match) || isOwnedByAnother(question, match), "anothers");
  objectIf(!isBound(question, match), "unbound");
  objectIf(isOfAnotherTime(question, match), "time");
  return objections;
}

/** How much of the question a sentence must meet, with what stands around it, and by itself. */
const least: Readonly<Record<QuestionKind, readonly [around: number, inside: number]>> = {
  count: [0.68, 0.4],
  amount: [0.68, 0.4],
  age: [0.68, 0.3],
  duration: [0.68, 0.4],
  when: [0.68, 0.4],
  where: [0.68, 0.4],
  who: [0.7, 0.45],
  which: [0.7, 0.45],
  why: [0.7, 0.5],
  how: [0.7, 0.5],
  said: [0.6, 0.3],
  whether: [0.72, 0.55],
  what: [0.75, 0.6],
};

const reasoned = [0.55, 0.4] as const;

/** "Because" answers "why" even where what is done is told in other words, if the things are those of the question. */
function isReasoned({ kind }: Question, { hits, passage }: Match): boolean {
  if (
    kind !== "why" ||
    !/\b(?:because|due to|owing to|caused by|blam(?:ed|es|ing))\b/i.test(passage.sentence.text)
  )
    return false;
  const things = hits.filter(({ wanted, topical }) => /^(?:name|thing)$/.test(wanted.term.role) && !topical);
  return things.length > 0 && things.every(({ inside }) => inside >= 0.8);
}

/** A date of the question must stand in the sentence, and a year of the sentence that is long past in the question. */
function isOfAnotherTime(
  { dates, kind, text: asked }: Question,
  { passage: { sentence, page } }: Match,
): boolean {
  const text = sentence.text.toLowerCase();
  const isMissing = (date: string) => !text.includes(date);
  if (dates.length > 0) return kind === "whether" ? dates.every(isMissing) : dates.some(isMissing);
  if (kind === "when" || /\b(?:before|earlier|previous(?:ly)?|ever|last time)\b/i.test(asked)) return false;
  const year = Number(page.anchor.publishedAt?.slice(0, 4));
  return [...text.matchAll(pastYear)].some(
    ({ groups }) => Number(Object.values(groups!).find(Boolean)) < year,
  );
}

/** "In 2023 a smaller blaze …", "the last strike there, in 2019, lasted …": the sentence is about that year. */
const pastYear =
  /^in (?<first>(?:19|20)\d\d)\b|, in (?<second>(?:19|20)\d\d),|\b(?:last|previous|earlier)\b[^.,]{0,40}\bin (?<third>(?:19|20)\d\d)\b/g;

/** What was done is not answered by what may be, nor who does something by who does not. */
function isNotDone({ text, kind }: Question, match: Match): boolean {
  if (/^(?:whether|said|why|what|how|when)$/.test(kind)) return false;
  const { tokens } = match.passage.sentence;
  const acts = match.hits.filter(({ wanted }) => wanted.term.role === "act").flatMap(({ at }) => at);
  if (acts.length === 0) return false;
  const isDenied = polarityOf(match) === "no" && !negated.test(text);
  const isAhead = (at: number) =>
    tokens.slice(Math.max(0, at - 7), at).some(({ lower }) => ahead.test(lower));
  return isDenied || (past.test(text) && acts.every(isAhead));
}

const negated = /\b(?:not|never|no|nobody|none|without|refuse\w*|fail\w*|deny|denied|denies)\b|n['’]t\b/i;
const past = /\b(?:did|was|were|has|have|had|already|so far)\b/i;
const ahead = /^(?:will|would|could|may|might|shall)$/;

/** How near a word must stand that the story is not about: in a sentence beside it, or in the headline. */
const leastNear = 0.62;
const leastBeside = 0.68;
/** "Rescue teams": what stands before the noun may be told elsewhere in the story, where the noun stands. */
const leastModifier = 0.5;
const isModifier = ({ role, index }: QuestionTerm, hits: readonly Hit[]) =>
  role === "thing" &&
  hits.some(
    ({ wanted: { term }, inside }) => term.role === "thing" && term.index === index + 1 && inside >= 0.9,
  );

/** How near a name of the question must stand: in the article at least. */
const leastName = 0.55;

/** "The supplier, Omnicall, denied it" names which one it was that the sentence before tells of. */
const besideKind = 0.97;
const actBeside = 0.8;
const namedBeside = 0.25;

/**
 * What is asked whether it is done, or so, must stand in the sentence itself: the first verb; where nothing is done,
 * the last word, and everything that it is said of.
 */
function affirmsOrDenies({ hits }: Match): boolean {
  const said = hits.filter(({ wanted }) => wanted.term.role !== "name");
  const act = said.find(({ wanted }) => wanted.term.role === "act");
  if (act !== undefined) return act.inside >= 0.75;
  const things = said.filter(({ wanted }) => wanted.term.role === "thing");
  return [...things, ...said.slice(-1)].every(({ inside }) => inside >= 0.75);
}

const mereTraits = /^(?:new|big|large|next|former|current|late|latest|own|real|good|bad|recent|again)$/;

function leastOf(
  question: Question,
  match: Match,
  value: Value | null,
): readonly [around: number, inside: number] {
  if (isReasoned(question, match)) return reasoned;
  const [around, inside] = least[question.kind];
  return question.kind === "which" && value !== null && value.fit >= besideKind
    ? [around, namedBeside]
    : [around, inside];
}

/** "Lund's fee" must be told of Lund, by name or pronoun: others have one too. */
function isOwnedByAnother({ text, kind }: Question, { hits, passage: { sentence } }: Match): boolean {
  const owner = /(?<name>\p{Lu}[\p{L}-]+)['’]s? \p{Ll}/u.exec(text)?.groups?.name?.toLowerCase();
  const hit = hits.find(({ wanted: { term } }) => term.role === "name" && term.lower === owner);
  return (
    /^(?:amount|count|age|who)$/.test(kind) &&
    hit !== undefined &&
    !hit.topical &&
    hit.inside === 0 &&
    !sentence.tokens.some(({ pos }) => pos === "PRON")
  );
}

const actsOf = ({ hits }: Match) => hits.filter(({ wanted }) => wanted.term.role === "act");

/** "World" makes another record of one; elsewhere a description may be left out. */
function isStrange({ kind }: Question, { hits }: Match): boolean {
  const isNeeded = ({ role, lemma }: QuestionTerm) =>
    role !== "trait" || (kind === "whether" && !mereTraits.test(lemma));
  return hits.some(({ wanted: { term }, around }) => around === 0 && isNeeded(term));
}

function isSaid(question: Question, match: Match, value: Value | null): boolean {
  const { kind } = question;
  if (kind === "whether") return affirmsOrDenies(match);
  const acts = actsOf(match);
  const namesKind = kind === "which" && value !== null && value.fit >= besideKind;
  return (
    acts.length === 0 ||
    isReasoned(question, match) ||
    acts.some(
      ({ inside, around, topical }) =>
        inside > 0 ||
        (namesKind && around >= actBeside) ||
        (kind === "why" && topical && around >= leastNear),
    )
  );
}

/** Words that ask for nothing are no question: all that they say is done must be told. */
const isUndone = ({ kind }: Question, match: Match) =>
  kind === "what" && actsOf(match).some(({ inside }) => inside === 0);

function isFar(question: Question, match: Match): boolean {
  const near = question.kind === "whether" ? leastBeside : leastNear;
  return match.hits.some(
    ({ wanted: { term }, around, topical }) =>
      !topical &&
      term.role !== "trait" &&
      around < (isModifier(term, match.hits) ? leastModifier : near) &&
      !(term.role === "act" && isReasoned(question, match)),
  );
}

const isLost = ({ kind }: Question, { hits }: Match) =>
  hits.some(
    ({ wanted, around }) => wanted.term.role === "name" && around < (kind === "who" ? leastNear : leastName),
  );
