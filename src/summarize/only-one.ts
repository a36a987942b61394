import type { OnlyOne } from "../news/brief.ts";
import { type Quote, quoteSpan } from "../news/citation.ts";
import type { Story } from "../news/story.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";
import { type Account, readAccounts } from "./accounts.ts";
import { findAssumed, findBareDefinites } from "./find-assumed.ts";
import { answersQuestion } from "./find-demerits.ts";
import { findReliance } from "./find-reliance.ts";
import { overlaps } from "./overlaps.ts";
import { contests, coverage, similarity, type TermWeights } from "./says-same.ts";
import { givesFigures } from "./score.ts";
import { CONSEQUENCES, HEDGES, LOADED } from "./stands-alone-lexicon.ts";
import type { Statement } from "./statement.ts";
import { ATTRIBUTION, BACKGROUND, OPINION } from "./wording-lexicon.ts";

/** Finds who says a sentence in its article; null: the outlet in its own words. */
export type SpeakerOf = (sentence: Sentence) => string | null;

const MAX_FACTS = 3;
/** What matters stands before; each is looked for in all of its article. */
const MOST_STATEMENTS = 400;
/** Two good facts are better than three: the third must be worth more. */
const MIN_WEIGHTS = [2, 2, 2.4];

/**
 * Up to three facts that matter (figures, consequences, what a named person says) and that only one independent
 * account has. What `shown` quotes is left out, and so are first sentences: they tell the event itself. A miss is better than a false "only": a fact counts only where all
 * its figures are new, and neither a sentence of another account nor that account as a whole comes near it.
 */
export function findOnlyOne(
  story: Story,
  sentencesOf: SentencesOf,
  shown: readonly Quote[],
  speakerOf: SpeakerOf = () => null,
): readonly OnlyOne[] {
  const { accounts, weights } = readAccounts(story, sentencesOf);
  if (accounts.length < 2) return [];
  const known = new Set(accounts.flatMap(({ terms }) => [...terms]));
  const facts = accounts.flatMap((account) => {
    const others = accounts.filter((other) => other !== account);
    return account.statements
      .slice(0, MOST_STATEMENTS)
      .filter(
        (statement) =>
          statement.sentence?.index !== 0 &&
          !overlaps(statement, shown) &&
          standsAlone(statement, account, story),
      )
      .filter((statement) => isOnlyHere(statement, others, weights))
      .map((statement) => ({ statement, account, weight: weigh(statement, others, known) }));
  });
  facts.sort((a, b) => b.weight - a.weight || (a.statement.articleId < b.statement.articleId ? -1 : 1));
  const chosen: typeof facts = [];
  for (const fact of facts) {
    const repeats = chosen.some(({ statement }) => similarity(statement, fact.statement, weights) > 0.3);
    if (chosen.length < MAX_FACTS && fact.weight >= MIN_WEIGHTS[chosen.length]! && !repeats)
      chosen.push(fact);
  }
  return chosen.map(({ statement, account: { article } }) => {
    const quote = quoteSpan(article, statement);
    const speaker = speakerOf(statement.sentence!);
    const named = speaker !== null && names(quote.text, speaker);
    return { text: quote.text, claim: { outlet: article.outlet, speaker: named ? null : speaker, quote } };
  });
}

/** A text that names its speaker needs nobody to do it again. */
function names(text: string, speaker: string): boolean {
  const plain = (it: string) => it.replace(/[’‘]/g, "'").toLowerCase();
  const last = speaker.split(/\s+/).at(-1) ?? speaker;
  return plain(text).includes(plain(last));
}

/** Shown below the headline, away from its article: who and what it assumes must be in the headline or the story. */
function standsAlone(statement: Statement, { article }: Account, story: Story): boolean {
  const titles = story.articles.map(({ title }) => title.toLowerCase()).join(" ");
  const assumed = [...findAssumed(statement, article), ...findBareDefinites(statement)];
  return (
    findReliance(statement, article) === null &&
    assumed.every((word) => titles.includes(word)) &&
    !answersQuestion(statement, article.text) &&
    !BACKGROUND.test(statement.text) &&
    !(OPINION.test(statement.text) && !ATTRIBUTION.test(statement.text)) &&
    !LOADED.test(statement.text)
  );
}

/** Whether no other account has anything like it, in a sentence or spread over several. */
function isOnlyHere(statement: Statement, others: readonly Account[], weights: TermWeights): boolean {
  const { amounts, days } = statement.figures;
  const isCommon = (term: string) => others.every(({ terms }) => terms.has(term));
  const specific = [...statement.terms].filter((term) => !isCommon(term));
  return others.every(({ statements, headline, terms }) => {
    const near = (it: Statement) =>
      specific.filter((term) => it.terms.has(term)).length >= 2 ||
      coverage(statement, it, weights) > 0.35 ||
      contests(statement, it, weights) ||
      countsSame(statement, it) ||
      [...amounts].some((amount) => it.figures.amounts.has(amount)) ||
      [...days].some((day) => it.figures.days.has(day));
    const all = headline === null ? statements : [...statements, headline];
    return !all.some(near) && coverage(statement, { terms }, weights) < 0.6;
  });
}

/** Whether both give a figure of the same kind: two counts of homes, two percentages of one thing. */
function countsSame(one: Statement, other: Statement): boolean {
  return countedIn(one).some((kind) => countedIn(other).includes(kind));
}

/** What the numbers of a sentence count, by lemma; money and percentages tell nothing of the kind. */
function countedIn({ sentence }: Statement): readonly string[] {
  const tokens = sentence?.tokens ?? [];
  return tokens.flatMap(({ pos, text }, i) => {
    if (pos !== "NUM" && !/^\d/.test(text)) return [];
    const after = tokens.slice(i + 1, i + 5);
    const end = after.findIndex((token) => !/^(?:NUM|ADJ|PROPN|NOUN)$/.test(token.pos));
    const noun = after.slice(0, end < 0 ? after.length : end).findLast((token) => token.pos === "NOUN");
    return noun === undefined || UNITS.test(noun.lemma) ? [] : [noun.lemma.toLowerCase()];
  });
}

const UNITS =
  /^(?:percent|per|cent|euro|dollar|pound|crown|year|month|week|day|hour|minute|second|metre|meter|kilometre|kilometer|mile|foot|inch|tonne?|kilogram|people|person|%|am|pm|a\.m\.?|p\.m\.?|million|billion|thousand)$/i;

/**
 * Figures and consequences make a fact; names and terms of the story tie it to the event, its place tells how much it matters there; a year is
 * mostly background.
 */
function weigh(statement: Statement, others: readonly Account[], known: ReadonlySet<string>): number {
  const { text, figures, terms, names, sentence } = statement;
  const tied = [...terms].filter((term) => others.some((other) => other.terms.has(term))).length;
  return (
    (givesFigures(statement) ? 1.2 : 0) +
    (CONSEQUENCES.test(text) ? 1 : 0) +
    (names.some((name) => known.has(name)) ? 0.4 : 0) +
    Math.min(1, tied / 4) +
    0.4 / (1 + 0.2 * (sentence?.index ?? 0)) -
    (tied < 2 ? 2 : 0) -
    (figures.years.size > 0 ? 0.8 : 0) -
    (HEDGES.test(text) ? 0.3 : 0) -
    (/\balso\b/.test(text) ? 0.6 : 0)
  );
}
