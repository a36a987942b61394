import type { Run } from "../disagree/noun-phrases.ts";
import { subjectOf } from "../disagree/subject.ts";
import type { Token } from "../text/sentence.ts";
import type { Match } from "./match-passage.ts";
import { nameRuns } from "./name-runs.ts";
import type { Question } from "./question.ts";
import { distanceTo, isAskedAbout, placesOf, runValue } from "./run-value.ts";
import type { Value } from "./value.ts";

/** How far, in tokens, a name may stand from the word that it is asked for by. */
const beside = 7;
/** "Who are the hackers?": what calls them by a name has it next to the word, or says that they call themselves so. */
const besideName = 3;

/** Who does or is what is asked: a name, or a role, as the subject, behind "by", or beside the noun. */
export function findPeople(question: Question, match: Match): readonly Value[] {
  const { tokens } = match.passage.sentence;
  const runs = nameRuns(tokens).filter((run) => !isAskedAbout(run, match) && !isAskedThing(run, match));
  if (
    /(?:^|\b(?:is|are|was|were) )(?:the )?names? of\b|\bwhat (?:is|are|was|were) the names?\b|['’]s name\b/i.test(
      question.text,
    ) &&
    !/\b(?:named|identified|names?)\b/i.test(match.passage.sentence.text)
  )
    return [];
  if (isAnothersRelation(question, match) || isLeftToCome(question, match)) return [];
  const isPresent =
    /\bwho(?: is|['’]s| are)?\b(?! (?:was|were|did|had))/i.test(question.text) &&
    !/\b(?:former|previous|first|old)\b/i.test(question.text);
  const acts = mainActPlaces(question, match).filter(
    (at) =>
      !isLeftOpen(tokens, at) &&
      (!isPresent || !/^(?:former|outgoing|ex|late|then|previous|had)$/.test(tokens[at - 1]?.lower ?? "")),
  );
  const ranks = rankPlaces(question, match);
  const anchors =
    ranks ??
    (acts.length > 0 || question.terms.filter(({ role }) => role === "act").length > 1
      ? acts
      : [...placesOf(match, "thing"), ...placesOf(match, "trait")]);
  if (anchors.length === 0) return [];
  const asksName =
    /\bwho(?: is| are|['’]?s|['’]re) the \w+$/i.test(question.text.replace(/[?! ]+$/, "")) && ranks === null;
  const asksObject = /\bwhom\b|\bwho (?:did|does|do|has|have|had|will|was .+ by)\b/i.test(question.text);
  const subjects = acts.flatMap((act) => subjectRun(tokens, act) ?? []);
  const named = runs.flatMap((run): Value | [] => {
    const distance = Math.min(...anchors.map((at) => distanceTo(run, at, tokens)));
    const isSubject = subjects.some(
      ({ from, to }) =>
        (run.from >= from && run.to <= to) || (run.to + 1 === from && tokens[run.to]!.text === ","),
    );
    if (!isSubject && distance > (asksName && !isCalled(tokens, run) ? besideName : beside)) return [];
    return runValue(run, match, isSubject !== asksObject ? 1 : 0.85 - distance / 50);
  });
  if (named.length > 0) return named;
  return subjects
    .filter((run) => !isPronoun(tokens, run) && !isAskedAbout(run, match))
    .map((run) => runValue(run, match, 0.7));
}

/** "The gang, which calls itself Grey Lynx" */
const isCalled = (tokens: readonly Token[], { from }: Run) =>
  /^(?:itself|themselves|himself|herself|as|called|named|dubbed)$/.test(tokens[from - 1]?.lower ?? "");

/** "Who will be the next mayor?" is not answered by who is, or was. */
const isLeftToCome = ({ text }: Question, { passage: { sentence } }: Match) =>
  /\bwho (?:will|is going to) be\b/i.test(text) &&
  !/\b(?:will|next|succe\w+|replace\w*|appointed|named|elected|take over)\b/i.test(sentence.text);

/** "Everyone saw who won" does not say who. */
const isLeftOpen = (tokens: readonly Token[], act: number) =>
  /^who(?:ever)?$/.test(tokens[act - 1]?.lower ?? "") && tokens[act - 2]?.pos === "VERB";

/** "Who chaired the panel that banned Lund?" asks who chaired it: acts behind "that" only describe. */
function mainActPlaces({ text, terms }: Question, match: Match): readonly number[] {
  const [first, second] = terms.filter(({ role }) => role === "act");
  const describes =
    second !== undefined &&
    /\b(?:that|who|which) \w+/i.test(text.replace(/^\W*(?:and )?who(?:m|se)?\b/i, ""));
  if (!describes) return placesOf(match, "act");
  return match.hits.find(({ wanted }) => wanted.term.index === first!.index)?.at ?? [];
}

/** "Lund's trainer" must be told of Lund: others have one too. */
function isAnothersRelation({ terms }: Question, { hits }: Match): boolean {
  const names = hits.filter(({ wanted }) => wanted.term.role === "name");
  return (
    names.length > 0 &&
    names.every(({ at }) => at.length === 0) &&
    terms.some(({ lemma }) => closeRelations.test(lemma))
  );
}

const closeRelations =
  /^(?:trainer|coach|manager|captain|lawyer|attorney|agent|doctor|wife|husband|partner|spouse|son|daughter|child|mother|father|parent|brother|sister|friend|boyfriend|girlfriend|opponent|rival|adviser|advisor|deputy|successor|predecessor|spokesman|spokeswoman|spokesperson|neighbour|neighbor|boss|sponsor)$/;

/** "Who came second?": where the rank is somebody's ("was second,") and counts nothing ("the second year"). */
function rankPlaces({ text }: Question, match: Match): readonly number[] | null {
  const rank =
    /\b(?:came|come|comes|finish|finished|placed|was|were|is) (?:in )?(?<rank>first|second|third|fourth|fifth|last)\b(?! [a-z]+ed\b)/i.exec(
      text,
    )?.groups?.rank;
  if (rank === undefined) return null;
  const { tokens } = match.passage.sentence;
  return tokens.flatMap(({ lower }, at) =>
    lower === rank.toLowerCase() && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "") ? at : [],
  );
}

/** "Ysolde Tarran" where Tarran is asked about, "St Aldhelm Hospital" where the hospital is, "Lindhaven Bank" where Lindhaven is. */
function isAskedThing({ from, to }: Run, match: Match): boolean {
  const { tokens } = match.passage.sentence;
  const names = match.hits.filter(({ wanted }) => wanted.term.role === "name");
  // "Gideon Brask" is not the Brask Laundry.
  const goesOn = (index: number) => names.some(({ wanted }) => wanted.term.index === index + 1);
  const known = match.hits.flatMap(({ at, wanted: { term } }) =>
    term.role === "trait" || (term.role === "name" && goesOn(term.index)) ? [] : at,
  );
  if (known.includes(to - 1)) return true;
  return placesOf(match, "name").includes(from) && organisation.test(tokens[to - 1]!.text);
}

const organisation =
  /^(?:Bank|Group|Airlines?|Airways|Airport|University|Hospital|College|School|Inc|Ltd|Corp|Corporation|Company|Industries|Motors|Council|Trust|Museum|Foundation|City|United|Rovers|Town|Dam|Police|Court|Ministry)$/;

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
