import type { Account, Material } from "./accounts.ts";
import { wordsOfManyNames } from "./lexicons/events-lexicon.ts";

/** How alike two accounts must be to be of one event: 0.1 for each name in common, up to four, and the cosine of their words. */
const alike = { aName: 0.1, names: 4, least: 0.45 };

/** Of an account with fewer different words less is asked; with very few it goes at least with the one most like it. */
const wordsToTell = 80;
const veryFewWords = 60;

/** What an account speaks of. */
interface Topic {
  readonly names: ReadonlySet<string>;
  /** Weights of the terms, of length 1 as a vector. */
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * Parts a story's accounts where they evidently report different events, which grouping took for one: other names and
 * other words, through no account in between. Nothing is compared across the parts (single-link clustering).
 */
export function partByEvent({ accounts, reprints, rarity }: Material): readonly Material[] {
  const all = [...accounts, ...reprints];
  const common = new Set(all.flatMap(wordsInLowerCase));
  const topics = all.map((account) => topicOf(account, common));
  const part = topics.map((_, i) => i);
  const join = (i: number, j: number) => {
    const [kept, gone] = [part[i]!, part[j]!];
    for (const [k, one] of part.entries()) if (one === gone) part[k] = kept;
  };
  for (const [i, topic] of topics.entries())
    for (let j = i + 1; j < topics.length; j += 1)
      if (part[i] !== part[j] && areAlike(topic, topics[j]!)) join(i, j);
  for (const [i, topic] of topics.entries())
    if (topic.terms.size < veryFewWords && new Set(part).size > 1) join(mostLike(topics, i), i);
  return [...new Set(part)].map((event) => ({
    accounts: accounts.filter((_, i) => part[i] === event),
    reprints: reprints.filter((_, i) => part[accounts.length + i] === event),
    rarity,
  }));
}

/** "Investigators" at the start of a sentence is no name where others write "investigators". */
const wordsInLowerCase = ({ statements }: Account) =>
  statements.flatMap(({ terms }) =>
    terms.flatMap(({ token: { text, lower } }) => (text === lower ? [text] : [])),
  );

function topicOf({ statements }: Account, common: ReadonlySet<string>): Topic {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for (const { term, token } of statements.flatMap(({ terms }) => terms)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    const isName = token.pos === "PROPN" && /^\p{Lu}.{2}/u.test(token.text);
    if (isName && !wordsOfManyNames.has(token.lower) && !common.has(token.lower)) names.add(token.lower);
  }
  const weights = [...counts].map(([term, count]) => [term, Math.log1p(count)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return { names, terms: new Map(weights.map(([term, weight]) => [term, weight / length])) };
}

function areAlike(a: Topic, b: Topic): boolean {
  const words = Math.min(a.terms.size, b.terms.size, wordsToTell);
  return words > 0 && likeness(a, b) >= alike.least * Math.sqrt(words / wordsToTell);
}

function likeness(a: Topic, b: Topic): number {
  let names = 0;
  for (const name of a.names) if (b.names.has(name)) names += 1;
  let cosine = 0;
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  for (const [term, weight] of few) cosine += weight * (many.get(term) ?? 0);
  return alike.aName * Math.min(names, alike.names) + cosine;
}

function mostLike(topics: readonly Topic[], of: number): number {
  const scores = topics.map((topic, i) => (i === of ? -1 : likeness(topic, topics[of]!)));
  return scores.indexOf(Math.max(...scores));
}
