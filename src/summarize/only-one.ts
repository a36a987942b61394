import type { OnlyOne } from "../news/brief.ts";
import { type Quote, quoteSpan } from "../news/citation.ts";
import type { Story } from "../news/story.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";
import { type Account, readAccounts } from "./accounts.ts";
import { contests, coverage, similarity, type TermWeights } from "./says-same.ts";
import { findAssumed, findReliance } from "./stands-alone.ts";
import { CONSEQUENCES, HEDGES, LOADED } from "./stands-alone-lexicon.ts";
import type { Statement } from "./statement.ts";

/** Finds who says a sentence in its article; null: the outlet in its own words. */
export type SpeakerOf = (sentence: Sentence) => string | null;

const MAX_FACTS = 3;
const MIN_WEIGHT = 2;

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
      .filter(
        (statement) =>
          statement.sentence?.index !== 0 &&
          !isShown(statement, shown) &&
          standsAlone(statement, account, story),
      )
      .filter((statement) => isOnlyHere(statement, others, weights))
      .map((statement) => ({ statement, account, weight: weigh(statement, others, known) }));
  });
  facts.sort((a, b) => b.weight - a.weight || (a.statement.articleId < b.statement.articleId ? -1 : 1));
  const chosen: typeof facts = [];
  for (const fact of facts) {
    const repeats = chosen.some(({ statement }) => similarity(statement, fact.statement, weights) > 0.3);
    if (fact.weight >= MIN_WEIGHT && !repeats && chosen.length < MAX_FACTS) chosen.push(fact);
  }
  return chosen.map(({ statement, account: { article } }) => {
    const quote = quoteSpan(article, statement);
    const speaker = speakerOf(statement.sentence!);
    return { text: quote.text, claim: { outlet: article.outlet, speaker, quote } };
  });
}

function isShown(statement: Statement, shown: readonly Quote[]): boolean {
  return shown.some(
    ({ articleId, start, text }) =>
      articleId === statement.articleId && start < statement.end && statement.start < start + text.length,
  );
}

/** Shown below the headline, away from its article: who and what it assumes must be in the headline or the story. */
function standsAlone(statement: Statement, { article }: Account, story: Story): boolean {
  const titles = story.articles.map(({ title }) => title.toLowerCase()).join(" ");
  return (
    findReliance(statement, article) === null &&
    findAssumed(statement, article).every((word) => titles.includes(word)) &&
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
      [...amounts].some((amount) => it.figures.amounts.has(amount)) ||
      [...days].some((day) => it.figures.days.has(day));
    const all = headline === null ? statements : [...statements, headline];
    return !all.some(near) && coverage(statement, { terms }, weights) < 0.6;
  });
}

/** Figures and consequences make a fact; names and terms of the story tie it to the event; a year is mostly background. */
function weigh(
  { text, figures, terms, names }: Statement,
  others: readonly Account[],
  known: ReadonlySet<string>,
): number {
  const tied = [...terms].filter((term) => others.some((other) => other.terms.has(term))).length;
  return (
    (figures.amounts.size > 0 ? 1.2 : 0) +
    (CONSEQUENCES.test(text) ? 1 : 0) +
    (names.some((name) => known.has(name)) ? 0.4 : 0) +
    Math.min(1, tied / 4) -
    (tied < 2 ? 2 : 0) -
    (figures.years.size > 0 ? 0.8 : 0) -
    (HEDGES.test(text) ? 0.3 : 0)
  );
}
