import type { CitedSentence, Quote } from "../news/citation.ts";
import { quoteSpan } from "../news/citation.ts";
import type { Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { type Accounts, readAccounts } from "./accounts.ts";
import { chooseSentences } from "./choose-sentences.ts";
import { findHeadline } from "./headline.ts";
import { overlaps } from "./overlaps.ts";
import { saysSame, similarity } from "./says-same.ts";
import type { Statement } from "./statement.ts";

/**
 * Says what happened in two to four sentences of the articles, word for word, each with a quote from every
 * independent account that says the same. Fewer where the articles have no more; where they have nothing but
 * headlines, the headline; nothing where not even that can be quoted. `contested` are the quotes of what the sources
 * disagree on: no side of it is told as what happened while anything else tells the event. `headline` is the one
 * shown above, from which the summary takes up.
 */
export function summarize(
  story: Story,
  sentencesOf: SentencesOf,
  contested: readonly Quote[] = [],
  headline = findHeadline(story),
): readonly CitedSentence[] {
  const read = readAccounts(story, sentencesOf);
  const chosen = chooseSentences(read, headline, contested);
  const shown = chosen.length > 0 ? chosen : findQuotableHeadline(read, headline);
  return shown.map((statement) => cite(statement, read, contested));
}

/** The statement's own quote, then the best one of each other account that says the same, in the story's order. */
function cite(
  statement: Statement,
  { accounts, weights }: Accounts,
  contested: readonly Quote[],
): CitedSentence {
  const quotes: Quote[] = [];
  let own: Quote | null = null;
  for (const { article, statements, headline } of accounts) {
    if (article.id === statement.articleId) {
      own = quoteSpan(article, statement);
      continue;
    }
    const same = statements.filter((it) => saysSame(statement, it, weights) && !overlaps(it, contested));
    if (same.length === 0 && headline !== null && saysSame(statement, headline, weights)) same.push(headline);
    const closest = same.toSorted(
      (a, b) => similarity(statement, b, weights) - similarity(statement, a, weights),
    )[0];
    if (closest !== undefined) quotes.push(quoteSpan(article, closest));
  }
  return { text: own!.text, quotes: [own!, ...quotes] };
}

function findQuotableHeadline({ accounts }: Accounts, headline: string): readonly Statement[] {
  const all = accounts.flatMap((account) => (account.headline === null ? [] : [account.headline]));
  return (all.find(({ text }) => text.startsWith(headline)) ?? all[0]) === undefined
    ? []
    : [all.find(({ text }) => text.startsWith(headline)) ?? all[0]!];
}
