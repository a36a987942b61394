import type { Run } from "../disagree/noun-phrases.ts";
import { subjectOf } from "../disagree/subject.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import { distanceTo, isAskedAbout, nameRuns, placesOf, runValue } from "./name-runs.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";

/** How far, in tokens, a name may stand from the word that it is asked for by. */
const beside = 7;

/** Who does or is what is asked: a name, or a role, as the subject, behind "by", or beside the noun. */
export function findPeople(question: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const runs = nameRuns(tokens).filter((run) => !isAskedAbout(run, match));
  if (
    /\bwhat (?:is|are|was|were) the names?\b|['’]s name\b/i.test(question.text) &&
    !/\b(?:named|identified|names?)\b/i.test(match.passage.sentence.text)
  )
    return [];
  const isPresent =
    /\bwho(?: is|['’]s| are)?\b(?! (?:was|were|did|had))/i.test(question.text) &&
    !/\b(?:former|previous|first|old)\b/i.test(question.text);
  const acts = placesOf(match, "act").filter(
    (at) =>
      !isPresent || !/^(?:former|outgoing|ex|late|then|previous|had)$/.test(tokens[at - 1]?.lower ?? ""),
  );
  const anchors = acts.length > 0 ? acts : [...placesOf(match, "thing"), ...placesOf(match, "trait")];
  if (anchors.length === 0) return [];
  const asksObject = /\bwhom\b|\bwho (?:did|does|do|has|have|had|will|was .+ by)\b/i.test(question.text);
  const subjects = acts.flatMap((act) => subjectRun(tokens, act) ?? []);
  const named = runs.flatMap((run): Value | [] => {
    const distance = Math.min(...anchors.map((at) => distanceTo(run, at, tokens)));
    const isSubject = subjects.some(
      ({ from, to }) =>
        (run.from >= from && run.to <= to) || (run.to + 1 === from && tokens[run.to]!.text === ","),
    );
    if (!isSubject && distance > beside) return [];
    return runValue(run, match, isSubject !== asksObject ? 1 : 0.85 - distance / 50);
  });
  if (named.length > 0) return named;
  return subjects
    .filter((run) => !isPronoun(tokens, run) && !isAskedAbout(run, match))
    .map((run) => runValue(run, match, 0.7));
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
