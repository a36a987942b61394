import type { Hit, Match } from "./match-passage.ts";
import { nameRuns } from "./name-runs.ts";
import type { Objection } from "./objections.ts";
import { polarityOf } from "./polarity.ts";
import type { Question, QuestionKind, QuestionTerm } from "./question.ts";
import { isAskedAbout } from "./run-value.ts";
import type { Value } from "./value.ts";

/** What speaks for and against a sentence as an answer: named features, each of about 0 to 1. */
export type Evidence = Readonly<Record<string, number>>;

/** Kinds of question whose answers are recognised alike. */
const groupOf: Readonly<Record<QuestionKind, string>> = {
  count: "figure",
  amount: "figure",
  age: "figure",
  duration: "figure",
  when: "when",
  where: "name",
  who: "name",
  which: "name",
  why: "reason",
  how: "reason",
  whether: "whether",
  said: "said",
  what: "what",
};

const roles: readonly QuestionTerm["role"][] = ["act", "name", "thing", "asked", "trait"];

/** Gathers what is known of a sentence held against a question; `elsewhere`: how much more of it another story has. */
export function evidenceOf(
  question: Question,
  match: Match,
  value: Value | null,
  objections: ReadonlySet<Objection>,
  elsewhere: number,
): Evidence {
  const group = groupOf[question.kind];
  return {
    bias: 1,
    coverage: match.coverage,
    inside: match.insideCoverage,
    ...evidenceOfTerms(match.hits),
    [`kind:${group}`]: 1,
    [value === null ? `none:${group}` : `fit:${group}`]: value?.fit ?? 1,
    ...Object.fromEntries([...objections].map((objection) => [`no:${objection}`, 1])),
    clear: asNumber(objections.size === 0),
    elsewhere,
    apart: value === null || value.kind === "words" ? 0 : distanceFrom(value, match) / farthest,
    ...evidenceOfSentence(question, match),
  };
}

function evidenceOfTerms(hits: readonly Hit[]): Evidence {
  const ofRoles = roles.flatMap((role) => {
    const of = hits.filter(({ wanted }) => wanted.term.role === role);
    if (of.length === 0) return [];
    return [
      [`${role}Missing`, 1 - Math.max(...of.map(({ inside }) => inside))],
      [`${role}Far`, 1 - Math.min(...of.map(({ around }) => around))],
    ];
  });
  const all = hits.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const share = (of: readonly Hit[], part: (hit: Hit) => number, whole = all) =>
    of.reduce((sum, hit) => sum + hit.weight * part(hit), 0) / whole;
  const specific = hits.filter(({ topical, wanted }) => !topical && wanted.term.role !== "trait");
  const known = specific.filter(({ wanted }) => wanted.words.size > 0);
  const ofSpecific = specific.reduce((sum, { weight }) => sum + weight, 0);
  return {
    terms: Math.min(hits.length, mostTerms) / mostTerms,
    ...Object.fromEntries(ofRoles),
    unknown: share(hits, ({ wanted }) => (wanted.words.size === 0 ? 1 : 0)),
    knownFar: Math.max(0, ...known.map(({ around }) => 1 - around)),
    knownMissing: share(known, ({ inside }) => 1 - inside),
    specificMissing: ofSpecific === 0 ? 0 : share(specific, ({ inside }) => 1 - inside, ofSpecific),
    specificFar: ofSpecific === 0 ? 0 : share(specific, ({ around }) => 1 - around, ofSpecific),
  };
}

const farthest = 15;

/** Tokens between a value and the nearest word of the question that the story is not about. */
function distanceFrom({ start }: Value, { hits, passage: { sentence } }: Match): number {
  const at = sentence.tokens.findIndex((token) => token.end > start);
  const places = hits.filter(({ topical }) => !topical).flatMap((hit) => hit.at);
  return Math.min(farthest, ...places.map((place) => Math.abs(place - at)));
}

const mostTerms = 6;
const fewWords = 6;

function evidenceOfSentence(question: Question, match: Match): Evidence {
  const { sentence, words } = match.passage;
  const isNameMissing = match.hits.some(({ wanted, inside }) => wanted.term.role === "name" && inside === 0);
  return {
    short: asNumber(words.length < fewWords),
    quoted: asNumber(/^["“]/.test(sentence.text)),
    silent: asNumber(question.kind !== "said" && silent.test(sentence.text)),
    ahead: asNumber(asksAhead.test(question.text) && !looksAhead.test(sentence.text)),
    denied: asNumber(question.kind === "whether" && polarityOf(match) === "no"),
    another: asNumber(isNameMissing && nameRuns(sentence.tokens).some((run) => !isAskedAbout(run, match))),
  };
}

/** Nobody said anything. */
const silent =
  /\b(?:did not|didn['’]t|has not|have not|had not|declined to|refused to|would not|could not be) (?:immediately )?(?:reply|respond|answer|comment|reached|return)\w*\b|\bno comment\b/i;

const asksAhead = /\b(?:will|going to|gonna|planned|scheduled|next)\b|^when (?:is|are|can|does|do)\b/i;
const looksAhead =
  /\b(?:will|would|going to|plan(?:s|ned)?|due|set|scheduled|expected|next|from|until|later|soon|tomorrow|could|may|might|to be|agreed|tells?)\b/i;

const asNumber = (holds: boolean): number => (holds ? 1 : 0);
