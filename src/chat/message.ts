/**
 * What is to be said, before any platform decides how it looks. Plain data in reading order: a story's blocks
 * follow its `story` block, so that a converter with limits can split between stories.
 *
 * Strings are as untrusted as the articles they come from: every converter passes each one through `cleanLine`
 * and its own escaping. Only a `link` has been checked, by `webLink`.
 */
export interface Message {
  /** The whole in one line, for notifications and screen readers. */
  readonly notification: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | MastheadBlock
  | StoryBlock
  | SentenceBlock
  | SectionBlock
  | PointBlock
  | NoteBlock
  | OnlyOneBlock
  | SourcesBlock
  | TimelineBlock
  | ExcerptBlock
  | ActionsBlock
  | ProblemsBlock
  | ReceiptBlock;

/** The top of a digest. */
export interface MastheadBlock {
  readonly kind: "masthead";
  /** The day or days: "Monday 28 April 2025". */
  readonly title: string;
  /** "1 story · 5 articles, 5 independent accounts". */
  readonly counts: string;
}

/** Begins a story; what follows, up to the next one, belongs to it. */
export interface StoryBlock {
  readonly kind: "story";
  readonly id: string;
  readonly label: string;
  readonly headline: string;
}

/** A sentence of a summary; the first citation is its main source. */
export interface SentenceBlock {
  readonly kind: "sentence";
  readonly text: string;
  readonly citations: readonly [Citation, ...Citation[]];
  /** Labels of the disagreements in which a source of this sentence is quoted with these words. */
  readonly disputedIn: readonly string[];
}

/** A heading inside a story, over the blocks that follow it. */
export interface SectionBlock {
  readonly kind: "section";
  readonly title: string;
}

/** A question with its different answers: a disagreement, or a comparison, which is never called one. */
export interface PointBlock {
  readonly kind: "disagreement" | "comparison";
  readonly label: string;
  readonly question: string;
  readonly positions: readonly AnswerView[];
  /** Who was read and does not answer: "No date: Harbour Post"; null where everyone does. */
  readonly silent: string | null;
}

/** One answer and the voices that give it. */
export interface AnswerView {
  readonly answer: string;
  readonly voices: readonly Voice[];
}

/** One speaker in one outlet, or the outlet itself, with all its quotes for one answer. */
export interface Voice {
  readonly outlet: string;
  /** Null: the outlet in its own words. */
  readonly speaker: string | null;
  /** Told only where the time explains the difference, as with a count that grew. */
  readonly published: Published | null;
  readonly citations: readonly [Citation, ...Citation[]];
}

/** A label that leads to a verbatim quote. */
export interface Citation {
  readonly label: string;
  readonly outlet: string;
  readonly quote: string;
}

/** A statement of ours about the story or the digest: "Compared 4 accounts: no disagreement found." */
export interface NoteBlock {
  readonly kind: "note";
  readonly text: string;
}

/** A fact that only one independent account has. */
export interface OnlyOneBlock {
  readonly kind: "only-one";
  /** Who alone has it: "Kyiv Post", "Kyiv Post, quoting Russia". */
  readonly who: string;
  readonly text: string;
  readonly citation: Citation;
}

/** The independent accounts of a story, each with the outlets that reprint it. */
export interface SourcesBlock {
  readonly kind: "sources";
  /** "Sources", or "Sources: 6 outlets, 2 independent accounts". */
  readonly title: string;
  readonly sources: readonly SourceView[];
}

/** An independent account. */
export interface SourceView extends Publication {
  readonly carriedBy: readonly Publication[];
}

/** An article as a source list names it. */
export interface Publication {
  readonly outlet: string;
  readonly title: string;
  /** Null: undated. */
  readonly published: Published | null;
  /** An http or https address that `webLink` let through. */
  readonly link: string | null;
  readonly path: string | null;
  /** The labels of its quotes. */
  readonly labels: readonly string[];
}

/** ISO 8601 in UTC; a converter may show it in the reader's zone unless only the day is known. */
export interface Published {
  readonly at: string;
  readonly precision: "minute" | "day";
}

/** What was reported when, in order; undated reports last. */
export interface TimelineBlock {
  readonly kind: "timeline";
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

/** An article in a timeline, with what it says on the points on which the story's articles differ. */
export interface TimelineEntry extends Publication {
  readonly reported: readonly {
    readonly question: string;
    readonly answer: string;
    readonly citation: Citation;
  }[];
}

/** A quote in the sentences around it: `before`, `quote` and `after` follow one another in the article. */
export interface ExcerptBlock {
  readonly kind: "excerpt";
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** What a reader can do next, each by a button or by typing the command. */
export interface ActionsBlock {
  readonly kind: "actions";
  readonly actions: readonly Action[];
}

/** A chat command with its argument, and what a button for it says. */
export interface Action {
  readonly label: string;
  /** Without the slash: "story". */
  readonly command: string;
  readonly argument: string;
}

/** What failed without stopping the rest. */
export interface ProblemsBlock {
  readonly kind: "problems";
  /** "2 files could not be read:". */
  readonly title: string;
  readonly problems: readonly { readonly subject: string; readonly message: string }[];
}

/** What the run did, in one line. */
export interface ReceiptBlock {
  readonly kind: "receipt";
  readonly text: string;
}
