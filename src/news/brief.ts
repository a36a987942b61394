import type { CitedSentence } from "./citation.ts";
import type { Claim, Disagreement } from "./disagreement.ts";
import type { Story } from "./story.ts";

/** A fact that matters and that only one independent account has. */
export interface OnlyOne {
  readonly text: string;
  readonly claim: Claim;
}

/** What a digest says of one story. */
export interface Brief {
  readonly story: Story;
  readonly headline: string;
  readonly summary: readonly CitedSentence[];
  /** "Sources disagree on". Empty means: compared, and nothing found. */
  readonly disagreements: readonly Disagreement[];
  /** "Figures and details to compare": updates over time, soft bounds, wording. */
  readonly comparisons: readonly Disagreement[];
  readonly onlyOne: readonly OnlyOne[];
}
