import type { Article } from "../news/article.ts";
import { findDateline } from "../text/dateline.ts";
import { agencies } from "../text/outlet-lexicon.ts";
import { publisherOf } from "./publisher-of.ts";
import { measureOverlap, readWording, type Wording } from "./shared-wording.ts";

/** A reprint has at least this share of its words from the original; less where both credit one agency or have one publisher. */
const LEAST_CONTAINED = 0.75;
const LEAST_CONTAINED_RELATED = 0.6;
/** With more words of its own, or a larger share of them, an article is an account of its own. */
const MOST_OWN_WORDS = 50;
const MOST_OWN_SHARE = 0.1;
/** Two shorter texts may say the same by chance. */
const FEWEST_WORDS = 25;
/** A credit stands near the beginning or the end. */
const CREDIT_REACH = 300;

/**
 * Finds near-verbatim reprints among the articles of one story: article id → id of the article it reprints, never
 * itself a copy. Resemblance by shingles after Broder (1997), over the complete sets, because a story is small. A
 * reprint may be shortened or have a figure edited; shared quotations or a shared paragraph do not make one, and
 * neither does wire copy to which an outlet added reporting of its own.
 */
export function findCopies(articles: readonly Article[]): Readonly<Record<string, string>> {
  if (articles.length < 2) return {};
  const candidates = articles.map((article) => ({
    article,
    wording: readWording(article),
    credits: readCredits(article),
    publisher: publisherOf(article),
  }));
  const originals: Candidate[] = [];
  const copyOf: Record<string, string> = {};
  for (const candidate of candidates.sort(byOriginality)) {
    const original = originals.find((other) => isCopy(candidate, other));
    if (original === undefined) originals.push(candidate);
    else copyOf[candidate.article.id] = original.article.id;
  }
  return copyOf;
}

interface Candidate {
  readonly article: Article;
  readonly wording: Wording;
  readonly credits: ReadonlySet<string>;
  readonly publisher: string | null;
}

function isCopy(candidate: Candidate, original: Candidate): boolean {
  const { wording } = candidate;
  const length = wording.words.length;
  if (length < FEWEST_WORDS) return false;
  const { contained, containedUnquoted, own } = measureOverlap(wording, original.wording);
  const least = areRelated(candidate, original) ? LEAST_CONTAINED_RELATED : LEAST_CONTAINED;
  return (
    Math.min(contained, containedUnquoted) >= least &&
    own <= Math.max(MOST_OWN_WORDS, length * MOST_OWN_SHARE)
  );
}

/** Both credit one agency, or one publisher prints both. */
function areRelated(a: Candidate, b: Candidate): boolean {
  const onePublisher = a.publisher !== null && a.publisher === b.publisher;
  return onePublisher || [...a.credits].some((credit) => b.credits.has(credit));
}

/** Agencies first, then the earliest, then the longest: an article can only reprint one before it. */
function byOriginality(a: Candidate, b: Candidate): number {
  const agency = Number(isAgency(b.article)) - Number(isAgency(a.article));
  if (agency !== 0) return agency;
  const [dateA, dateB] = [a.article.publishedAt ?? "~", b.article.publishedAt ?? "~"];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  const length = b.wording.words.length - a.wording.words.length;
  return length !== 0 ? length : a.article.id < b.article.id ? -1 : 1;
}

function isAgency({ outlet }: Article): boolean {
  return agencies.includes(outlet) || /\b(?:wire|newswire|news agency|press agency)\b/i.test(outlet);
}

/** The agencies that an article credits: as its outlet, in its dateline, or by name near its beginning or end. */
function readCredits(article: Article): ReadonlySet<string> {
  const { outlet, text } = article;
  const ends =
    text.length <= 2 * CREDIT_REACH ? text : `${text.slice(0, CREDIT_REACH)}\n${text.slice(-CREDIT_REACH)}`;
  const credits = new Set(ends.match(agencyName));
  for (const [line] of text.slice(0, CREDIT_REACH).matchAll(/.+/g)) {
    const agency = findDateline(line)?.agency;
    if (agency) credits.add(agency);
  }
  if (isAgency(article)) credits.add(outlet);
  return credits;
}

const agencyName = new RegExp(`\\b(?:${agencies.toSorted((a, b) => b.length - a.length).join("|")})\\b`, "g");
