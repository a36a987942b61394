import type { Article } from "../news/article.ts";
import { independentAccounts, type Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { type TermWeights, weighTerms } from "./says-same.ts";
import { readHeadline, readStatement, type Statement } from "./statement.ts";

/** One independent account of a story, read for comparison. */
export interface Account {
  readonly article: Article;
  readonly statements: readonly Statement[];
  /** The article's title where its text has it, as only that can be quoted. */
  readonly headline: Statement | null;
  /** Every term that the article uses. */
  readonly terms: ReadonlySet<string>;
}

/** The accounts of a story, in its order, and what each term weighs in it. */
export interface Accounts {
  readonly accounts: readonly Account[];
  readonly weights: TermWeights;
}

/** Reads the independent accounts of a story. */
export function readAccounts(story: Story, sentencesOf: SentencesOf): Accounts {
  const read = independentAccounts(story).map((article) => ({
    article,
    statements: sentencesOf(article).map(readStatement),
  }));
  const all = read.flatMap(({ statements }) => statements);
  const accounts = read.map(({ article, statements }) => {
    const headline = readHeadline(article, all);
    const terms = new Set(
      [...statements, ...(headline === null ? [] : [headline])].flatMap((s) => [...s.terms]),
    );
    return { article, statements, headline, terms };
  });
  return { accounts, weights: weighTerms(all) };
}
