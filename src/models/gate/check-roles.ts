import type { Sentence } from "../../text/sentence.ts";
import { namesOf } from "./check-names.ts";
import type { Check } from "./statement.ts";

/**
 * Names stand in the order in which a cited sentence has them: "Norland sued Estmark" is not "Estmark sued Norland".
 * A passive may turn them round.
 */
export const checkRoles: Check = (statement, evidence) => {
  const cited = evidence.flatMap(({ sentences }) => sentences);
  const turned = statement.sentences.some((sentence) =>
    pairs(namesIn(sentence)).some(([first, second]) => {
      const both = cited.filter((one) => namesIn(one).includes(first) && namesIn(one).includes(second));
      return both.length > 0 && both.every((one) => isTurned(namesIn(one), first, second, sentence, one));
    }),
  );
  return turned ? "roles exchanged" : null;
};

function isTurned(
  order: readonly string[],
  first: string,
  second: string,
  stated: Sentence,
  cited: Sentence,
): boolean {
  return order.indexOf(first) > order.indexOf(second) && isPassive(stated) === isPassive(cited);
}

/** "was hit by", "said Norland": what acts stands last. */
const isPassive = ({ text }: Sentence) =>
  /\b(?:was|were|been|being|is|are)\b.{0,60}\bby\b|["”,] (?:said|says|told|added)\b|\baccording to\b/.test(
    text,
  );

const namesIn = (sentence: Sentence) => [...new Set(namesOf(sentence))];

function pairs(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.slice(1).map((name, i) => [names[i]!, name] as const);
}
