import { INSTRUCTION_WORDINGS } from "./instruction-lexicon.ts";
import { stripUnseen } from "./strip-unseen.ts";

/** Does a sentence of an article look like an instruction to a model that reads it? */
export function isInstruction(text: string): boolean {
  const plain = stripUnseen(text);
  return INSTRUCTION_WORDINGS.some((wording) => wording.test(plain));
}
