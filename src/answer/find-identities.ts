import { nounPhraseAt, nounPhraseBefore, type Run } from "../disagree/noun-phrases.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import { nameRuns } from "./name-runs.ts";
import type { Question } from "./question.ts";
import { placesOf, runValue } from "./run-value.ts";
import { isTitle } from "./title-lexicon.ts";
import type { Value } from "./value.ts";

/** Is a question about nothing but a name: "who is Ada Lund?", "what is Norbank?" */
export function asksIdentity({ kind, terms, text }: Question): boolean {
  return (
    terms.length > 0 &&
    terms.every(({ role }) => role === "name") &&
    (kind === "who" || (kind === "what" && /\bwhat(?:['’]?s| is| are| was| were)\b/i.test(text)))
  );
}

/** What a sentence says somebody or something is, beside the name: each of `descriptions` is a way of saying so. */
export function findIdentities({ terms }: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const surname = terms.findLast(({ role }) => role === "name");
  const places = match.hits.find(({ wanted }) => wanted.term.index === surname?.index)?.at ?? [];
  const named = new Set(placesOf(match, "name"));
  return places.flatMap((last) => {
    let from = last;
    while (named.has(from - 1)) from -= 1;
    const whole = nameRuns(tokens).find((run) => run.from <= from && run.to > last);
    const name = { from, to: Math.max(last + 1, whole?.to ?? 0) };
    return descriptions.flatMap(([fit, describe]): Value | [] => {
      const run = describe(tokens, name, whole ?? name);
      return run === undefined ? [] : runValue(run, match, fit);
    });
  });
}

type Describe = (tokens: readonly Token[], name: Run, whole: Run) => Run | undefined;

const opensDescription = /^(?:an?|the|one|who|whose|his|her|its|their)$/;
const isComma = (token: Token | undefined) => token?.text === ",";

const descriptions: readonly (readonly [fit: number, describe: Describe])[] = [
  [1, appositionBehind],
  [1, appositionBefore],
  [1, isSaidToBe],
  [0.95, callsItself],
  [0.9, titleBefore],
  [0.85, memberOf],
];

/** "Lowe, the finance director,", "Corrow, 57, who led …", "Brask, owner of the laundry,". */
function appositionBehind(tokens: readonly Token[], _: Run, { to }: Run): Run | undefined {
  if (!isComma(tokens[to])) return undefined;
  const afterAge = tokens[to + 1]?.pos === "NUM" && isComma(tokens[to + 2]) ? to + 3 : to + 1;
  const first = tokens[afterAge];
  const isDescription =
    opensDescription.test(first?.lower ?? "") ||
    (first?.pos === "NOUN" && /^(?:of|at|for|with|,)$/.test(tokens[afterAge + 1]?.lower ?? ""));
  return isDescription ? { from: afterAge, to: endOfClause(tokens, afterAge) } : undefined;
}

/** "Arden's chief executive, Mark Sutter, called …"; what stands behind a preposition describes nobody. */
function appositionBefore(tokens: readonly Token[], _: Run, { from, to }: Run): Run | undefined {
  if (!isComma(tokens[from - 1]) || (tokens[to] !== undefined && tokens[to].pos !== "PUNCT"))
    return undefined;
  const phrase = nounPhraseBefore(tokens, from - 1);
  const last = tokens[from - 2];
  if (phrase === undefined || last === undefined || !/^(?:NOUN|ADJ)$/.test(last.pos)) return undefined;
  return tokens[phrase.from - 1]?.pos === "ADP" ? undefined : phrase;
}

/** "Memora is a treatment …" */
function isSaidToBe(tokens: readonly Token[], _: Run, { to }: Run): Run | undefined {
  if (!/^(?:is|was|are|were)$/.test(tokens[to]?.lower ?? "")) return undefined;
  return /^(?:an?|the|one)$/.test(tokens[to + 1]?.lower ?? "")
    ? { from: to + 1, to: endOfClause(tokens, to + 1) }
    : undefined;
}

/** "a group calling itself Grey Lantern" */
function callsItself(tokens: readonly Token[], _: Run, { from }: Run): Run | undefined {
  const at = /^(?:itself|themselves|himself|herself|as|named|called|dubbed)$/.test(
    tokens[from - 1]?.lower ?? "",
  );
  const verb = tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) => /^(?:calling|calls|known|named|called|dubbed)$/.test(lower));
  return at && verb ? { from: Math.max(0, from - 4), to: from } : undefined;
}

/** "Finance Minister Annika Brandvold", "interim boss Benedikta Lowe". */
function titleBefore(tokens: readonly Token[], name: Run, whole: Run): Run | undefined {
  let { from } = whole;
  const isTitled = whole.from < name.from && tokens.slice(whole.from, name.from).some(isTitle);
  const before = tokens[from - 1];
  const isRoleBefore = before !== undefined && (before.pos === "NOUN" || isTitle(before));
  if (!isTitled && !isRoleBefore) return undefined;
  while (from > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[from - 1]!.pos)) from -= 1;
  return from < name.from ? { from, to: name.from } : undefined;
}

/** "said Hans Weber of the Ifo institute" */
function memberOf(tokens: readonly Token[], _: Run, { to }: Run): Run | undefined {
  if (!/^(?:of|from|at)$/.test(tokens[to]?.lower ?? "") || tokens[to + 1]?.lower !== "the") return undefined;
  const phrase = nounPhraseAt(tokens, to + 1);
  const isBody =
    phrase !== undefined && tokens.slice(phrase.from, phrase.to).some(({ pos }) => pos === "PROPN");
  return isBody ? { from: to, to: phrase.to } : undefined;
}

function endOfClause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ text }, at) => at > from && /^[,;:.—–]$/.test(text));
  return end < 0 ? tokens.length : end;
}
