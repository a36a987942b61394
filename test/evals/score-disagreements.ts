import type { Brief } from "../../src/news/brief.ts";
import type { Digest } from "../../src/news/digest.ts";
import type { Disagreement } from "../../src/news/disagreement.ts";
import { fold, words } from "./fold.ts";
import { type Gold, type GoldDisagreement, type GoldQuote, placeOf, tiers } from "./gold.ts";
import { placeArticles } from "./place-articles.ts";

/** How one story's entries compare with its gold. */
export interface StoryScore {
  readonly story: string;
  /** Entries under "Sources disagree on". */
  readonly entries: number;
  /** Entries that show two sides of a gold disagreement as two positions, each gold one counted once. */
  readonly right: number;
  /** Further entries for a gold disagreement that an earlier entry has already shown. */
  readonly repeated: number;
  readonly wrong: readonly Disagreement[];
  readonly found: readonly GoldDisagreement[];
  readonly missed: readonly GoldDisagreement[];
  /** Ids of the traps that a wrong entry fell into. */
  readonly traps: readonly string[];
  /** Claims in right entries, and those of them that belong to the side which their position stands for. */
  readonly claims: number;
  readonly pureClaims: number;
  readonly quotes: number;
  readonly notVerbatim: number;
  /** Stories of the digest among which the gold story's articles are found; 1 is right. */
  readonly pieces: number;
  readonly control: boolean;
}

/** A shown claim or a gold quote, with the article that it comes from. */
interface Passage {
  readonly place: string;
  readonly text: string;
}

interface GoldSides {
  readonly gold: GoldDisagreement;
  readonly sides: readonly (readonly Passage[])[];
}

/**
 * Scores the briefs of a digest that hold the gold story's articles.
 *
 * @param textOf the readable text at each place, by which quotes are checked.
 */
export function scoreDisagreements(
  gold: Gold,
  digest: Digest,
  textOf: ReadonlyMap<string, string>,
): StoryScore {
  const places = new Set(Object.values(gold.articles).map(placeOf));
  const briefs = digest.briefs
    .map((brief) => ({ brief, placeOfId: placeArticles(brief.story.articles, textOf) }))
    .filter(({ placeOfId }) => [...placeOfId.values()].some((place) => places.has(place)));
  const golds = gold.disagreements.map((one) => ({
    gold: one,
    sides: one.sides.map((s) => passages(gold, s.quotes)),
  }));
  const judged = judgeAll(briefs.flatMap(entriesOf), golds);
  const right = judged.filter((one) => one.verdict === "right");
  const wrong = judged.filter((one) => one.verdict === "wrong");
  const found = gold.disagreements.filter((one) => right.some(({ match }) => match?.gold === one));
  const quotes = briefs.flatMap(shownQuotes);
  return {
    story: gold.story,
    entries: judged.length,
    right: right.length,
    repeated: judged.filter((one) => one.verdict === "repeated").length,
    wrong: wrong.map(({ entry }) => entry.disagreement),
    found,
    missed: gold.disagreements.filter((one) => !found.includes(one)),
    traps: wrong.flatMap(({ entry }) => trapsOf(gold, entry)),
    claims: sum(right.map(({ entry }) => entry.positions.flat().length)),
    pureClaims: sum(right.map(({ entry, match }) => pureClaims(entry, match!))),
    quotes: quotes.length,
    notVerbatim: quotes.filter((quote) => !isVerbatim(quote, textOf)).length,
    pieces: briefs.length,
    control: gold.control === true || gold.disagreements.length === 0,
  };
}

/** Is at least one side's passage shown in one position, and another side's in another? */
export function showsTwoSides(
  positions: readonly (readonly Passage[])[],
  sides: readonly (readonly Passage[])[],
): boolean {
  const pairs = sides.flatMap((side, s) =>
    positions.flatMap((claims, p) => (claims.some((claim) => hitsAny(claim, side)) ? [{ s, p }] : [])),
  );
  return pairs.some((one) => pairs.some((other) => one.s !== other.s && one.p !== other.p));
}

/**
 * Does a shown quote carry a gold quote? One contains the other, or it has at least .8 of its words; neither a
 * scrap of it nor a whole paragraph.
 */
export function hits(shown: Passage, gold: Passage): boolean {
  if (shown.place !== gold.place) return false;
  const a = fold(shown.text);
  const b = fold(gold.text);
  if (a.length > Math.max(300, 3 * b.length)) return false;
  if (a.includes(b) || (b.includes(a) && a.length >= Math.min(20, b.length))) return true;
  const have = new Set(words(a));
  const need = words(b);
  return need.filter((word) => have.has(word)).length / need.length >= 0.8;
}

interface Entry {
  readonly disagreement: Disagreement;
  /** The claims of each position. */
  readonly positions: readonly (readonly Passage[])[];
}

interface Judged {
  readonly entry: Entry;
  readonly verdict: "right" | "repeated" | "wrong";
  readonly match: GoldSides | undefined;
}

function judgeAll(entries: readonly Entry[], golds: readonly GoldSides[]): readonly Judged[] {
  const seen = new Set<GoldSides>();
  return entries.map((entry) => {
    const matches = golds.filter(({ sides }) => showsTwoSides(entry.positions, sides));
    const match = matches.sort((a, b) => tiers.indexOf(a.gold.tier) - tiers.indexOf(b.gold.tier))[0];
    if (match === undefined) return { entry, verdict: "wrong", match };
    const verdict = seen.has(match) ? "repeated" : "right";
    seen.add(match);
    return { entry, verdict, match };
  });
}

/** The claims that belong to the side which most of their position's claims belong to. */
function pureClaims(entry: Entry, { sides }: GoldSides): number {
  return sum(
    entry.positions.map((claims) =>
      Math.max(...sides.map((side) => claims.filter((claim) => hitsAny(claim, side)).length)),
    ),
  );
}

/** A trap is hit where its passages stand in (at least two) different positions of an entry. */
function trapsOf(gold: Gold, { positions }: Entry): readonly string[] {
  return (gold.traps ?? []).flatMap(({ id, quotes }) => {
    const at = passages(gold, quotes)
      .map((trap) => positions.findIndex((claims) => claims.some((claim) => hits(claim, trap))))
      .filter((position) => position >= 0);
    return new Set(at).size >= Math.min(2, quotes.length) ? [id] : [];
  });
}

/** A brief and the places of its articles, by the articles' ids. */
interface PlacedBrief {
  readonly brief: Brief;
  readonly placeOfId: ReadonlyMap<string, string>;
}

function entriesOf({ brief, placeOfId }: PlacedBrief): readonly Entry[] {
  return brief.disagreements.map((disagreement) => ({
    disagreement,
    positions: disagreement.positions.map(({ claims }) =>
      claims.map(({ quote }) => ({ place: placeOfId.get(quote.articleId) ?? "", text: quote.text })),
    ),
  }));
}

function shownQuotes({ brief, placeOfId }: PlacedBrief): readonly Passage[] {
  const claims = [...brief.disagreements, ...brief.comparisons].flatMap(({ positions }) =>
    positions.flatMap((position) => position.claims),
  );
  const quotes = [
    ...brief.summary.flatMap((sentence) => sentence.quotes),
    ...claims.map(({ quote }) => quote),
  ];
  return quotes.map(({ articleId, text }) => ({ place: placeOfId.get(articleId) ?? "", text }));
}

function isVerbatim({ place, text }: Passage, textOf: ReadonlyMap<string, string>): boolean {
  return textOf.get(place)?.includes(fold(text)) ?? false;
}

function passages(gold: Gold, quotes: readonly GoldQuote[]): readonly Passage[] {
  return quotes.map(({ article, quote }) => ({ place: placeOf(gold.articles[article]!), text: quote }));
}

const hitsAny = (claim: Passage, side: readonly Passage[]) => side.some((passage) => hits(claim, passage));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
