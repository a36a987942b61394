import type { CitedSentence, Quote } from "./citation.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Story } from "./story.ts";

/** What the articles say on a question. Without sentences they do not say. */
export interface Answer {
  readonly question: string;
  /** Sentences of articles, or of a model that those bear out; the one that answers best first. */
  readonly sentences: readonly CitedSentence[];
  /** The positions, where the sources disagree on what was asked; each has one of the sentences. */
  readonly disagreement: Disagreement | null;
  /** Where they do not say: the nearest thing that they do say. */
  readonly nearest: Quote | null;
  /** The stories that the quotes are from. */
  readonly stories: readonly Story[];
  /** Words that were read otherwise than they were typed. */
  readonly corrections: readonly { readonly typed: string; readonly read: string }[];
}
