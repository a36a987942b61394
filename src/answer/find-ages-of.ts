import type { Span } from "../news/citation.ts";
import { findAges } from "../values/ages.ts";
import type { Match } from "./match-passage.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";

/** The ages of a sentence that are the age of whom is asked for. */
export function findAgesOf(question: Question, match: Match): readonly Value[] {
  const { sentence } = match.passage;
  const names = question.terms.filter(({ role }) => role === "name").map(({ lemma }) => lemma);
  const inside = match.hits.filter(({ inside, wanted }) => inside > 0 && wanted.term.role !== "trait");
  return findAges(sentence).flatMap((age): Value | [] => {
    const person = age.person?.text.toLowerCase().split(/[ ,]+/) ?? [];
    const isOwn = names.length === 0 ? inside.length > 0 : names.some((name) => person.includes(name));
    const own = isOwn || (names.length > 0 && age.person === null && isOf(age, match));
    return own
      ? {
          kind: "years",
          years: age.years,
          start: age.start,
          end: age.end,
          text: `${age.years}`,
          fit: isOwn ? 1 : 0.8,
        }
      : [];
  });
}

/** An age without a name beside it is that of the one whom the sentence opens with or speaks of alone. */
function isOf(age: Span, { hits, passage: { sentence } }: Match): boolean {
  const named = hits.some(({ wanted, at }) => wanted.term.role === "name" && at.length > 0);
  const others = sentence.tokens.filter(({ pos, start }) => pos === "PROPN" && start < age.start);
  return named && others.length <= 2;
}
