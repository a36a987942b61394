import type { Article } from "../news/article.ts";
import { stem } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { readTokens, type WordToken } from "./tokens.ts";

/** What an article says, as far as the clusterer looks: its terms and how much it makes of each. */
export interface Terms {
  /** Stem, number, or pair of neighbouring names or numbers ("versaill avenu", "2500 block") → weight. */
  readonly weights: ReadonlyMap<string, number>;
  /** The terms that are names, numbers or pairs of them: what an event does not share with its kind. */
  readonly specific: ReadonlySet<string>;
  /** How many different single words and numbers there are: how much there is to compare. */
  readonly variety: number;
}

/** A word in the headline counts as this many in the body. */
const TITLE_COUNT = 3;
/** Names tell events apart better than other words of the same rarity. */
const NAME_FACTOR = 1.5;
/** Pairs repeat what their two words already say. */
const PAIR_FACTOR = 0.7;

interface Count {
  count: number;
  named: boolean;
  readonly pair: boolean;
}

/** The terms of an article: sublinear term frequencies, names and headline weighted, stop words left out. */
export function readTerms(article: Pick<Article, "title" | "text">): Terms {
  const counts = new Map<string, Count>();
  const title = readTokens(article.title);
  countTokens(title, TITLE_COUNT, isSentenceCase(title), counts);
  countTokens(readTokens(article.text), 1, true, counts);
  const weights = new Map<string, number>();
  const specific = new Set<string>();
  let variety = 0;
  for (const [term, { count, named, pair }] of counts) {
    weights.set(term, (1 + Math.log(count)) * (named ? NAME_FACTOR : 1) * (pair ? PAIR_FACTOR : 1));
    if (named || pair || isNumber(term)) specific.add(term);
    if (!pair) variety += 1;
  }
  return { weights, specific, variety };
}

function countTokens(
  tokens: readonly WordToken[],
  times: number,
  cased: boolean,
  counts: Map<string, Count>,
) {
  let previous: WordToken | undefined;
  for (const token of tokens) {
    if (!token.number && (stopWords.has(token.word) || isLoneLetter(token.word))) {
      previous = undefined;
      continue;
    }
    const named = cased && token.capital && !token.first;
    count(token.number ? token.word : cachedStem(token.word), times, named, false, counts);
    if (previous !== undefined && token.joined && isPair(previous, token)) {
      count(`${cachedStem(previous.word)} ${cachedStem(token.word)}`, times, false, true, counts);
    }
    previous = token;
  }
}

function isPair(a: WordToken, b: WordToken): boolean {
  return (a.capital && b.capital) || a.number || b.number;
}

function count(term: string, times: number, named: boolean, pair: boolean, counts: Map<string, Count>) {
  const known = counts.get(term);
  if (known === undefined) {
    counts.set(term, { count: times, named, pair });
  } else {
    known.count += times;
    known.named ||= named;
  }
}

function isNumber(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** In A Headline Like This One capitals say nothing. */
function isSentenceCase(title: readonly WordToken[]): boolean {
  const words = title.filter((token) => !token.number && token.word.length > 3);
  return words.filter((token) => token.capital).length * 2 < words.length;
}

const STEMS_KEPT = 50_000;
const stems = new Map<string, string>();

function cachedStem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    if (stems.size >= STEMS_KEPT) stems.clear();
    found = stem(word);
    stems.set(word, found);
  }
  return found;
}

function isLoneLetter(word: string): boolean {
  return word.length === 1 && word.charCodeAt(0) < 0x250;
}
