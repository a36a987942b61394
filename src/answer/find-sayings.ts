import { stem } from "../cluster/stem.ts";
import { speakerOf } from "../disagree/speakers.ts";
import { subjectOf } from "../disagree/subject.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import { isDerived, matchWords } from "./match-words.ts";
import type { Question } from "./question.ts";
import type { Value } from "./value.ts";
import { wholeStatement } from "./whole-statement.ts";

/** Sentences in which the one who is asked about says something. */
export function findSayings(question: Question, match: Match): readonly Value[] {
  const { sentence, page, index } = match.passage;
  const earlier = page.passages.slice(Math.max(0, index - 4), index).map((passage) => passage.sentence);
  const speaker =
    speakerOf(sentence, sentence, earlier)
      ?.toLowerCase()
      .split(/[^\p{L}\p{N}]+/u) ?? [];
  const isAsked = question.speaker.length > 0 && isSpeaker(question.speaker, speaker, match);
  if (!isAsked && isSubject(question.speaker, sentence)) return [wholeStatement(match, 0.85)];
  return isAsked ? [wholeStatement(match, 1)] : [];
}

/** Who speaks is called as in the question, or described so beside the name: "Nils Ambrake, who heads the union, said". */
function isSpeaker(asked: readonly string[], speaker: readonly string[], match: Match): boolean {
  const { tokens } = match.passage.sentence;
  if (asked.every((word) => speaker.includes(word))) return true;
  const places = tokens.flatMap(({ lower, quoted }, at) => (!quoted && speaker.includes(lower) ? at : []));
  const beside = tokens.filter(
    ({ quoted }, at) => !quoted && places.some((place) => Math.abs(place - at) <= descriptionReach),
  );
  const told = [...speaker, ...beside.map(({ lemma }) => lemma.toLowerCase())];
  // "The lift company": of what the whole story is about, it is enough to be the company.
  const isUnsaid = (word: string) =>
    word !== asked.at(-1) &&
    match.hits.some(
      ({ topical, wanted }) => topical && wanted.term.lemma === word && wanted.term.role !== "name",
    );
  // "Economists" are not the economy minister.
  const isCalled = (word: string, one: string) =>
    matchWords(word, one) >= 0.8 && (stem(word) === stem(one) || !isDerived(word, one));
  return asked.every((word) => isUnsaid(word) || told.some((one) => isCalled(word, one)));
}

/** How far, in tokens, a word that describes a speaker may stand from the name. */
const descriptionReach = 8;

/** What one does about a thing that tells what one thinks of it. */
const reactingVerbs: ReadonlySet<string> = new Set(
  "welcome criticise criticize reject dismiss praise defend call accuse demand promise announce apologise apologize condemn blame deny warn admit refuse insist vow urge claim challenge describe congratulate threaten decline comment oppose support back dispute question thank ask pledge argue mock hail lament regret doubt".split(
    " ",
  ),
);

/** "The referees' association welcomed the verdict": what somebody does about it is what they say of it. */
function isSubject(speaker: readonly string[], { tokens }: Sentence): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === "VERB");
  const subject = verb < 0 ? undefined : subjectOf(tokens, verb);
  if (subject === undefined || speaker.length === 0) return false;
  if (!reactingVerbs.has(tokens[verb]!.lemma.toLowerCase())) return false;
  const words = tokens.slice(subject.from, subject.to).map(({ lemma }) => lemma.toLowerCase());
  return speaker.every((word) => words.includes(word));
}
