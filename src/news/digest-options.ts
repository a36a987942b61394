/** What a team wants in its digests. Where they go and when is not said here. */
export interface DigestOptions {
  /** At most so many new stories, and at most so many updates; null: all. */
  readonly maxStories: number | null;
  /** Stories with fewer independent accounts are left out. */
  readonly minAccounts: number;
  /** Topics as words or phrases: where there are any, a story has to be about one of them. */
  readonly include: readonly string[];
  /** Topics as words or phrases: what is about one of them is left out, also where it is included. */
  readonly mute: readonly string[];
  /** BCP 47 ("en", "pt-br"): at least one account has to be in it; null: any. */
  readonly language: string | null;
  /** Is nothing posted when there is nothing to tell? */
  readonly quietWhenEmpty: boolean;
}

/** Everything, whatever it is about; a line also when there is nothing. */
export const defaultDigestOptions: DigestOptions = {
  maxStories: null,
  minAccounts: 1,
  include: [],
  mute: [],
  language: null,
  quietWhenEmpty: false,
};
