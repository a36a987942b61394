import type { Evidence } from "./evidence.ts";

/** An article as it is compared: a point in term space, and what else speaks for or against one event. */
export interface Profile {
  /** Ids of the terms, ascending. */
  readonly ids: Int32Array;
  /** Their weights, of length 1 together. */
  readonly weights: Float32Array;
  /** How many different single words the article has; at least 1. */
  readonly variety: number;
  /** Days since 1970; null where the article is undated. */
  readonly day: number | null;
  readonly outlet: string;
  readonly evidence: Evidence;
}

/** With fewer different words than this, chance decides how many two reports of one event share. */
const FEW_WORDS = 15;
/** Days after which another report of the same event becomes noticeably less likely. */
const FRESH_DAYS = 3;
const TIME_FACTOR = 0.4;
const SAME_DAYS_FACTOR = 1.3;
const OTHER_DAYS_FACTOR = 0.85;
const SAME_AGES_FACTOR = 1.2;
const OTHER_AGES_FACTOR = 0.7;
/** One outlet's articles have its furniture and house style in common. */
const SAME_OUTLET_FACTOR = 0.8;

/**
 * How much two articles look like reports of one event; unrelated ones are near 0, most that belong together above
 * 0.2, a few above 1. It is the cosine of their terms, raised where there are few words to share, lowered as time
 * passes between them, raised or lowered by the days and ages that they name. What an article does not tell is neutral.
 */
export function similarity(a: Profile, b: Profile): number {
  const cosine = dot(a, b);
  if (cosine === 0) return 0;
  const near = timeFactor(a.day, b.day);
  return (
    Math.min(1, cosine * brevityFactor(a, b, near)) *
    near *
    agreement(a.evidence.days, b.evidence.days, SAME_DAYS_FACTOR, OTHER_DAYS_FACTOR) *
    agreement(a.evidence.ages, b.evidence.ages, SAME_AGES_FACTOR, OTHER_AGES_FACTOR) *
    (a.outlet !== "" && a.outlet === b.outlet ? SAME_OUTLET_FACTOR : 1)
  );
}

/** 1 for the same moment or where a date is unknown; falls with the logarithm, because trials come a year later. */
export function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return 1 / (1 + TIME_FACTOR * Math.log1p(Math.abs(a - b) / FRESH_DAYS));
}

/** Headlines with the same few words mean the same event today, and hardly still next week. */
function brevityFactor(a: Profile, b: Profile, near: number): number {
  const factor = Math.sqrt((1 + FEW_WORDS / a.variety) * (1 + FEW_WORDS / b.variety));
  return 1 + (factor - 1) * near ** 3;
}

function agreement(a: readonly number[], b: readonly number[], same: number, other: number): number {
  if (a.length === 0 || b.length === 0) return 1;
  return a.some((value) => b.includes(value)) ? same : other;
}

function dot(a: Profile, b: Profile): number {
  const [x, y] = [a.ids, b.ids];
  let sum = 0;
  let j = 0;
  for (let i = 0; i < x.length; i += 1) {
    const id = x[i]!;
    while (j < y.length && y[j]! < id) j += 1;
    if (j === y.length) break;
    if (y[j] === id) sum += a.weights[i]! * b.weights[j]!;
  }
  return sum;
}
