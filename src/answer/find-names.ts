import { countryOf } from "../disagree/countries.ts";
import { isCalendarWord } from "../disagree/noun-phrases.ts";
import { subjectOf } from "../disagree/subject.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import { matchWords } from "./match-words.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";

/** A run of tokens: `to` exclusive. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** How far, in tokens, a name may stand from the word that it is asked for by. */
const beside = 7;

/** Who does or is what is asked: a name, or a role, as the subject, behind "by", or beside the noun. */
export function findPeople(question: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const runs = nameRuns(tokens).filter((run) => !isAskedAbout(run, match));
  const acts = placesOf(match, "act");
  const anchors = acts.length > 0 ? acts : [...placesOf(match, "thing"), ...placesOf(match, "trait")];
  if (anchors.length === 0) return [];
  const asksObject = /\bwhom\b|\bwho (?:did|does|do|has|have|had|will|was .+ by)\b/i.test(question.text);
  const subjects = acts.flatMap((act) => subjectRun(tokens, act) ?? []);
  const named = runs.flatMap((run): Value | [] => {
    const distance = Math.min(...anchors.map((at) => distanceTo(run, at, tokens)));
    const isSubject = subjects.some(({ from, to }) => run.from >= from && run.to <= to);
    if (!isSubject && distance > beside) return [];
    return toValue(run, match, isSubject !== asksObject ? 1 : 0.85 - distance / 50);
  });
  if (named.length > 0) return named;
  return subjects
    .filter((run) => !isPronoun(tokens, run) && !isAskedAbout(run, match))
    .map((run) => toValue(run, match, 0.7));
}

/** Which of a kind: names beside the noun, or nouns of the kind with what tells them apart. */
export function findKinds(question: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const asked = question.terms.find(({ role }) => role === "asked");
  const places = placesOf(match, "asked");
  const isCountry = asked !== undefined && matchWords("country", asked.lemma) >= 0.8;
  const runs = nameRuns(tokens).filter((run) => !isAskedAbout(run, match));
  if (isCountry) {
    return runs
      .filter(({ from, to }) => tokens.slice(from, to).some(({ lower }) => countryOf(lower) !== undefined))
      .map((run) => toValue(run, match, 1));
  }
  return runs.flatMap((run): Value | [] => {
    const distance = Math.min(...places.map((at) => distanceTo(run, at, tokens)));
    return distance > 4 ? [] : toValue(run, match, 1 - distance / 40);
  });
}

const placeWords =
  /^(?:in|at|near|on|outside|inside|off|into|to|from|across|around|around|above|below|over|under|beside|behind|along)$/;

/** Where: a place behind a preposition, after what is done there. */
export function findPlaces(_question: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const anchors = [...placesOf(match, "act"), ...placesOf(match, "thing")];
  return nameRuns(tokens).flatMap((run): Value | [] => {
    if (isAskedAbout(run, match)) return [];
    const before = tokens.slice(Math.max(0, run.from - 4), run.from);
    const at = before.findLastIndex(({ lower }) => placeWords.test(lower));
    if (at < 0 || before.slice(at + 1).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))) return [];
    const distance = Math.min(...anchors.map((place) => distanceTo(run, place, tokens)));
    return distance > 16
      ? []
      : toValue({ from: run.from - before.length + at, to: run.to }, match, 1 - distance / 60);
  });
}

/** Runs of capitalised words that name somebody or something; days and months are none, nor is a sentence's first word. */
function nameRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNameWord(tokens, i)) continue;
    const from = i;
    while (
      i + 1 < tokens.length &&
      (isNameWord(tokens, i + 1) ||
        (/^(?:de|van|von|of|the|al|la|el)$/.test(tokens[i + 1]!.lower) &&
          tokens[i + 1]!.lower !== "of" &&
          isNameWord(tokens, i + 2)))
    )
      i += 1;
    runs.push({ from, to: i + 1 });
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) || isCalendarWord(token)) return false;
  if (index === 0 || /^[“"]$/.test(tokens[index - 1]!.text))
    return token.pos === "PROPN" && !/^(?:The|A|An|In|On|At|It|He|She|They|But|And)$/.test(token.text);
  return (
    token.pos === "PROPN" ||
    token.pos === "NOUN" ||
    token.pos === "X" ||
    token.pos === "ADJ" ||
    token.pos === "VERB"
  );
}

/** The question names it already. */
function isAskedAbout({ from, to }: Run, { hits }: Match): boolean {
  const known = new Set(hits.flatMap(({ at }) => at));
  for (let i = from; i < to; i += 1) if (known.has(i)) return true;
  return false;
}

function subjectRun(tokens: readonly Token[], act: number): Run | undefined {
  const by = tokens.slice(act + 1, act + 5).findIndex(({ lower }) => lower === "by");
  const passive = by < 0 ? undefined : act + 1 + by + 1;
  if (passive !== undefined) {
    let to = passive;
    while (to < tokens.length && /^(?:DET|ADJ|NOUN|PROPN|X)$/.test(tokens[to]!.pos)) to += 1;
    return to > passive ? { from: passive, to } : undefined;
  }
  return subjectOf(tokens, act);
}

const isPronoun = (tokens: readonly Token[], { from, to }: Run) =>
  to - from === 1 && /^(?:PRON|DET)$/.test(tokens[from]!.pos);

function placesOf({ hits }: Match, role: string): readonly number[] {
  return hits.filter(({ wanted }) => wanted.term.role === role).flatMap(({ at }) => at);
}

/** Tokens between a run and a place; a clause's end between them counts as four. */
function distanceTo({ from, to }: Run, at: number, tokens: readonly Token[]): number {
  const between = at < from ? tokens.slice(at + 1, from) : tokens.slice(to, at);
  return between.length + between.filter(({ text }) => /^[;:—–]$|^(?:and|but|while)$/.test(text)).length * 3;
}

function toValue({ from, to }: Run, { passage: { sentence } }: Match, fit: number): Value {
  const [start, end] = [sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end];
  return {
    kind: "words",
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    fit,
  };
}
