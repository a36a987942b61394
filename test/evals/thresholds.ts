/** What the digests of a set must reach at least (precision, recall) or may have at most (counts). */
export interface Thresholds {
  /** Right entries of all entries. */
  readonly precision: number;
  /** Gold disagreements found, of those that a digest must, should and may show. */
  readonly must: number;
  readonly should: number;
  readonly may: number;
  readonly traps: number;
  /** Wrong entries in stories without any disagreement. */
  readonly wrongOnControls: number;
  readonly repeated: number;
  /** Entries: a digest that shows nothing would have no wrong one. */
  readonly entries: number;
  /** Stories of the digest for each gold story. */
  readonly piecesPerStory: number;
}

/** Raise a figure whenever the engine gets better; a lower one needs a reason in the commit. */
export const thresholds: Readonly<Record<string, Thresholds>> = {
  seeds: {
    precision: 1,
    must: 1,
    should: 0.6,
    may: 0,
    traps: 0,
    wrongOnControls: 0,
    repeated: 0,
    entries: 7,
    piecesPerStory: 1,
  },
  stories: {
    precision: 0.97,
    must: 0.72,
    should: 0.3,
    may: 0,
    traps: 0,
    wrongOnControls: 0,
    repeated: 0,
    entries: 52,
    piecesPerStory: 1,
  },
  realistic: {
    precision: 0.9,
    must: 0.65,
    should: 0.3,
    may: 0,
    traps: 0,
    wrongOnControls: 0,
    repeated: 0,
    entries: 10,
    piecesPerStory: 1,
  },
  fresh: {
    precision: 0.95,
    must: 0.7,
    should: 0.6,
    may: 0,
    traps: 0,
    wrongOnControls: 0,
    repeated: 0,
    entries: 39,
    piecesPerStory: 1.1,
  },
  newsroom: {
    precision: 0.8,
    must: 0.6,
    should: 0.3,
    may: 0,
    traps: 0,
    wrongOnControls: 0,
    repeated: 0,
    entries: 11,
    piecesPerStory: 1,
  },
};

/** How well articles must be grouped at least when all of a set's stories are mixed: BCubed precision and recall. */
export const groupingThresholds: Readonly<
  Record<string, { readonly precision: number; readonly recall: number }>
> = {
  stories: { precision: 0.98, recall: 0.85 },
  realistic: { precision: 0.98, recall: 0.75 },
  fresh: { precision: 0.98, recall: 0.75 },
  newsroom: { precision: 1, recall: 1 },
};
