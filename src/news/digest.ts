import type { Brief } from "./brief.ts";

/** A failure that did not stop the run. */
export interface Problem {
  /** The step that failed: "read", "cluster", "summarize", "disagree". */
  readonly stage: string;
  /** What it failed on: a path, an address, a story's headline. */
  readonly subject: string;
  /** What went wrong and what to do about it, one line. */
  readonly message: string;
}

/** What a run did and cost. Each number is counted, none is estimated. */
export interface Receipt {
  readonly articles: number;
  readonly stories: number;
  /** Wall time from reading the first source to the finished digest. */
  readonly seconds: number;
}

/** One frozen value: what was found out, before anything decides how it looks. */
export interface Digest {
  /** ISO 8601 times between which the articles were published; null where none is dated. */
  readonly window: { readonly since: string; readonly until: string } | null;
  /** "offline", or the model's name. */
  readonly engine: string;
  readonly briefs: readonly Brief[];
  readonly problems: readonly Problem[];
  readonly receipt: Receipt;
}
