import { stopWords } from "../disagree/lexicons/common-lexicon.ts";
import type { Token } from "../text/sentence.ts";
import { phrasalVerbs } from "./phrasal-verb-lexicon.ts";

/** A word with a topic of its own, at its place among the tokens. */
export interface ContentWord {
  /** Lower-case lemma; of a verb with its particle the one word that says the same. */
  readonly lemma: string;
  readonly token: Token;
  readonly index: number;
}

/** Words that the disagreement tests pass over and questions ask about. */
const telling = new Set(
  "first second third last say tell report give take make two one year month week day new".split(" "),
);
const contentPos: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM", "X"]);
const particles =
  /^(?:in|into|off|on|out|up|down|over|away|back|place|go|through|free|forward|ahead|ill|sick|for|part|wrong)$/;

/** The content words of a sentence or question, in order. */
export function contentWords(tokens: readonly Token[]): readonly ContentWord[] {
  const consumed = new Set<number>();
  return tokens.flatMap((token, index) => {
    if (token.lower === "chief" && tokens[index + 1]?.lower === "executive") {
      consumed.add(index + 1);
      return { lemma: "ceo", token: { ...token, lower: "ceo" }, index };
    }
    const phrasal = phrasalVerb(tokens, index);
    if (phrasal !== undefined) {
      consumed.add(phrasal.particle);
      return { lemma: phrasal.lemma, token: { ...token, lower: phrasal.lemma }, index };
    }
    return isContent(token) && !consumed.has(index) ? { lemma: lemmaOf(token), token, index } : [];
  });
}

/** Past forms that the tagger leaves as they are. */
const pastForms: Readonly<Record<string, string>> = {
  spat: "spit",
  slid: "slide",
  bled: "bleed",
  fled: "flee",
  shed: "shed",
  slain: "slay",
  dug: "dig",
  swung: "swing",
};

const lemmaOf = ({ lemma }: Token) => pastForms[lemma.toLowerCase()] ?? lemma.toLowerCase();

function isContent({ pos, lemma, lower, text }: Token): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (telling.has(lower) || (pos === "NOUN" && telling.has(lemma)) || (pos === "VERB" && lemma === "own"))
    return true;
  if (pos === "ADV")
    return lower.endsWith("ly") || /^(?:abroad|online|overnight|alive|again|together)$/.test(lower);
  return contentPos.has(pos) && !stopWords.has(lemma) && !stopWords.has(lower);
}

/** "get in", "step in", "turned it off": the particle stands beside the verb or behind its short object. */
function phrasalVerb(
  tokens: readonly Token[],
  index: number,
): { readonly lemma: string; readonly particle: number } | undefined {
  const verb = tokens[index]!;
  if (!/^(?:VERB|NOUN|AUX)$/.test(verb.pos)) return undefined;
  for (let particle = index + 1; particle < Math.min(tokens.length, index + 4); particle += 1) {
    const { lower, pos } = tokens[particle]!;
    const lemma = particles.test(lower)
      ? (phrasalVerbs.get(`${verb.lemma.toLowerCase()} ${lower}`) ??
        phrasalVerbs.get(`${verb.lower} ${lower}`))
      : undefined;
    if (lemma !== undefined) return { lemma, particle };
    if (!/^(?:DET|NOUN|PRON|PROPN)$/.test(pos)) return undefined;
  }
  return undefined;
}
