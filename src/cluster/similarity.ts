/** An article as a point in term space: sorted term ids and their weights, of length 1 together. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
  /** How many different single words the article has. */
  readonly variety: number;
  /** Days since 1970; null where the article is undated. */
  readonly day: number | null;
}

/** Below about this many different words chance decides how many two reports of one event share. */
const FEW_WORDS = 15;
/** Days after which another report of the same event becomes noticeably less likely. */
const FRESH_DAYS = 3;
const TIME_FACTOR = 0.3;

/**
 * How much two articles look like reports of one event, 0 to 1: the cosine of their vectors, raised where one has
 * few words (a headline shares few words even with its own story), lowered as the days between them grow. An
 * undated article is neutral: it is neither near nor far.
 */
export function similarity(a: Vector, b: Vector): number {
  const cosine = dot(a, b);
  if (cosine === 0) return 0;
  const brief = Math.sqrt((1 + FEW_WORDS / a.variety) * (1 + FEW_WORDS / b.variety));
  return Math.min(1, cosine * brief) * timeFactor(a.day, b.day);
}

/** Logarithmic, because trials and anniversaries bring an event back after a year, and rarely on a given day. */
export function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return 1 / (1 + TIME_FACTOR * Math.log1p(Math.abs(a - b) / FRESH_DAYS));
}

function dot(a: Vector, b: Vector): number {
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
