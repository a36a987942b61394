import type { Article } from "../news/article.ts";
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
  /** Each once; the following two have a value for each. */
  readonly terms: readonly string[];
  readonly weights: Float32Array;
  /** 1 for a name, number or pair, else 0. */
  readonly specific: Uint8Array;
}

/** To be raised when other traits, or the same in another form, are read from a text: kept ones are read again. */
export const traitsVersion = 1;

/** What an article is about is clear by then; a text of megabytes must not stop the others. */
const MOST_CHARACTERS = 50_000;

/** Reads an article's traits. */
export function readTraits(whole: Article): Traits {
  const article = { ...whole, text: whole.text.slice(0, MOST_CHARACTERS) };
  const { weights, specific, variety } = readTerms(article);
  const terms = [...weights.keys()];
  return {
    id: article.id,
    publishedAt: article.publishedAt,
    outlet: article.outlet,
    variety,
    evidence: readEvidence(article),
    terms,
    weights: Float32Array.from(weights.values()),
    specific: Uint8Array.from(terms, (term) => Number(specific.has(term))),
  };
}

/** Where an article stands is kept with it; the rest of its traits fit into some bytes. */
export type TraitsOrigin = Pick<Traits, "id" | "publishedAt" | "outlet">;

/** The traits as bytes: the weights as little-endian floats, a byte for each that is specific, and JSON. */
export function packTraits({ variety, evidence, terms, weights, specific }: Traits): Uint8Array {
  const json = JSON.stringify([variety, evidence.days, evidence.ages, terms.join("\n")]);
  return Buffer.concat(
    [Uint32Array.of(terms.length), weights, specific, Buffer.from(json)].map(
      (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

/** What `packTraits` was given, again. */
export function unpackTraits(origin: TraitsOrigin, bytes: Uint8Array): Traits {
  // A copy begins where floats may begin.
  const { buffer } = new Uint8Array(bytes);
  const [count] = new Uint32Array(buffer, 0, 1) as unknown as [number];
  const end = 4 + 5 * count;
  const [variety, days, ages, terms] = JSON.parse(Buffer.from(buffer, end).toString()) as [
    number,
    readonly number[],
    readonly number[],
    string,
  ];
  return {
    ...origin,
    variety,
    evidence: { days, ages },
    terms: terms === "" ? [] : terms.split("\n"),
    weights: new Float32Array(buffer, 4, count),
    specific: new Uint8Array(buffer, 4 + 4 * count, count),
  };
}
