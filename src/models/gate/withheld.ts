/** Why a statement of a model is not shown. */
export type WithheldReason =
  | "quote not found"
  | "figure not in the cited source"
  | "date not in the cited source"
  | "name not in the cited source"
  | "speaker not in the cited source"
  | "negation not in the cited source"
  | "opposite of the cited source"
  | "words not in the cited source"
  | "loaded wording"
  | "certainty not in the cited source"
  | "roles exchanged"
  | "markup"
  | "too long"
  | "one side only"
  | "one source against itself"
  | "same words on two sides"
  | "same date"
  | "same figure"
  | "different labels"
  | "compatible"
  | "same quotation twice"
  | "repeated"
  | "one side of a dispute"
  | "judged no disagreement";

/** A statement that is not shown, for the receipt. */
export interface Withheld {
  readonly what: "sentence" | "point" | "answer";
  readonly reason: WithheldReason;
  /** The model's words, for the person who looks for the cause; never shown to readers. */
  readonly text: string;
}
