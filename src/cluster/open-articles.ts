import type { Evidence } from "./evidence.ts";
import type { Profile } from "./similarity.ts";
import type { Traits } from "./traits.ts";

/** An article that new ones are still compared with. */
export interface OpenArticle {
  readonly id: string;
  /** The order of arrival, from 0; within a batch by date, then id. */
  readonly arrival: number;
  readonly day: number | null;
  readonly variety: number;
  readonly outlet: string;
  readonly evidence: Evidence;
  readonly terms: readonly Term[];
  readonly weights: Float32Array;
  /** 1 for a name, number or pair, else 0. */
  readonly specific: Uint8Array;
}

interface Term {
  readonly id: number;
  /** What it is known by in the traits of articles. */
  readonly key: number;
  /** How many open articles have it. */
  documents: number;
  /** The open articles that are found by it. */
  readonly posted: OpenArticle[];
}

/**
 * The open articles with what finding neighbours needs: how many articles have each term, and an inverted index.
 * Both count open articles only, so that they stay bounded and rarity means rarity now.
 */
export interface OpenArticles {
  readonly size: () => number;
  /** Counts an article's terms. To be posted before anything else is done with it. */
  readonly open: (traits: Traits) => OpenArticle;
  /** Files an article under its weightiest terms. */
  readonly post: (article: OpenArticle) => void;
  readonly close: (article: OpenArticle) => void;
  /** The article's profile under the term frequencies of now, or of not long ago. */
  readonly weigh: (article: OpenArticle) => Profile;
  /** Posted articles that share the most with this one, at most `limit`. */
  readonly findCandidates: (article: OpenArticle, limit: number) => OpenArticle[];
}

/** As if so many articles had been seen before the first: keeps the first terms from looking common. */
const ARTICLES_BEFORE = 1_000;
/** A profile serves until so many more articles have come, as a share of those open. */
const STALE_SHARE = 0.1;
/** An article is filed and looked up under so many of its weightiest terms. */
const INDEXED_TERMS = 25;

export function createOpenArticles(): OpenArticles {
  const vocabulary = new Map<number, Term>();
  /** Which of its terms each posted article is filed under, and their weights then. */
  const postedUnder = new WeakMap<OpenArticle, readonly (readonly [at: number, weight: number])[]>();
  const orders = new WeakMap<OpenArticle, readonly number[]>();
  const profiles = new WeakMap<OpenArticle, { readonly profile: Profile; readonly arrivals: number }>();
  let arrivals = 0;
  let articles = 0;
  let terms = 0;

  function findTerm(key: number): Term {
    let term = vocabulary.get(key);
    if (term === undefined) {
      term = { id: terms++, key, documents: 0, posted: [] };
      vocabulary.set(key, term);
    }
    return term;
  }

  function open({ id, publishedAt, outlet, variety, evidence, ...traits }: Traits): OpenArticle {
    const found = Array.from(traits.terms, findTerm);
    for (const term of found) term.documents += 1;
    articles += 1;
    return {
      id,
      arrival: arrivals++,
      day: publishedAt === null ? null : Date.parse(publishedAt) / 86_400_000,
      variety: Math.max(1, variety),
      outlet,
      evidence,
      terms: found,
      weights: traits.weights,
      specific: traits.specific,
    };
  }

  function weigh(article: OpenArticle): Profile {
    const known = profiles.get(article);
    if (known !== undefined && arrivals - known.arrivals <= articles * STALE_SHARE) return known.profile;
    const { variety, day, outlet, evidence } = article;
    const order = orders.get(article) ?? orderById(article.terms);
    orders.set(article, order);
    const weighed = weighTerms(article, articles + ARTICLES_BEFORE);
    const profile = {
      ids: new Int32Array(order.map((i) => article.terms[i]!.id)),
      weights: new Float32Array(order.map((i) => weighed.weights[i]!)),
      specific: new Uint8Array(order.map((i) => article.specific[i]!)),
      specificShare: weighed.specificShare,
      variety,
      day,
      outlet,
      evidence,
    };
    profiles.set(article, { profile, arrivals });
    return profile;
  }

  function post(article: OpenArticle) {
    const { weights } = weighTerms(article, articles + ARTICLES_BEFORE);
    const under = weightiest(weights).map((i) => [i, weights[i]!] as const);
    for (const [i] of under) article.terms[i]!.posted.push(article);
    postedUnder.set(article, under);
  }

  function close(article: OpenArticle) {
    articles -= 1;
    for (const [i] of postedUnder.get(article)!) {
      const { posted } = article.terms[i]!;
      posted.splice(posted.indexOf(article), 1);
    }
    for (const term of article.terms) {
      term.documents -= 1;
      if (term.documents === 0) vocabulary.delete(term.key);
    }
  }

  function findCandidates(article: OpenArticle, limit: number): OpenArticle[] {
    const scores = new Map<OpenArticle, number>();
    for (const [i, weight] of postedUnder.get(article)!) {
      for (const other of article.terms[i]!.posted) {
        if (other !== article) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0].arrival - b[0].arrival);
    return best.slice(0, limit).map(([other]) => other);
  }

  return { size: () => articles, open, post, close, weigh, findCandidates };
}

/** TF-IDF, of length 1, and which part of it are names and numbers. Plain loops: this is the innermost work. */
function weighTerms({ terms, weights, specific }: OpenArticle, articles: number) {
  const weighted = new Float32Array(terms.length);
  let [squares, specificSquares] = [0, 0];
  for (let i = 0; i < terms.length; i += 1) {
    const { documents } = terms[i]!;
    const weight = weights[i]! * Math.max(0, Math.log(articles / (documents + 0.5)));
    weighted[i] = weight;
    squares += weight * weight;
    if (specific[i] === 1) specificSquares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < weighted.length; i += 1) weighted[i]! /= length;
  return { weights: weighted, specificShare: specificSquares / length ** 2 };
}

/** Places in the list, by ascending id: ids and places are sorted as one number each, which is fastest. */
function orderById(terms: readonly Term[]): readonly number[] {
  const keys = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i += 1) keys[i] = terms[i]!.id * terms.length + i;
  return Array.from(keys.sort(), (key) => key % terms.length);
}

function weightiest(weights: Float32Array): number[] {
  const order = Array.from(weights.keys());
  if (order.length <= INDEXED_TERMS) return order;
  // Few are compared one by one: those that weigh no less than the last that is wanted.
  const least = weights.toSorted()[weights.length - INDEXED_TERMS]!;
  const heavy = order.filter((i) => weights[i]! >= least);
  return heavy.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, INDEXED_TERMS);
}
