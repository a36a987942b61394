/** A post that did not go as it should; the message says what was tried, on what, and what to do. */
export class PostError extends Error {
  readonly outcome: PostOutcome;

  constructor(message: string, outcome: PostOutcome) {
    super(message);
    this.name = "PostError";
    this.outcome = outcome;
  }
}

/** What became of a post that failed. */
export type PostOutcome =
  /** Not posted; may succeed later, not sooner than so many milliseconds from now. */
  | { readonly kind: "later"; readonly retryAfterMs: number }
  /** Not posted, and never will be until somebody does what the message says. */
  | { readonly kind: "refused" }
  /** The answer was lost: it may have been posted. */
  | { readonly kind: "unclear" };
