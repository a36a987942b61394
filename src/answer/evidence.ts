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
    ...evidenceOfSentence(question, match),
  };
}

function evidenceOfTerms(hits: readonly Hit[]): Evidence {
  const lost = hits.map(({ topical, weight, around }) => (topical ? 0 : weight * (1 - around)));
  const ofRoles = roles.flatMap((role) => {
    const of = hits.filter(({ wanted }) => wanted.term.role === role);
    if (of.length === 0) return [];
    return [
      [`${role}Missing`, 1 - Math.max(...of.map(({ inside }) => inside))],
      [`${role}Far`, 1 - Math.min(...of.map(({ around }) => around))],
    ];
  });
  return {
    terms: Math.min(hits.length, mostTerms) / mostTerms,
    rareMissing: Math.max(0, ...lost) / 5,
    ...Object.fromEntries(ofRoles),
  };
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
    denied: asNumber(question.kind === "whether" && polarityOf(match) === "no"),
    another: asNumber(isNameMissing && nameRuns(sentence.tokens).some((run) => !isAskedAbout(run, match))),
  };
}

/** Nobody said anything. */
const silent =
  /\b(?:did not|didn['’]t|has not|have not|had not|declined to|refused to|would not|could not be) (?:immediately )?(?:reply|respond|answer|comment|reached|return)\w*\b|\bno comment\b/i;

const asNumber = (holds: boolean): number => (holds ? 1 : 0);
