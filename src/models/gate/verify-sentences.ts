import { type CitedSentence, type Quote, quotesOverlap } from "../../news/citation.ts";
import type { StatedSentence } from "../answers.ts";
import type { Material } from "../material.ts";
import { checkSentence } from "./check-sentence.ts";
import { type Evidence, findEvidence } from "./evidence.ts";
import { toClaim } from "./to-claim.ts";
import type { Withheld, WithheldReason } from "./withheld.ts";

/** A sentence that may be shown, and what it rests on. */
export interface VerifiedSentence extends CitedSentence {
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** What of a model's sentences may be shown, and what is withheld and why. */
export interface VerifiedSentences {
  readonly sentences: readonly VerifiedSentence[];
  readonly withheld: readonly Withheld[];
}

/** Lets the sentences of a model through the gate, one by one. */
export function verifySentences(
  stated: readonly StatedSentence[],
  material: Material,
  what: Withheld["what"] = "sentence",
): VerifiedSentences {
  const sentences: VerifiedSentence[] = [];
  const withheld: Withheld[] = [];
  for (const { text, evidence } of stated) {
    const plain = text.replace(/\s+/g, " ").trim();
    const result = verifySentence(plain, evidence, material);
    const isRepeated = typeof result !== "string" && sentences.some((other) => other.text === result.text);
    if (typeof result === "string") withheld.push({ what, reason: result, text: plain });
    else if (isRepeated) withheld.push({ what, reason: "repeated", text: plain });
    else sentences.push(result);
  }
  return { sentences, withheld };
}

function verifySentence(
  text: string,
  cited: StatedSentence["evidence"],
  material: Material,
): VerifiedSentence | WithheldReason {
  const [first, ...rest] = cited.flatMap((one) => findEvidence(material, one) ?? []);
  if (first === undefined) return "quote not found";
  const evidence: VerifiedSentence["evidence"] = [first, ...rest];
  const reason = checkSentence(text, evidence);
  if (reason !== null) return reason;
  const [own, ...others] = evidence.map((one) => toClaim(one, "").quote);
  return { text, evidence, quotes: [own!, ...withoutRepeats(own!, others)] };
}

function withoutRepeats(own: Quote, others: readonly Quote[]): readonly Quote[] {
  return others.filter((quote, i) => ![own, ...others.slice(0, i)].some((one) => quotesOverlap(one, quote)));
}
