import type { Article } from "../news/article.ts";
import { independentAccounts, type Story } from "../news/story.ts";
import type { SentencesOf } from "../text/sentence.ts";
import { rateReporting } from "./reporting.ts";
import { type TermWeights, weighTerms } from "./says-same.ts";
import { findVocabulary, readHeadline, readStatement, readTitleTerms, type Statement } from "./statement.ts";

/** One independent account of a story, read for comparison. */
export interface Account {
  readonly article: Article;
  readonly statements: readonly Statement[];
  /** The article's title where its text has it, as only that can be quoted. */
  readonly headline: Statement | null;
  /** The terms of the title, whether or not the text has it; none where it is but the beginning of the text. */
  readonly title: ReadonlySet<string>;
  /** How far it is a report of the event, 0 to 1. */
  readonly reporting: number;
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
  const vocabulary = findVocabulary(all);
  const accounts = read.map(({ article, statements }) => {
    const headline = readHeadline(article, all);
    const terms = new Set(
      [...statements, ...(headline === null ? [] : [headline])].flatMap((s) => [...s.terms]),
    );
    return {
      article,
      statements,
      headline,
      title: hasTitle(article) ? readTitleTerms(article.title, vocabulary).terms : new Set<string>(),
      reporting: rateReporting(article, statements),
      terms,
    };
  });
  return { accounts, weights: weighTerms(all) };
}

/** An article without a title is named by the beginning of its text, which says nothing that the text does not. */
function hasTitle({ title, text }: Article): boolean {
  return !title.endsWith("…") || !text.replace(/\s+/g, " ").includes(title.slice(0, -1));
}
