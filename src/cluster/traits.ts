import type { Article } from "../news/article.ts";
import { readMetadataLine } from "../text/metadata-line.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import { readTerms } from "./terms.ts";

/** All that the clusterer looks at in an article. It depends on nothing else, and so can be kept. */
export interface Traits {
  /** Of the article. */
  readonly id: string;
  /** ISO 8601; null where the article is undated. */
  readonly publishedAt: string | null;
  readonly outlet: string;
  /** How many different single words there are. */
  readonly variety: number;
  readonly evidence: Evidence;
  /** The terms, each once, by their keys; the following two have a value for each. */
  readonly terms: Float64Array;
  readonly weights: Float32Array;
  /** 1 for a name, number or pair, else 0. */
  readonly specific: Uint8Array;
}

/** To be raised when other traits, or the same in another form, are read from a text: kept ones are read again. */
export const traitsVersion = 3;

/** What an article is about is clear by then; a text of megabytes must not stop the others. */
const MOST_CHARACTERS = 50_000;

/** Reads an article's traits. */
export function readTraits(whole: Article): Traits {
  const article = { ...whole, text: proseOf({ ...whole, text: whole.text.slice(0, MOST_CHARACTERS) }) };
  const { weights, specific, variety } = readTerms(article);
  const terms = [...weights.keys()];
  return {
    id: article.id,
    publishedAt: article.publishedAt,
    outlet: article.outlet,
    variety,
    evidence: readEvidence(article),
    terms: Float64Array.from(terms, keyOf),
    weights: Float32Array.from(weights.values()),
    specific: Uint8Array.from(terms, (term) => Number(specific.has(term))),
  };
}

/** The article without lines about it, such as bylines: they are alike for one outlet's articles whatever these tell. */
function proseOf({ text }: Article): string {
  return text
    .split("\n")
    .filter((line) => readMetadataLine(line) === null)
    .join("\n");
}

/** Where an article stands is kept with it; the rest of its traits fit into some bytes. */
export type TraitsOrigin = Pick<Traits, "id" | "publishedAt" | "outlet">;

/** The traits as bytes: keys and weights as little-endian floats, a byte for each that is specific, and JSON. */
export function packTraits({ variety, evidence, terms, weights, specific }: Traits): Uint8Array {
  const rest = new TextEncoder().encode(JSON.stringify([variety, evidence.days, evidence.ages]));
  const parts = [Float64Array.of(terms.length), terms, weights, specific, rest];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
}

/** What `packTraits` was given, again. */
export function unpackTraits(origin: TraitsOrigin, bytes: Uint8Array): Traits {
  // A copy begins where floats may begin.
  const { buffer } = new Uint8Array(bytes);
  const [count] = new Float64Array(buffer, 0, 1) as unknown as [number];
  const [weightsAt, specificAt, restAt] = [8 + 8 * count, 8 + 12 * count, 8 + 13 * count];
  const rest = new TextDecoder().decode(new Uint8Array(buffer, restAt));
  const [variety, days, ages] = JSON.parse(rest) as [number, readonly number[], readonly number[]];
  return {
    ...origin,
    variety,
    evidence: { days, ages },
    terms: new Float64Array(buffer, 8, count),
    weights: new Float32Array(buffer, weightsAt, count),
    specific: new Uint8Array(buffer, specificAt, count),
  };
}

/**
 * A number of 53 bits for a term: of a million terms hardly ever two have the same. Two multiplicative hashes of 32
 * bits, mixed as in MurmurHash3; numbers are found and kept in a third of the time that strings take.
 */
function keyOf(term: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < term.length; i += 1) {
    const unit = term.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
