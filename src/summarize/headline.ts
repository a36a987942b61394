import type { Article } from "../news/article.ts";
import { independentAccounts, type Story } from "../news/story.ts";
import { readFigures } from "./figures.ts";
import { OUTLET_TAIL, SLUG, TEASER, TOLL } from "./headline-lexicon.ts";
import { LOADED } from "./stands-alone-lexicon.ts";

/** The part of the accounts from which on a figure counts as what is known. */
const CLEAR_MAJORITY = 0.6;

/**
 * The article's own title that represents a story best: it tells (no question, teaser, live blog or
 * opinion in quotation marks) and its words are the ones that the other titles and the articles' texts use; of
 * equals the latest. `answers` are those that the sources give to each question of a number: a title that gives one
 * of them as settled is taken only where most accounts give it or no other title tells as well.
 */
export function findHeadline(story: Story, answers: readonly (readonly string[])[] = []): string {
  // A reprint may have the better title, as desks write their own over one wire report.
  const candidates = story.articles.map((article) => ({
    article,
    title: cleanTitle(article.title, article.outlet),
  }));
  const worded = candidates.map(({ article, title }) => ({
    title: words(title),
    lead: words(article.text.slice(0, 1500)),
  }));
  const disputes = answers.map((given) => countAnswers(given, independentAccounts(story)));
  let best = { title: candidates[0]!.title, score: Number.NEGATIVE_INFINITY };
  for (const [i, { title }] of candidates.entries()) {
    const others = worded.filter((_, j) => j !== i);
    const later = candidates.slice(i + 1).map((candidate) => candidate.title);
    const outdated = later.some((other) => givesOtherToll(title, other)) ? 0.8 : 0;
    const score =
      centrality(worded[i]!.title, others.length > 0 ? others : worded) +
      (TOLL.test(title) && readFigures(title).amounts.size > 0 ? 0.3 : 0) -
      demerits(title) -
      disputes.reduce((sum, dispute) => sum + findPartiality(title, dispute), 0) -
      outdated;
    // Stories are in order of publication, so a later equal wins.
    if (title !== "" && score >= best.score) best = { title, score };
  }
  return best.title;
}

/** A title without the name of its outlet at its end and without white space at odd places. */
export function cleanTitle(title: string, outlet: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  const tail = OUTLET_TAIL.exec(plain);
  if (tail === null) return plain;
  const name = plain.slice(tail.index + tail[0].length).toLowerCase();
  const isOutlet = /[|•·]/.test(tail[0]) || sharesWord(name, outlet.toLowerCase());
  return isOutlet && tail.index >= 15 ? plain.slice(0, tail.index) : plain;
}

function sharesWord(one: string, other: string): boolean {
  const ofOther = new Set(other.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== "the"));
  return one.split(/[^\p{L}\p{N}]+/u).some((word) => ofOther.has(word));
}

/** How much of the title's words the others' titles (and, for half as much, their first paragraphs) have. */
function centrality(
  title: ReadonlySet<string>,
  others: readonly { title: ReadonlySet<string>; lead: ReadonlySet<string> }[],
): number {
  if (title.size === 0) return 0;
  const part = (set: ReadonlySet<string>) => [...title].filter((word) => set.has(word)).length / title.size;
  const sum = others.reduce((total, other) => total + part(other.title) + part(other.lead) / 2, 0);
  return sum / others.length;
}

/** How many accounts name each of the figures answered. */
function countAnswers(answers: readonly string[], accounts: readonly Article[]): ReadonlyMap<string, number> {
  const amounts = new Set(answers.flatMap((answer) => [...readFigures(answer).amounts]));
  const read = accounts.map(({ title, text }) => readFigures(`${title}\n${text}`).amounts);
  return new Map([...amounts].map((amount) => [amount, read.filter((it) => it.has(amount)).length]));
}

/** What a title loses that gives one of the figures answered: the more, the fewer accounts name that one. */
function findPartiality(title: string, dispute: ReadonlyMap<string, number>): number {
  const given = [...readFigures(title).amounts].filter(
    // Small numbers are often the same by chance, but not those of victims.
    (amount) => dispute.has(amount) && (Number(amount) > 10 || TOLL.test(title)),
  );
  const whole = [...dispute.values()].reduce((sum, count) => sum + count, 0);
  const share = Math.max(0, ...given.map((amount) => dispute.get(amount)! / Math.max(1, whole)));
  return given.length === 0 || share >= CLEAR_MAJORITY ? 0 : 0.9 - 0.6 * share;
}

/** "34 dead" where a later title has "53 killed". */
function givesOtherToll(title: string, later: string): boolean {
  if (!TOLL.test(title) || !TOLL.test(later)) return false;
  const [mine, theirs] = [readFigures(title).amounts, readFigures(later).amounts];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((amount) => theirs.has(amount));
}

function demerits(title: string): number {
  const letters = title.replace(/[^\p{L}]/gu, "");
  const capitals = title.match(/\b\p{Lu}{4,}\b/gu)?.join("").length ?? 0;
  const count = title.split(" ").length;
  return (
    (TEASER.test(title) ? 2 : 0) +
    (SLUG.test(title) ? 2 : 0) +
    // Capitals are many a desk's custom; among equals the plain one reads best.
    (capitals > letters.length * 0.2 ? 0.15 : isTitleCase(title) ? 0.05 : 0) +
    (LOADED.test(title) ? 0.5 : 0) +
    (/["“”‘]|(?:^|\s)['’]/.test(title) ? 0.25 : 0) +
    (/\b(?:says?|claims?)\b/.test(title) ? 0.2 : 0) +
    (/^[^:]{3,40}: /.test(title) ? 0.25 : 0) +
    (count < 4 ? 0.5 : 0) +
    // So long a title is a first sentence taken for one.
    (count > 20 ? 2 : 0)
  );
}

function isTitleCase(title: string): boolean {
  const long = title.split(" ").filter((word) => /^\p{L}{4,}/u.test(word));
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

function words(text: string): ReadonlySet<string> {
  const all = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}|\d+/gu) ?? [];
  return new Set(all.filter((word) => !LITTLE.has(word)).map((word) => word.slice(0, 6)));
}

const LITTLE = new Set(
  "the and for from with that this after over was were are has have had been its his her their but not who will into out say says said amid more than".split(
    " ",
  ),
);
