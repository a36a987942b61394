/** What a piece of text is, not how it looks. */
export type Style =
  | "masthead"
  | "headline"
  | "section"
  | "label"
  | "question"
  | "answer"
  | "aside"
  | "problem";

/** A run of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
  /** Never broken, and kept on a line with what it touches, even beyond the width: a link is to stay clickable. */
  readonly whole?: boolean;
}

/** One line as it will stand, indentation included. */
export type Line = readonly Piece[];
