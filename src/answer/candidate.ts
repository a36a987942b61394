import { findValues } from "./find-values.ts";
import { isBound } from "./is-bound.ts";
import { type Hit, type Match, matchPassage, seekIn, withCounted } from "./match-passage.ts";
import { polarityOf } from "./polarity.ts";
import type { Question, QuestionKind, QuestionTerm } from "./question.ts";
import type { Library, Passage } from "./read-library.ts";
import type { Value } from "./value.ts";
import type { Wanted } from "./wanted.ts";

/** A sentence that may answer, with the value that does. */
export interface Candidate {
  readonly match: Match;
  readonly passage: Passage;
  readonly value: Value | null;
  readonly score: number;
  /** Why it is no answer; null: it is one. */
  readonly refused: string | null;
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

/** Holds every sentence against the question; the best first, whether or not it answers. */
export function findCandidates(
  question: Question,
  library: Library,
  wanted: readonly Wanted[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const shelf of library.shelves) {
    const sought = seekIn(shelf, wanted, question.kind);
    for (const page of shelf.pages) {
      for (const passage of page.passages) {
        const match = matchPassage(passage, sought);
        if (match.insideCoverage > 0 || match.coverage > 0.5) candidates.push(judge(question, match));
      }
    }
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function judge(question: Question, found: Match): Candidate {
  const { passage } = found;
  const [value = null] = findValues(question, found);
  const match = question.kind === "count" && value !== null ? withCounted(found) : found;
  const score = match.coverage * 0.6 + match.insideCoverage * 0.4 + (value?.fit ?? 0) * 0.3;
  return { match, passage, value, score, refused: findObjection(question, match, value) };
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

const goingOn = /\b(?:more|another|further|new|again|next|second|extend\w*|continue\w*)\b/i;
const plans = /^(?:recommend|plan|consider|propose|intend|want|hope|seek|ask|discuss)$/;
const wishes = /^(?:demand|request|ask|want|seek|expect|propose|offer|threaten|urge|need)$/;

/**
 * What is asked whether it is done, or so, must stand in the sentence itself: the first verb; where nothing is done,
 * the last word, and everything that it is said of.
 */
function affirmsOrDenies({ text }: Question, { hits, passage: { sentence } }: Match): boolean {
  if (/\b(?:more|another|further) \w+/i.test(text) && !goingOn.test(sentence.text)) return false;
  // "Was it approved by the commission?" asks of nobody else.
  const by = /\bby (?:the |an? )?(?:[\w'’-]+ )*?(?<doer>[\w'’-]+)[?! ]*$/i
    .exec(text)
    ?.groups?.doer?.toLowerCase();
  if (hits.some(({ wanted: { term }, inside }) => term.lower === by && inside < 0.75)) return false;
  // "They could not tell whether it was stolen" leaves it open.
  const isTold = (at: number) => !sentence.tokens.slice(0, at).some(({ lower }) => lower === "whether");
  // "Demanded payment" does not say that anybody paid, nor "recommended closing" that it is closed.
  const isDoing = (at: number) =>
    !plans.test(sentence.tokens[at - 1]?.lemma ?? "") &&
    (sentence.tokens[at]!.pos !== "NOUN" ||
      !sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => wishes.test(lemma)));
  const said = hits.filter(({ wanted }) => wanted.term.role !== "name");
  const act = said.find(({ wanted }) => wanted.term.role === "act");
  if (act !== undefined)
    return act.inside >= 0.75 && act.at.some((at) => isTold(at) && (act.inside >= 0.9 || isDoing(at)));
  const things = said.filter(({ wanted }) => wanted.term.role === "thing");
  return [...things, ...said.slice(-1)].every(({ inside }) => inside >= 0.75);
}

const mereTraits = /^(?:new|big|large|next|former|current|late|latest|own|real|good|bad|recent|again)$/;

function leastOf(
  question: Question,
  match: Match,
  { fit }: Value,
): readonly [around: number, inside: number] {
  if (isReasoned(question, match)) return reasoned;
  const [around, inside] = least[question.kind];
  return question.kind === "which" && fit >= besideKind ? [around, namedBeside] : [around, inside];
}

/** The first reason why a sentence does not answer. */
function findObjection(question: Question, match: Match, value: Value | null): string | null {
  const { hits } = match;
  if (value === null) return `nothing that answers ${question.kind}`;
  if (value.fit < 0.5) return "the value does not fit";
  if (match.insideCoverage === 0 && !/^(?:said|why)$/.test(question.kind))
    return "nothing of the question in the sentence";
  const [around, inside] = leastOf(question, match, value);
  if (match.coverage < around) return "too little of the question";
  if (match.heldCoverage < inside) return "too little of the question in the sentence";
  // "World" makes another record of one; elsewhere a description may be left out.
  const isNeeded = ({ role, lemma }: QuestionTerm) =>
    role !== "trait" || (question.kind === "whether" && !mereTraits.test(lemma));
  const strange = hits.find(({ wanted: { term }, around }) => around === 0 && isNeeded(term));
  if (strange !== undefined) return `nothing about ${strange.wanted.term.lemma}`;
  const acts = hits.filter(({ wanted }) => wanted.term.role === "act");
  const isDone = (act: Hit) =>
    act.inside > 0 ||
    (question.kind === "which" && value.fit >= besideKind && act.around >= actBeside) ||
    isReasoned(question, match) ||
    (question.kind === "why" && act.topical && act.around >= leastNear);
  // Words that ask for nothing are no question: all that they say is done must be told.
  if (question.kind === "what" && acts.some(({ inside }) => inside === 0)) return "not all of it is done";
  const isSaid =
    question.kind === "whether" ? affirmsOrDenies(question, match) : acts.length === 0 || acts.some(isDone);
  if (!isSaid) return "nothing is done";
  if (!isBound(question, match)) return "done by or to another";
  if (isOfAnotherTime(question, match)) return "of another time";
  if (isNotDone(question, match)) return "not done, or not yet";
  const near = question.kind === "whether" ? leastBeside : leastNear;
  const far = hits.find(
    ({ wanted: { term }, around, topical }) =>
      !topical &&
      term.role !== "trait" &&
      around < (isModifier(term, hits) ? leastModifier : near) &&
      !(term.role === "act" && isReasoned(question, match)),
  );
  if (far !== undefined) return `nothing near about ${far.wanted.term.lemma}`;
  const nearest = question.kind === "who" ? leastNear : leastName;
  const lost = hits.find(({ wanted, around }) => wanted.term.role === "name" && around < nearest);
  if (lost !== undefined) return `not about ${lost.wanted.term.lemma}`;
  return null;
}
