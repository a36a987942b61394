import type { Article } from "../news/article.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import type { Profile } from "./similarity.ts";
import { readTerms } from "./terms.ts";

/** An article that new ones are still compared with. */
export interface OpenArticle {
  readonly id: string;
  /** The order of arrival, from 0; within a batch by date, then id. */
  readonly arrival: number;
  readonly day: number | null;
  readonly variety: number;
  readonly outlet: string;
  readonly evidence: Evidence;
  /** Sorted by the terms' ids. */
  readonly terms: readonly Term[];
  readonly weights: Float32Array;
}

interface Term {
  readonly id: number;
  readonly text: string;
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
  /** Counts an article's terms; it is not found as a neighbour before `post`. */
  readonly open: (article: Article) => OpenArticle;
  /** Files an article under its weightiest terms. */
  readonly post: (article: OpenArticle, profile: Profile) => void;
  readonly close: (article: OpenArticle) => void;
  /** The article's profile under present term frequencies. */
  readonly weigh: (article: OpenArticle) => Profile;
  /** Posted articles that share the most with this one, at most `limit`. */
  readonly findCandidates: (article: OpenArticle, profile: Profile, limit: number) => OpenArticle[];
}

/** As if so many articles had been seen before the first: keeps the first terms from looking common. */
const ARTICLES_BEFORE = 500;
/** An article is filed and looked up under so many of its weightiest terms. */
const INDEXED_TERMS = 40;

export function createOpenArticles(): OpenArticles {
  const vocabulary = new Map<string, Term>();
  let arrivals = 0;
  let articles = 0;
  let terms = 0;

  function findTerm(text: string): Term {
    let term = vocabulary.get(text);
    if (term === undefined) {
      term = { id: terms++, text, documents: 0, posted: [] };
      vocabulary.set(text, term);
    }
    return term;
  }

  function open(article: Article): OpenArticle {
    const { weights, variety } = readTerms(article);
    const entries = [...weights].map(([text, weight]) => ({ term: findTerm(text), weight }));
    entries.sort((a, b) => a.term.id - b.term.id);
    for (const { term } of entries) term.documents += 1;
    articles += 1;
    return {
      id: article.id,
      arrival: arrivals++,
      day: article.publishedAt === null ? null : Date.parse(article.publishedAt) / 86_400_000,
      variety: Math.max(1, variety),
      outlet: article.outlet,
      evidence: readEvidence(article),
      terms: entries.map(({ term }) => term),
      weights: Float32Array.from(entries, ({ weight }) => weight),
    };
  }

  function weigh({ terms, weights, variety, day, outlet, evidence }: OpenArticle): Profile {
    const ids = new Int32Array(terms.length);
    const weighted = new Float32Array(terms.length);
    let squares = 0;
    for (let i = 0; i < terms.length; i += 1) {
      const term = terms[i]!;
      const rarity = Math.max(0, Math.log((articles + ARTICLES_BEFORE) / (term.documents + 0.5)));
      ids[i] = term.id;
      weighted[i] = weights[i]! * rarity;
      squares += weighted[i]! ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = 0; i < weighted.length; i += 1) weighted[i]! /= length;
    return { ids, weights: weighted, variety, day, outlet, evidence };
  }

  function post(article: OpenArticle, profile: Profile) {
    for (const i of weightiest(profile.weights)) article.terms[i]!.posted.push(article);
  }

  function close(article: OpenArticle) {
    articles -= 1;
    for (const term of article.terms) {
      term.documents -= 1;
      const at = term.posted.indexOf(article);
      if (at >= 0) term.posted.splice(at, 1);
      if (term.documents === 0) vocabulary.delete(term.text);
    }
  }

  function findCandidates(article: OpenArticle, profile: Profile, limit: number): OpenArticle[] {
    const scores = new Map<OpenArticle, number>();
    for (const i of weightiest(profile.weights)) {
      for (const other of article.terms[i]!.posted) {
        if (other !== article) scores.set(other, (scores.get(other) ?? 0) + profile.weights[i]!);
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || a[0].arrival - b[0].arrival);
    return best.slice(0, limit).map(([other]) => other);
  }

  return { size: () => articles, open, post, close, weigh, findCandidates };
}

function weightiest(weights: Float32Array): number[] {
  const order = Array.from(weights.keys());
  if (order.length <= INDEXED_TERMS) return order;
  return order.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, INDEXED_TERMS);
}
