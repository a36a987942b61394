import type { Token } from "../../text/sentence.ts";
import { findPartsOfDay } from "../../values/parts-of-day.ts";
import { findTimes } from "../../values/times.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { isPlural, lowerFirst } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { commonNouns } from "../lexicons/common-lexicon.ts";
import { lasts, notEnded, type OngoingState, ongoingStates, partly } from "../lexicons/still-lexicon.ts";
import { nounPhraseBefore, textOf } from "../noun-phrases.ts";
import { differentOccasions } from "../occasions.ts";
import { isBackground } from "../plain-figure.ts";
import { personBefore } from "../speakers.ts";
import type { Term } from "../terms.ts";

/** That a state lasts, or that it has ended. */
interface Told {
  readonly statement: Statement;
  readonly row: OngoingState;
  /** Where the words of the state or its end stand in the sentence. */
  readonly at: number;
  readonly to: number;
}

/** One account says that a state is over, a later one that it still lasts: "are still looking for the panels". */
export function findStillLasting({ accounts }: Material): readonly Finding[] {
  const statements = accounts.flatMap((account) => account.statements).filter((one) => !isBackground(one));
  const lasting = statements.flatMap(lastingIn);
  if (lasting.length === 0) return [];
  return ongoingStates.flatMap((row) => {
    const still = lasting.filter((one) => one.row === row);
    const ended = still.length === 0 ? [] : statements.flatMap((one) => endIn(one, row) ?? []);
    for (const a of ended) {
      const b = still.find((one) => exclude(a, one) && !knowsBoth(a, one, ended, still));
      const finding = b === undefined ? undefined : oppose(a, b);
      if (finding !== undefined) return [finding];
    }
    return [];
  });
}

/** Characters before and after "still" within which the state is told, and around the state where it may be limited. */
const reach = { before: 40, after: 60 };

function lastingIn(statement: Statement): readonly Told[] {
  const { text } = statement.sentence;
  const match = lasts.exec(text);
  if (match === null || text.endsWith("?")) return [];
  const from = Math.max(0, match.index - reach.before);
  const part = text.slice(from, match.index + match[0].length + reach.after);
  return ongoingStates.flatMap((row) => {
    const state = row.state.exec(part);
    if (state === null || /\b(?:not|never|if|whether)\b|n['’]t\b/i.test(text.slice(0, match.index)))
      return [];
    const told = { statement, row, at: from + state.index, to: from + state.index + state[0].length };
    return isPartly(told) ? [] : [told];
  });
}

function endIn(statement: Statement, row: OngoingState): Told | undefined {
  const { text } = statement.sentence;
  const end = row.end.exec(text);
  if (end === null || text.endsWith("?") || lasts.test(text)) return undefined;
  const told = { statement, row, at: end.index, to: end.index + end[0].length };
  return notEnded.test(text.slice(0, told.to)) || isPartly(told) ? undefined : told;
}

/** What follows "claiming patients" says how many, what follows "looking for" which. */
const isPartly = ({ statement: { sentence }, row, at, to }: Told) =>
  partly.test(
    sentence.text.slice(Math.max(0, at - reach.before), row.about === null ? to : to + reach.before),
  );

/** The state is told to last when it had been told to be over: what was so this morning may end by the evening. */
function exclude(ended: Told, still: Told): boolean {
  const [a, b] = [ended.statement, still.statement];
  const [over, after] = [a, b].map(({ account }) => account.article.publishedAt);
  const hours = over == null || after == null ? 0 : (Date.parse(after) - Date.parse(over)) / 3_600_000;
  const isLater = (hours > 0 && hours <= mostHours) || laterInDay(a, b);
  return (
    isLater && !differentOccasions(a, b) && shared(ended, still).length > 0 && namesGoTogether(ended, still)
  );
}

/** What was opened may be closed again some days later. */
const mostHours = 48;

/** "at noon on Sunday", "on Sunday evening". */
function laterInDay(a: Statement, b: Statement): boolean {
  const [early, late] = [a, b].map(({ sentence }) => [...findTimes(sentence), ...findPartsOfDay(sentence)]);
  const ends = early!.map(({ minute, toleranceMinutes }) => minute + toleranceMinutes);
  const begins = late!.map(({ minute, toleranceMinutes }) => minute - toleranceMinutes);
  const areDated = a.dates.length > 0 && b.dates.length > 0 && ends.length > 0 && begins.length > 0;
  return areDated && Math.max(...ends) < Math.min(...begins);
}

/** What both sentences name: a thing beside the words of the state, elsewhere any noun or name. */
function shared(ended: Told, still: Told): readonly Term[] {
  const isThing = still.row.about === "thing";
  const [here, there] = [still, ended].map((told) => (isThing ? beside(told) : around(told)));
  const named = new Set(there!.map(({ term }) => term));
  return here!.filter(
    ({ term, token }) =>
      named.has(term) &&
      (token.pos === "PROPN" ||
        (token.pos === "NOUN" && still.row.about !== "person" && !commonNouns.has(term))),
  );
}

const around = ({ statement: { terms, sentence }, at, to }: Told) =>
  terms.filter(({ token }) => token.end <= sentence.start + at || token.start >= sentence.start + to);

/** The head nouns right before and after the words of the state: their subject and object. */
function beside(told: Told): readonly Term[] {
  const { statement, at, to } = told;
  const { tokens, start } = statement.sentence;
  const first = tokens.findIndex((token) => token.end > start + at);
  let end = first;
  while (end > 0 && /^(?:AUX|ADV|PART)$/.test(tokens[end - 1]!.pos)) end -= 1;
  const subject = nounPhraseBefore(tokens, end);
  const heads = [subject === undefined ? -1 : subject.to - 1, objectHead(tokens, start + to)];
  return statement.terms.filter(({ index }) => heads.includes(index));
}

/** The head of the noun phrase that begins at an offset, "the three painted panels"; -1 where none does. */
function objectHead(tokens: readonly Token[], start: number): number {
  const from = tokens.findIndex((token) => token.start >= start);
  if (from < 0) return -1;
  const length = tokens.slice(from).findIndex(({ pos }) => !/^(?:DET|NUM|ADJ|VERB|NOUN|PROPN)$/.test(pos));
  const last = length < 0 ? tokens.length - 1 : from + length - 1;
  return last >= from && /^(?:NOUN|PROPN)$/.test(tokens[last]!.pos) ? last : -1;
}

/** Whoever is named before the words of the end is named in the other account close to its own. */
function namesGoTogether({ statement, at }: Told, { statement: other }: Told): boolean {
  const { statements, article } = other.account;
  const near = statements
    .slice(Math.max(0, other.index - 2), other.index + 1)
    .map(({ sentence }) => sentence.text);
  const there = [article.title, ...near].join(" ").toLowerCase();
  const names = statement.sentence.tokens.filter(
    ({ pos, end, start, lower }) =>
      pos === "PROPN" &&
      end <= statement.sentence.start + at &&
      start > statement.sentence.start &&
      lower.length > 2,
  );
  return names.length === 0 || names.some(({ lower }) => there.includes(lower));
}

/** An account tells both of the same thing. */
const knowsBoth = (a: Told, b: Told, ended: readonly Told[], still: readonly Told[]) =>
  still.some((one) => one.statement.account === a.statement.account && shared(a, one).length > 0) ||
  ended.some((one) => one.statement.account === b.statement.account && shared(one, b).length > 0);

function oppose(ended: Told, still: Told): Finding | undefined {
  const question = ask(ended, still);
  const side = ({ statement, at, to }: Told, says: OngoingState["yes"]) => {
    const { start } = statement.sentence;
    const claim = claimAt(statement, { start: start + at, end: start + to });
    return positionOf(says === still.row.yes ? "Yes" : "No", [claim]);
  };
  const [over, goesOn] = [side(ended, "over"), side(still, "lasts")];
  if (over === undefined || goesOn === undefined || question === null) return undefined;
  return {
    kind: "happened",
    question,
    between: "outlets",
    positions: [over, goesOn],
    grade: "disagree",
    score: 0.66,
  };
}

function ask(ended: Told, still: Told): string | null {
  const { question, about } = still.row;
  if (about === null) return question;
  const { sentence } = still.statement;
  if (about === "person") {
    const name = personOf(ended);
    return name === null ? null : question.replace("@", name);
  }
  const noun = shared(ended, still).find(({ token }) => token.pos === "NOUN");
  const phrase = noun === undefined ? undefined : nounPhraseBefore(sentence.tokens, noun.index + 1);
  if (phrase === undefined) return null;
  const tokens: readonly Token[] = sentence.tokens.slice(phrase.from, phrase.to);
  if (!/^(?:the|a|an)$/.test(tokens[0]!.lower) && tokens[0]!.pos !== "PROPN") return null;
  const plural = isPlural(tokens);
  return question
    .replace("@", lowerFirst(textOf(sentence, phrase), tokens[0]!).replace(/^an? /, "the "))
    .replace("%", plural ? "Have" : "Has")
    .replace("#", plural ? "Are" : "Is");
}

/** The name before the words of the end, or whom the sentences before name. */
function personOf({ statement: { sentence, account, index }, at }: Told): string | null {
  const last = sentence.tokens.findLastIndex(({ pos, end }) => pos === "PROPN" && end <= sentence.start + at);
  if (last < 0) return personBefore(account.statements.slice(0, index).map((one) => one.sentence));
  let from = last;
  while (sentence.tokens[from - 1]?.pos === "PROPN") from -= 1;
  return textOf(sentence, { from, to: last + 1 });
}
