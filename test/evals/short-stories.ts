import { readFileSync } from "node:fs";
import { findDisagreements } from "../../src/disagree/find-disagreements.ts";
import type { Article } from "../../src/news/article.ts";
import type { Disagreement } from "../../src/news/disagreement.ts";
import { readOnce } from "../../src/text/read-once.ts";
import { fold } from "./fold.ts";
import { showsTwoSides } from "./score-disagreements.ts";

/** One event told by two outlets, who differ on one point (`gold`) or only seem to (null). */
interface ShortStory {
  readonly id: string;
  readonly articles: readonly ShortArticle[];
  readonly gold: { readonly a: string; readonly b: string } | null;
}

interface ShortArticle {
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly headline: string;
  readonly text: string;
}

/** How a set of short stories came out. */
export interface ShortScore {
  readonly name: string;
  readonly found: number;
  readonly disagreements: number;
  /** Entries that show no disagreement of the gold, and all entries. */
  readonly wrong: number;
  readonly entries: number;
  readonly trapsHit: number;
  readonly traps: number;
}

const folder = new URL("../fixtures/short/", import.meta.url);

/** Of three sets every other story was read while rules were made; `second` is by another author and was not read. */
const sets: readonly { readonly file: string; readonly halves: boolean }[] = [
  { file: "figures", halves: true },
  { file: "when-where-who", halves: true },
  { file: "claims", halves: true },
  { file: "second", halves: false },
];

/** Scores the short stories, those that were read and those that were kept apart. */
export function scoreShortStories(): readonly ShortScore[] {
  return sets.flatMap(({ file, halves }) => {
    const stories = readStories(file);
    const read = stories.filter((_, i) => i % 2 === 0);
    const kept = stories.filter((_, i) => i % 2 === 1);
    return halves
      ? [score(`${file}, read`, read), score(`${file}, kept`, kept)]
      : [score(`${file}, kept`, stories)];
  });
}

/** A line for each set. */
export function shortStoryLines(): readonly string[] {
  return scoreShortStories().map(
    ({ name, found, disagreements, wrong, entries, trapsHit, traps }) =>
      `  ${name.padEnd(22)}found ${found} of ${disagreements}  wrong entries ${wrong} of ${entries}  traps ${trapsHit} of ${traps}`,
  );
}

function readStories(file: string): readonly ShortStory[] {
  const lines = readFileSync(new URL(`${file}.jsonl`, folder), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as ShortStory);
}

function score(name: string, stories: readonly ShortStory[]): ShortScore {
  const scored = stories.map((story) => {
    const entries = findEntries(story);
    return { story, entries, right: entries.filter((entry) => isRight(story, entry)).length };
  });
  const disputed = scored.filter(({ story }) => story.gold !== null);
  const traps = scored.filter(({ story }) => story.gold === null);
  return {
    name,
    found: disputed.filter(({ right }) => right > 0).length,
    disagreements: disputed.length,
    wrong: scored.reduce((sum, { entries, right }) => sum + entries.length - right, 0),
    entries: scored.reduce((sum, { entries }) => sum + entries.length, 0),
    trapsHit: traps.filter(({ entries }) => entries.length > 0).length,
    traps: traps.length,
  };
}

function findEntries({ id, articles }: ShortStory): readonly Disagreement[] {
  const [first, ...rest] = articles.map((article, i) => toArticle(article, `${id}-${"ab"[i]}`));
  const story = { id, articles: [first!, ...rest] as const, copyOf: {} };
  return findDisagreements(story, readOnce()).disagreements;
}

const toArticle = ({ outlet, published, headline, text }: ShortArticle, id: string): Article => ({
  id,
  url: null,
  path: `${id}.txt`,
  outlet,
  title: headline,
  text,
  publishedAt: new Date(published).toISOString(),
  publishedPrecision: "minute",
  language: "en",
});

function isRight({ id, gold }: ShortStory, { positions }: Disagreement): boolean {
  if (gold === null) return false;
  const side = (of: "a" | "b") => [{ place: `${id}-${of}`, text: fold(gold[of]) }];
  const shown = positions.map(({ claims }) =>
    claims.map(({ quote }) => ({ place: quote.articleId, text: fold(quote.text) })),
  );
  return showsTwoSides(shown, [side("a"), side("b")]);
}
