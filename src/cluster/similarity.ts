import type { Evidence } from "./evidence.ts";

/** An article as it is compared: a point in term space, and what else speaks for or against one event. */
export interface Profile {
  /** Ids of the terms, ascending. */
  readonly ids: Int32Array;
  /** Their weights, of length 1 together. */
  readonly weights: Float32Array;
  /** 1 for each term that is a name, a number or a pair of them, else 0. */
  readonly specific: Uint8Array;
  /** The part of the squared weights that these have, 0 to 1. */
  readonly specificShare: number;
  /** How many different single words the article has; at least 1. */
  readonly variety: number;
  /** Days since 1970; null where the article is undated. */
  readonly day: number | null;
  readonly outlet: string;
  readonly evidence: Evidence;
}

/** With fewer different words than this, as headlines have, chance decides how many two reports of one event share. */
const FEW_WORDS = 15;
/** What names count for in short articles that share no other words, and what each further word makes of that. */
const LEAST_NAMED = 0.01;
const NAMED_PER_WORD = 0.006;
/** Names count for so many times what the other shared words do. */
const NAMED_PER_ORDINARY = 2;
/** What short articles share is raised by at most so many times their shared ordinary words. */
const RAISED_PER_ORDINARY = 3;
/** Days after which another report of the same event becomes noticeably less likely. */
const FRESH_DAYS = 3;
/** Papers have the next day what agencies have at once: so many days tell nothing. */
const PAPER_DAYS = 1;
const TIME_FACTOR = 0.4;
const LEAST_SPECIFIC_SHARE = 0.2;
const MOST_ORDINARY_EXCESS = 0.05;
const SAME_DAYS_FACTOR = 1.3;
const OTHER_DAYS_FACTOR = 0.85;
const SAME_AGES_FACTOR = 1.2;
const OTHER_AGES_FACTOR = 0.7;
/** Both against: two events of a kind in one place, with its mayor and its hospital. */
const OTHER_DAYS_AND_AGES_FACTOR = 0.35;
/** One outlet's articles have its furniture and house style in common. */
const SAME_OUTLET_FACTOR = 0.8;

/**
 * How much two articles look like reports of one event; unrelated ones are near 0, most that belong together above
 * 0.2, a few above 1. It is the cosine of their terms, raised where there are few words to share, lowered as time
 * passes between them, raised or lowered by the days and ages that they name. What an article does not tell is neutral.
 */
export function similarity(a: Profile, b: Profile): number {
  const { shared, ordinary } = overlap(a, b);
  if (shared === 0) return 0;
  const near = timeFactor(a.day, b.day);
  const raised = areHeadlines(a, b) ? shared : Math.min(shared, RAISED_PER_ORDINARY * ordinary);
  const sameOutlet = a.outlet !== "" && a.outlet === b.outlet;
  return (
    Math.min(1, shared + (brevityFactor(a, b, near) - 1) * raised) *
    near *
    evidenceFactor(a.evidence, b.evidence) *
    (sameOutlet ? SAME_OUTLET_FACTOR : 1)
  );
}

/** 1 up to a day's distance or where a date is unknown; falls with the logarithm, because trials come a year later. */
export function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const late = Math.max(0, Math.abs(a - b) - PAPER_DAYS);
  return 1 / (1 + TIME_FACTOR * Math.log1p(late / FRESH_DAYS));
}

/** Headlines with the same few words mean the same event today, and hardly still next week. */
function brevityFactor(a: Profile, b: Profile, near: number): number {
  const factor = Math.sqrt((1 + FEW_WORDS / a.variety) * (1 + FEW_WORDS / b.variety));
  return 1 + (factor - 1) * near ** 3;
}

function evidenceFactor(a: Evidence, b: Evidence): number {
  const days = agree(a.days, b.days);
  const ages = agree(a.ages, b.ages);
  if (days === false && ages === false) return OTHER_DAYS_AND_AGES_FACTOR;
  return (
    (days === null ? 1 : days ? SAME_DAYS_FACTOR : OTHER_DAYS_FACTOR) *
    (ages === null ? 1 : ages ? SAME_AGES_FACTOR : OTHER_AGES_FACTOR)
  );
}

/** Whether any value is in both; null where one has none. */
function agree(a: readonly number[], b: readonly number[]): boolean | null {
  return a.length === 0 || b.length === 0 ? null : a.some((value) => b.includes(value));
}

/**
 * The cosine, and what ordinary words have in it. They count at most as much as names and numbers do, and a little more:
 * events of a kind are told in the same words. Where hardly any names were recognized, every word counts. Names in turn
 * count little where two short articles share nothing else: all that happens in a town names it, and its mayor.
 */
function overlap(a: Profile, b: Profile): { readonly shared: number; readonly ordinary: number } {
  const [x, y] = [a.ids, b.ids];
  let [specific, ordinary] = [0, 0];
  let j = 0;
  for (let i = 0; i < x.length; i += 1) {
    const id = x[i]!;
    while (j < y.length && y[j]! < id) j += 1;
    if (j === y.length) break;
    if (y[j] !== id) continue;
    const product = a.weights[i]! * b.weights[j]!;
    if (a.specific[i] === 1 || b.specific[j] === 1) specific += product;
    else ordinary += product;
  }
  const named = Math.min(specific, mostNamed(a, b, ordinary));
  const hasNames = Math.min(a.specificShare, b.specificShare) >= LEAST_SPECIFIC_SHARE;
  const shared = named + (hasNames ? Math.min(ordinary, named + MOST_ORDINARY_EXCESS) : ordinary);
  return { shared, ordinary };
}

function mostNamed(a: Profile, b: Profile, ordinary: number): number {
  if (areHeadlines(a, b)) return 1;
  const words = Math.min(a.variety, b.variety) - FEW_WORDS;
  return NAMED_PER_ORDINARY * ordinary + LEAST_NAMED + NAMED_PER_WORD * words;
}

/** Names are most of what a headline has. */
function areHeadlines(a: Profile, b: Profile): boolean {
  return Math.min(a.variety, b.variety) < FEW_WORDS;
}
