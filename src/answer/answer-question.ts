import type { Differences } from "../disagree/finding.ts";
import type { Answer } from "../news/answer.ts";
import { type CitedSentence, type Quote, quoteSpan } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import type { Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { type Candidate, findCandidates } from "./candidate.ts";
import { findFurther } from "./find-further.ts";
import { isQuotedIn } from "./find-known-point.ts";
import { findPositions } from "./find-positions.ts";
import { type Library, type Passage, readLibrary } from "./read-library.ts";
import { readQuestion } from "./read-question.ts";
import { restoreNames } from "./restore-names.ts";
import { compareValues, isRough } from "./value.ts";
import { findWanted } from "./wanted.ts";

/** What the engine needs to know of stories beside their articles. */
export interface Reader {
  readonly sentencesOf: SentencesOf;
  /** Where the articles of a story disagree, and what is only to be compared; asked of a story that answers. */
  readonly differencesOf: (story: Story) => Differences;
}

/** The least score of a sentence that answers: how many wrong answers a right one is worth is decided here. */
const leastScore = 0.6;
/** How much less than the best one a sentence may score that says the same or is held against it. */
const asGood = 1.5;
/** What a sentence must share with a question to be named as the nearest. */
const leastNearest = 0.45;
const mostQuotes = 4;

/**
 * Answers a question from stories in whole sentences of their articles: those for which the evidence is best that
 * they give what this kind of question asks for. Where it is too little for all, it says so.
 */
export function answerQuestion(text: string, stories: readonly Story[], reader: Reader): Answer {
  const library = readLibrary(stories, reader.sentencesOf);
  const question = readQuestion(restoreNames(text, library));
  const wanted = findWanted(question.terms, library);
  const candidates = findCandidates(question, library, wanted);
  const corrections = wanted.flatMap(({ term, corrected }) =>
    corrected === null ? [] : { typed: term.lower, read: corrected },
  );
  const [likeliest] = candidates;
  if (likeliest === undefined || likeliest.score < leastScore)
    return { ...refuse(text, candidates), corrections };
  const { shelf } = likeliest.passage;
  const { story } = shelf;
  const others = candidates.filter(({ passage }) => passage.shelf === shelf);
  const rivals = others.filter(({ score }) => score >= Math.max(leastScore, likeliest.score - asGood));
  const best = preferFigure(likeliest, rivals);
  const { disagreements, comparisons } = reader.differencesOf(story);
  const grew = comparisons.some(
    (point) => point.kind === "update" && rivals.some((one) => isQuotedIn(one, point)),
  );
  const positions = grew ? null : findPositions(question, rivals, disagreements, candidates);
  const latest = grew ? latestOf(best, rivals) : best;
  const told = [latest, ...findFurther(latest, others, disagreements)];
  const sentences =
    positions === null ? told.map((one) => citeAll(one, rivals)) : citePositions(positions, library);
  return {
    question: text,
    sentences,
    disagreement: positions,
    nearest: null,
    stories: [story],
    corrections,
  };
}

/** "About 14,000" tells more than "thousands". */
function preferFigure(likeliest: Candidate, rivals: readonly Candidate[]): Candidate {
  if (likeliest.value === null || !isRough(likeliest.value)) return likeliest;
  const figure = rivals.find(
    ({ value }) => value?.kind === "quantity" && value.fit >= 0.8 && !isRough(value),
  );
  return figure ?? likeliest;
}

/** Of a count that changed as time went by, the sentence that has the latest. */
function latestOf(best: Candidate, rivals: readonly Candidate[]): Candidate {
  const counts = rivals.filter(({ value }) => value?.kind === best.value?.kind && (value?.fit ?? 0) >= 0.8);
  return counts.reduce((latest, one) => (dateOf(one) > dateOf(latest) ? one : latest), best);
}

const dateOf = ({ passage }: Candidate) => passage.page.article.publishedAt ?? "";

function refuse(question: string, candidates: readonly Candidate[]): Omit<Answer, "corrections"> {
  const nearest = candidates.filter(isAboutIt).toSorted((a, b) => nearness(b) - nearness(a))[0];
  const isNear = nearest !== undefined && nearness(nearest) >= leastNearest;
  return {
    question,
    sentences: [],
    disagreement: null,
    nearest: isNear ? quoteOf(nearest.passage) : null,
    stories: isNear ? [nearest.passage.shelf.story] : [],
  };
}

/** A sentence that shares no more than what is done is about something else. */
const isAboutIt = ({ match: { hits } }: Candidate) => {
  const things = hits.filter(({ wanted: { term } }) => /^(?:name|thing|asked)$/.test(term.role));
  return things.length === 0 || things.some(({ inside }) => inside > 0);
};

const nearness = ({ match }: Candidate) => (match.coverage + match.insideCoverage) / 2;

/** The best sentence, with the sentences of other articles that say the same. */
function citeAll(best: Candidate, rivals: readonly Candidate[]): CitedSentence {
  const others = rivals.filter(
    ({ value, passage }) => passage !== best.passage && saysSame(best, value, passage),
  );
  const quotes: Quote[] = [];
  const seen = new Set([best.passage.page.article.id]);
  for (const { passage } of others) {
    if (quotes.length + 1 >= mostQuotes || seen.has(passage.page.article.id)) continue;
    seen.add(passage.page.article.id);
    quotes.push(quoteOf(passage));
  }
  return { text: quoteOf(best.passage).text, quotes: [quoteOf(best.passage), ...quotes] };
}

function saysSame(best: Candidate, value: Candidate["value"], passage: Passage): boolean {
  if (best.value === null || value === null) return false;
  if (best.value.kind !== "words") return compareValues(best.value, value) === "same";
  const shared = [...best.passage.lemmas].filter((lemma) => passage.lemmas.has(lemma)).length;
  const sameText = compareValues(best.value, value) === "same";
  return sameText || shared >= 0.6 * Math.min(best.passage.lemmas.size, passage.lemmas.size);
}

/** A whole sentence for each position: the one in which its first claim stands. */
function citePositions(disagreement: Disagreement, library: Library): readonly CitedSentence[] {
  const passages = library.shelves.flatMap(({ pages }) => pages.flatMap((page) => page.passages));
  return disagreement.positions.map(({ claims: [{ quote }] }) => {
    const around = passages.find(
      ({ page, sentence }) =>
        page.article.id === quote.articleId && sentence.start <= quote.start && quote.start < sentence.end,
    );
    const cited = around === undefined ? quote : quoteOf(around);
    return { text: cited.text, quotes: [cited] };
  });
}

const quoteOf = ({ page, sentence }: Passage): Quote => quoteSpan(page.article, sentence);
