import type { Story } from "../news/story.ts";
import { isEnglishWord } from "../text/is-english-word.ts";
import { tagText } from "../text/read-sentences.ts";
import { type ContentWord, contentWords } from "./content-words.ts";
import { stopsNothing } from "./story-lexicon.ts";
import { findWanted, type Wanted } from "./wanted.ts";

/**
 * What the words of a person lead to: one story, some that may be meant, or none. `missing` are words that no story
 * has in any form, as they were typed: with one of them what was found is likely something else.
 */
export type FoundStory =
  | { readonly kind: "story"; readonly story: Story }
  | {
      readonly kind: "choice";
      readonly stories: readonly [Story, ...Story[]];
      readonly missing: readonly string[];
    }
  | { readonly kind: "none"; readonly missing: readonly string[] };

/** A story as far as it is looked for. */
interface Worded {
  readonly story: Story;
  /** In how many of its articles a word stands. */
  readonly spread: ReadonlyMap<string, number>;
  readonly titles: ReadonlySet<string>;
}

/** How near a second story must come for a choice to be offered, and the share of the words that one must have. */
const asNear = 0.82;
const least = 0.4;
const mostChoices = 5;
const titleWeight = 1.5;
/** With more missing words than so many for each that was found, nothing comes near. */
const mostMissing = 2;

/**
 * The story that a person means by some words: its articles have them, in whatever form, as a synonym, or as what
 * was mistyped. A word in a headline counts more, and so does one that few stories have. Where a name or thing is in
 * no story, the others that come near are offered, and none is taken for the one that was meant.
 */
export function findStory(words: string, stories: readonly Story[]): FoundStory {
  const worded = stories.map(readWords);
  const vocabulary = new Set(worded.flatMap(({ spread }) => [...spread.keys()]));
  const typed = telling(contentWords(tagText(words)));
  const terms = typed.map(({ lemma, token, index }) => ({
    lemma,
    lower: token.lower,
    index,
    role: "sought" as const,
  }));
  const wanted = findWanted(terms, { vocabulary, names: vocabulary });
  const missing = typed.filter((word, i) => wanted[i]!.words.size === 0 && isNamed(word));
  const sought = wanted.filter(({ term }) => missing.every(({ index }) => index !== term.index));
  const isFar = missing.length > mostMissing * sought.filter((one) => one.words.size > 0).length;
  const [first, second, ...more] = isFar ? [] : rank(worded, sought);
  const lost = missing.map(({ token }) => token.text);
  if (first === undefined) return { kind: "none", missing: lost };
  if (second === undefined && lost.length === 0) return { kind: "story", story: first };
  const others = second === undefined ? [] : [second, ...more];
  return { kind: "choice", stories: [first, ...others], missing: lost };
}

/** The stories that have enough of the words, and come near the best of them; the best first. */
function rank(worded: readonly Worded[], wanted: readonly Wanted[]): readonly Story[] {
  const rarity = wanted.map(
    (one) =>
      Math.log(1 + worded.length / (1 + worded.filter((story) => strengthIn(story, one.words) > 0).length)) +
      0.2,
  );
  const all = rarity.reduce((sum, weight) => sum + weight * titleWeight, 0);
  const ranked = worded
    .map((story) => ({
      story: story.story,
      score: wanted.reduce((sum, one, i) => sum + rarity[i]! * strengthIn(story, one.words), 0) / (all || 1),
    }))
    .filter(({ score }) => score * titleWeight >= least)
    .sort((a, b) => b.score - a.score);
  return ranked
    .filter(({ score }) => score >= ranked[0]!.score * asNear)
    .slice(0, mostChoices)
    .map(({ story }) => story);
}

/** A name or a thing; what is only said of it ("explained", "deadly") may be missing. */
const isNamed = ({ token }: ContentWord) =>
  !/^(?:VERB|ADJ|ADV)$/.test(token.pos) || !isEnglishWord(token.lower);

/** "the story about the dam" is about the dam. */
function telling(words: readonly ContentWord[]): readonly ContentWord[] {
  const others = words.filter(({ lemma }) => !stopsNothing.has(lemma));
  return others.length > 0 ? others : words;
}

function readWords(story: Story): Worded {
  const spread = new Map<string, number>();
  const titles = new Set<string>();
  for (const { title, text } of story.articles) {
    const inTitle = wordsOf(title);
    for (const word of inTitle) titles.add(word);
    for (const word of new Set([...inTitle, ...wordsOf(text)])) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return { story, spread, titles };
}

/** The words of a text as they stand, in lower case: their forms are matched afterwards. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function strengthIn({ story, spread, titles }: Worded, words: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [word, strength] of words) {
    const share = (spread.get(word) ?? 0) / story.articles.length;
    if (share === 0) continue;
    best = Math.max(best, strength * (titles.has(word) ? titleWeight : 0.5 + share / 2));
  }
  return best;
}
