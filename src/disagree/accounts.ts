import type { Article } from "../news/article.ts";
import { quoteSpan, type Span } from "../news/citation.ts";
import type { Claim } from "../news/disagreement.ts";
import { comparedAccounts, comparedOf, medianPublishedMs, type Story } from "../news/story.ts";
import type { Sentence, SentencesOf } from "../text/sentence.ts";
import { isComparedYear } from "../values/compared-years.ts";
import { type DateAnchor, type DateMention, findDates } from "../values/dates.ts";
import { speakerOf } from "./speakers.ts";
import { findTerms, measureRarity, type Rarity, type Term } from "./terms.ts";

/** A sentence of an account with what the tests need to know of it. */
export interface Statement {
  readonly account: Account;
  readonly sentence: Sentence;
  /** Its place in `account.statements`. */
  readonly index: number;
  readonly terms: readonly Term[];
  /** The same terms without order. */
  readonly bag: ReadonlySet<string>;
  /** The days and stretches of time that it names, but for years that it only compares with. */
  readonly dates: readonly DateMention[];
}

/** One article as the tests see it. */
export interface Account {
  readonly article: Article;
  readonly statements: readonly Statement[];
  /** The day by which "last December" is read: the article's own, or the story's median where it has none. */
  readonly anchor: DateAnchor;
}

/** All that the tests compare. */
export interface Material {
  /** The independent accounts. */
  readonly accounts: readonly Account[];
  /** Reprints of one of them, for what an editor changed. */
  readonly reprints: readonly Account[];
  readonly rarity: Rarity;
}

/** Reads a story's articles for comparison. */
export function readMaterial(story: Story, sentencesOf: SentencesOf): Material {
  const medianMs = medianPublishedMs(story.articles);
  const read = (article: Article) => readAccount(article, sentencesOf(article), medianMs);
  const accounts = comparedAccounts(story).map(read);
  const reprints = comparedOf(story.articles.filter(({ id }) => story.copyOf[id] !== undefined)).map(read);
  const rarity = measureRarity(accounts.flatMap(({ statements }) => statements.map(({ terms }) => terms)));
  return { accounts, reprints, rarity };
}

function readAccount(article: Article, sentences: readonly Sentence[], medianMs: number | null): Account {
  const statements: Statement[] = [];
  const own = article.publishedAt !== null;
  const publishedAt = article.publishedAt ?? (medianMs === null ? null : new Date(medianMs).toISOString());
  const anchor = { publishedAt, own };
  const account = { article, statements, anchor };
  for (const [index, sentence] of sentences.entries()) {
    const terms = findTerms(sentence);
    const bag = new Set(terms.map(({ term }) => term));
    let dates: readonly DateMention[] | undefined;
    statements.push({
      ...{ account, sentence, index, terms, bag },
      // Of most sentences of a reprint nobody asks.
      get dates() {
        dates ??= datesIn(sentence, anchor);
        return dates;
      },
    });
  }
  return account;
}

const datesIn = (sentence: Sentence, anchor: DateAnchor) =>
  findDates(sentence, anchor).filter(
    ({ start }) => !isComparedYear(sentence.text.slice(0, start - sentence.start)),
  );

/** Who says what stands at a span of a statement, null for the outlet. */
export function speakerAt({ account, sentence, index }: Statement, span: Span): string | null {
  const earlier = account.statements
    .slice(Math.max(0, index - 4), index)
    .map((statement) => statement.sentence);
  return speakerOf(sentence, span, earlier);
}

/** The claim that a statement makes at a span: a quote of readable length around it, and who says it. */
export function claimAt(statement: Statement, focus: Span): Claim {
  const { article } = statement.account;
  return {
    outlet: article.outlet,
    speaker: speakerAt(statement, focus),
    quote: quoteSpan(article, readableSpan(statement.sentence, focus)),
  };
}

/** Length in characters up to which a whole sentence is quoted, and that a shorter quote should have. */
const wholeSentence = 170;
const enough = 60;

/** The words to quote around a span: the sentence, or of a long one the clauses around the span. */
export function readableSpan(sentence: Sentence, focus: Span): Span {
  if (sentence.text.length <= wholeSentence) return sentence;
  const cuts = clauseCuts(sentence);
  let start = cuts.findLast((cut) => cut <= focus.start) ?? sentence.start;
  let end = cuts.find((cut) => cut >= focus.end) ?? sentence.end;
  // A clause that opens with a participle or "which" says nothing without the noun before it.
  if (opensDependent(sentence, start)) start = cuts.findLast((cut) => cut < start) ?? sentence.start;
  while (end - start < enough && (start > sentence.start || end < sentence.end)) {
    if (start > sentence.start) start = cuts.findLast((cut) => cut < start) ?? sentence.start;
    else end = cuts.find((cut) => cut > end) ?? sentence.end;
  }
  return trimPunctuation(sentence, { start, end });
}

function opensDependent({ tokens }: Sentence, start: number): boolean {
  const first = tokens.find((token) => token.start >= start);
  return (
    first !== undefined &&
    start > tokens[0]!.start &&
    (first.pos === "VERB" || /^(?:which|who|whose|that)$/.test(first.lower))
  );
}

/** Offsets at which a sentence can be cut without breaking a clause: after a comma, dash, colon or semicolon. */
function clauseCuts({ tokens, start, end }: Sentence): readonly number[] {
  let depth = 0;
  const inner = tokens.flatMap((token, i) => {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (next === undefined || before === undefined || depth !== 0 || token.quoted) return [];
    const listed = token.text === "," && next.pos === before.pos && next.pos !== "VERB";
    return /^[,;:—–]$/.test(token.text) && !listed && !/^\d/.test(next.text) ? [token.end] : [];
  });
  return [start, ...inner, end];
}

function trimPunctuation(sentence: Sentence, { start, end }: Span): Span {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const head = /^[\s,;:—–)]*/.exec(text)![0].length;
  const tail = end === sentence.end ? 0 : /[\s,;:—–(]*$/.exec(text)![0].length;
  return { start: start + head, end: end - tail };
}
