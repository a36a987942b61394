/**
 * One normalized piece of news, as it was read.
 *
 * `text` never changes once an article exists: every quote is an offset into it. A changed article is a new
 * revision with a new id. Metadata that could not be found is null, never guessed.
 */
export interface Article {
  /** Stable for the same content at the same place: a hash, never a counter. */
  readonly id: string;
  /** The public address, from metadata only. */
  readonly url: string | null;
  /** Path relative to the folder that was read, with forward slashes. */
  readonly path: string | null;
  /** Who published it, as readers know the name. */
  readonly outlet: string;
  readonly title: string;
  /** The stored text, page furniture included; UTF-16 offsets of quotes refer to it. */
  readonly text: string;
  /** ISO 8601 in UTC. A day without a time is that day's midnight UTC. */
  readonly publishedAt: string | null;
  readonly publishedPrecision: "minute" | "day";
  /** BCP 47, lower case ("en", "sk"), where metadata or the text tells it. */
  readonly language: string | null;
}
