import type { SourceFacts } from "../store/sources.ts";

/** How one poll of a source ended. */
export type PollOutcome =
  | {
      readonly kind: "read";
      readonly facts: SourceFacts;
      /** How many articles were not there before. */
      readonly new: number;
      /** To ask with the next time; null where all is to be sent again. */
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly answer: AnswerHints;
    }
  /** 304: nothing has changed since. */
  | { readonly kind: "unchanged"; readonly answer: AnswerHints }
  /** 410: gone for good. */
  | { readonly kind: "gone" }
  /** `busy`: 429 or 503, asked us to come later. The reason is one line and says what to do. */
  | {
      readonly kind: "failed" | "busy";
      readonly reason: string;
      /** Not before that long. */
      readonly retryAfterMs: number | null;
    };

/** What an answer says of the next question. */
export interface AnswerHints {
  /** For how long the answer stays fresh. */
  readonly maxAgeMs: number | null;
  /** Where to ask from now on, where it was redirected for good. */
  readonly movedTo: string | null;
}
