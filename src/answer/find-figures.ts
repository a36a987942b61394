import type { Span } from "../news/citation.ts";
import type { Token } from "../text/sentence.ts";
import { findAges } from "../values/ages.ts";
import { findQuantities } from "../values/quantities.ts";
import type { Quantity } from "../values/quantity.ts";
import { findTimes } from "../values/times.ts";
import type { Match } from "./match-passage.ts";
import { matchWords } from "./match-words.ts";
import type { Question } from "./question.ts";
import { anybody, measuresOf, rolesAsked, unitsOfMeasure } from "./question-lexicon.ts";
import type { Value } from "./value.ts";

/** The numbers of a sentence that say how many of what is asked for. */
export function findCounts(question: Question, match: Match): readonly Value[] {
  const asked = question.terms.find(({ role }) => role === "asked");
  if (asked === undefined) return [];
  const { sentence } = match.passage;
  const role = roleAsked(question);
  const found = findQuantities(sentence).flatMap((quantity): Value | [] => {
    const fit = fitOfCount(quantity, asked.lemma, role, match);
    return fit === 0 ? [] : toValue(quantity, fit * fitOfFlags(quantity, asked.lemma));
  });
  return [...found, ...(found.length > 0 ? [] : findNone(match))];
}

/** Which fate the question counts: "how many died", "were injured"; null where it counts things. */
function roleAsked({ terms }: Question): string | null {
  for (const [role, words] of rolesAsked) {
    if (terms.some(({ lemma, lower }) => words.test(lemma) || words.test(lower))) return role;
  }
  return null;
}

function fitOfCount(quantity: Quantity, asked: string, role: string | null, match: Match): number {
  const { unit, head } = quantity;
  if (unit.kind === "measure") return unit.unit.startsWith(unitName(asked)) ? 1 : 0;
  if (unit.kind === "duration")
    return /^(?:day|week|month|year|hour|minute)$/.test(asked) && quantity.text.includes(asked) ? 1 : 0;
  if (unit.kind === "percent") return /^(?:percent|percentage)$/.test(asked) ? 1 : 0;
  if (unit.kind !== "count") return 0;
  const words = (head ?? "").split(" ");
  const isAsked =
    words.some((word) => matchWords(asked, word) >= 0.8) || asksForRoleNoun(quantity, asked, match);
  if (anybody.has(asked)) {
    if (role === null) return head === null || isAsked || isPersonHead(words) ? 0.9 : 0;
    if (quantity.role === role) return 1;
    return quantity.role === null && countsFate(quantity, role, match) ? 0.8 : 0;
  }
  if (!isAsked) return 0;
  return role === null || quantity.role === null || quantity.role === role ? 1 : 0;
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
      if (/^[,;:.—–]$/.test(token.text)) near.splice(i);
      return /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) && matchWords(asked, token.lemma.toLowerCase()) >= 0.85;
    })
  );
}

const isPersonHead = (words: readonly string[]) =>
  words.some((word) => matchWords("people", word) >= 0.8 || /(?:er|or|ist|ian|ant|man|men)$/.test(word));

/** A number whose fate the quantity reader left open, beside the word for it: "the number of people infected rose to 61". */
function countsFate(quantity: Quantity, role: string, match: Match): boolean {
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

/** The sums, shares and measures of a sentence that say how much. */
export function findAmounts(question: Question, match: Match): readonly Value[] {
  const { sentence } = match.passage;
  const kinds = question.measure === null ? null : (unitsOfMeasure[question.measure] ?? null);
  const unit = question.measure === null ? undefined : measuresOf[question.measure];
  const found = findQuantities(sentence).flatMap((quantity): Value | [] => {
    const { kind } = quantity.unit;
    if (kinds === null ? kind === "count" && !nameOfCount(quantity, match) : !kinds.includes(kind)) return [];
    if (unit !== undefined && quantity.unit.kind === "measure" && !unit.test(quantity.unit.unit)) return [];
    if (kind === "count" && !nameOfCount(quantity, match)) return [];
    return toValue(quantity, fitOfFlags(quantity, ""));
  });
  const wantsTime = kinds?.includes("time") === true;
  return wantsTime ? [...found, ...findRaceTimes(match)] : found;
}

/** A bare number answers how large something is only beside the word for it: "the crowd at about 55,000". */
function nameOfCount(quantity: Quantity, match: Match): boolean {
  const { tokens } = match.passage.sentence;
  const at = tokens.findIndex(({ start }) => start >= quantity.start);
  return match.hits.some(
    ({ at: places, wanted }) =>
      wanted.term.role !== "name" && places.some((place) => Math.abs(place - at) <= 5),
  );
}

/** "2:24:07", "two hours 24 minutes". */
function findRaceTimes({ passage: { sentence } }: Match): readonly Value[] {
  const form =
    /\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b|\b[\w-]+ hours?,? (?:and )?[\w-]+ minutes?(?: (?:and )?[\w-]+ seconds?)?/g;
  return [...sentence.text.matchAll(form)].map(({ 0: text, index }) => ({
    kind: "words",
    text,
    start: sentence.start + index,
    end: sentence.start + index + text.length,
    fit: 1,
  }));
}

/** How long: time spans, lengths, clock times and dates behind "until". */
export function findDurations(match: Match): readonly Value[] {
  const { sentence } = match.passage;
  const spans =
    /\b(?:(?:about|around|nearly|almost|more than|over|up to|at least|less than|some|just) )?(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|half an?)(?: and a half)?(?: |-)(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|seasons?|matches|games|metres?|meters?|kilomet(?:re|er)s?|km|miles?)\b|\buntil [^,.;]+/gi;
  const quantities = findQuantities(sentence).flatMap((quantity): Value | [] =>
    /^(?:duration|measure)$/.test(quantity.unit.kind) ? toValue(quantity, fitOfFlags(quantity, "")) : [],
  );
  if (quantities.length > 0) return quantities;
  return [...sentence.text.matchAll(spans)].map(({ 0: text, index }) => ({
    kind: "words",
    text,
    start: sentence.start + index,
    end: sentence.start + index + text.length,
    fit: 0.9,
  }));
}

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

/** Figures that are not the plain count at hand come second. */
function fitOfFlags({ flags, role }: Quantity, asked: string): number {
  if (flags.negated) return 0.3;
  if (flags.historical) return 0.6;
  if (flags.forecast) return 0.7;
  if (flags.change || flags.perUnit || flags.average) return 0.7;
  return flags.part && (anybody.has(asked) || role !== null) ? 0.8 : 1;
}

const toValue = (quantity: Quantity, fit: number): Value => ({
  kind: "quantity",
  quantity,
  start: quantity.start,
  end: quantity.end,
  text: quantity.text,
  fit,
});

/** The clock times of a sentence, as values. */
export function timesOf({ passage: { sentence } }: Match): readonly Value[] {
  return findTimes(sentence).map(({ start, end, text }) => ({ kind: "words", start, end, text, fit: 0.9 }));
}
