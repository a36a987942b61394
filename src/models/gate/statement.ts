import { readPlainSentences } from "../../text/read-sentences.ts";
import type { Sentence } from "../../text/sentence.ts";
import type { Evidence } from "./evidence.ts";
import type { WithheldReason } from "./withheld.ts";

/** Words of a model as the checks read them. */
export interface Statement {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Finds what a statement says that its evidence does not; null where there is nothing of the kind. */
export type Check = (statement: Statement, evidence: readonly Evidence[]) => WithheldReason | null;

export function readStatement(text: string): Statement {
  const plain = text.replace(/\s+/g, " ").trim();
  return { text: plain, sentences: readPlainSentences(plain) };
}
