import { sayVerbs } from "../disagree/lexicons/common-lexicon.ts";
import type { Token } from "../text/sentence.ts";
import { findQuantities } from "../values/quantities.ts";
import type { Quantity, Role } from "../values/quantity.ts";
import type { Match } from "./match-passage.ts";
import { matchWords } from "./match-words.ts";
import { quantityValue } from "./quantity-value.ts";
import type { Question } from "./question.ts";
import { anybody, rolesAsked } from "./question-lexicon.ts";
import type { Value } from "./value.ts";

/** The numbers of a sentence that say how many of what is asked for. */
export function findCounts(question: Question, match: Match): readonly Value[] {
  const { sentence } = match.passage;
  const role = roleAsked(question);
  // "What is the death toll?" counts people.
  const asked =
    question.terms.find(({ role }) => role === "asked") ?? (role === null ? undefined : { lemma: "people" });
  if (asked === undefined) return [];
  const found = findQuantities(sentence).flatMap((quantity): Value | [] => {
    const fit = fitOfCount(quantity, asked.lemma, role, match);
    // "27 hurt": beside the word for it, a number without a fate of its own has the one that is asked for.
    const fated = fit === byFate ? { ...quantity, role } : quantity;
    return fit === 0 ? [] : quantityValue(fated, asked.lemma, fit);
  });
  return [...found, ...(found.length > 0 ? [] : findNone(match))];
}

const byFate = 0.91;

/** Which fate the question counts: "how many died", "were injured"; null where it counts things. */
export function roleAsked({ terms }: Pick<Question, "terms">): Role | null {
  for (const [role, words] of rolesAsked) {
    if (terms.some(({ lemma, lower }) => words.test(lemma) || words.test(lower))) return role;
  }
  return null;
}

function fitOfCount(quantity: Quantity, asked: string, role: Role | null, match: Match): number {
  const { unit, head } = quantity;
  if (unit.kind === "measure") return unit.unit.startsWith(unitName(asked)) ? 1 : 0;
  if (unit.kind === "duration")
    return /^(?:day|week|month|year|hour|minute)$/.test(asked) && quantity.text.includes(asked) ? 1 : 0;
  if (unit.kind === "percent") return fitOfShare(quantity, asked, match);
  if (unit.kind !== "count" || isSaidBy(quantity, match)) return 0;
  if (isNumberOf(quantity, asked, match)) return 1;
  const words = (head ?? "").split(" ");
  const isAsked =
    words.some((word) => matchWords(asked, word) >= 0.8) || asksForRoleNoun(quantity, asked, match);
  if (anybody.has(asked)) {
    // How many died does not answer how many are in hospital.
    if (role === null)
      return quantity.role === null && (head === null || isAsked || isPersonHead(words)) ? 0.9 : 0;
    if (quantity.role === role) return 1;
    return quantity.role === null && countsFate(quantity, role, match) ? byFate : 0;
  }
  if (!isAsked) return isCountedBy(quantity, match) ? 0.85 : 0;
  // "Two workers dead" does not say how many workers there were.
  const isAnyFate = quantity.role === null || isActInside(match);
  return (role === null ? isAnyFate : quantity.role === null || quantity.role === role) ? 1 : 0;
}

/** "Layoffs, how many?" is told by "cut 640 posts": the word for what is asked has the number as its object. */
function isCountedBy({ start }: Quantity, { passage: { sentence }, hits }: Match): boolean {
  const { tokens } = sentence;
  const number = tokens.findIndex((token) => token.start >= start);
  const asked = hits.find(({ wanted }) => wanted.term.role === "asked");
  return (asked?.at ?? []).some(
    (at) => tokens[at]!.pos === "VERB" && number > at && number - at <= objectReach,
  );
}

const objectReach = 3;

const isActInside = ({ hits }: Match) =>
  hits.some(({ wanted, inside }) => wanted.term.role === "act" && inside > 0);

/** "12% of the patients" is how many patients, if nobody gives a number. */
function fitOfShare({ end }: Quantity, asked: string, { passage: { sentence } }: Match): number {
  if (/^(?:percent|percentage)$/.test(asked)) return 1;
  const [of, ...behind] = sentence.tokens.filter(({ start }) => start >= end).slice(0, 4);
  const isOfAsked =
    of?.lower === "of" && behind.some(({ lemma }) => matchWords(asked, lemma.toLowerCase()) >= 0.85);
  return isOfAsked ? 0.85 : 0;
}

/** "Two employees told this newspaper" does not count the employees. */
function isSaidBy({ headSpan }: Quantity, { passage: { sentence } }: Match): boolean {
  const next = sentence.tokens.find(({ start }) => headSpan !== null && start >= headSpan.end);
  return next !== undefined && sayVerbs.has(next.lemma.toLowerCase());
}

/** "The number of people moved out … had reached 2,300": what is counted stands before the verb. */
function isNumberOf(quantity: Quantity, asked: string, { passage: { sentence }, hits }: Match): boolean {
  if (quantity.head !== null) return false;
  const before = sentence.tokens.filter(({ end }) => end <= quantity.start);
  const at = before.findLastIndex(({ lower }) => /^(?:number|total|count)$/.test(lower));
  const reaches = /^(?:reach|rise|climb|be|stand|grow|hit|fall|pass|exceed|to|at)$/;
  if (at < 0 || !before.slice(at).some(({ lemma }) => reaches.test(lemma))) return false;
  const isCounted = before.slice(at).some(({ lemma }) => matchWords(asked, lemma.toLowerCase()) >= 0.8);
  const act = hits.find(({ wanted }) => wanted.term.role === "act");
  return isCounted && (act === undefined || act.at.some((place) => place > at));
}

const unitName = (asked: string) =>
  asked === "kilometer" ? "metre" : asked === "tonne" || asked === "ton" ? "kilogram" : asked;

/** "Twelve of the dead were children": what is asked for stands behind the number as what they were. */
function asksForRoleNoun(quantity: Quantity, asked: string, { passage }: Match): boolean {
  const { tokens } = passage.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.end);
  return (
    at >= 0 &&
    tokens.slice(at, at + 7).some((token, i, near) => {
      // "Four men stole nine pieces": behind another number or verb it is no longer the first that counts.
      if (/^[,;:.—–]$/.test(token.text) || token.pos === "NUM" || token.pos === "VERB") near.splice(i);
      return /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && matchWords(asked, token.lemma.toLowerCase()) >= 0.85;
    })
  );
}

const isPersonHead = (words: readonly string[]) =>
  words.some(
    (word) =>
      matchWords("people", word) >= 0.8 ||
      /(?:er|or|ist|ian|ant|man|men|ee|staff|crowd|audience)$/.test(word),
  );

/** A number whose fate the quantity reader left open, beside the word for it: "the number of people infected rose to 61". */
function countsFate(quantity: Quantity, role: Role, match: Match): boolean {
  const words = rolesAsked.find(([name]) => name === role)![1];
  const { tokens } = match.passage.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.start);
  const clause = clauseAround(tokens, at);
  return (
    clause.some(({ lemma, lower }) => words.test(lemma) || words.test(lower)) &&
    (quantity.head === null || anybody.has(quantity.head.split(" ").at(-1)!) || words.test(quantity.head))
  );
}

/** The tokens between the commas, semicolons and dashes around one of them. */
function clauseAround(tokens: readonly Token[], at: number): readonly Token[] {
  const isCut = ({ text }: Token) => /^[,;:—–]$/.test(text);
  const from = tokens.slice(0, at).findLastIndex(isCut) + 1;
  const to = tokens.findIndex((token, i) => i > at && isCut(token));
  return tokens.slice(from, to < 0 ? tokens.length : to);
}

/** "No one was hurt", "none of the jewels": nought is an answer too. */
function findNone({ passage: { sentence }, hits }: Match): readonly Value[] {
  const act = hits.find(({ wanted, at }) => wanted.term.role === "act" && at.length > 0);
  const none = /^(?:no one|nobody|none)\b/i.exec(sentence.text);
  if (none === null || act === undefined) return [];
  return [
    { kind: "words", start: sentence.start, end: sentence.start + none[0].length, text: none[0], fit: 0.9 },
  ];
}
