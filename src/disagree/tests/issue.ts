import type { Span } from "../../news/citation.ts";
import { type Account, claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import type { Issue } from "../issue.ts";
import { commonNouns } from "../lexicons/common-lexicon.ts";
import { issues } from "../lexicons/issues-lexicon.ts";
import { differentOccasions } from "../occasions.ts";
import { isBackground } from "../plain-figure.ts";

/** A statement that answers an issue. */
interface Answer {
  readonly statement: Statement;
  readonly yes: boolean;
  readonly span: Span;
  /** The thing that it is about. */
  readonly thing: string | null;
}

/** Yes-or-no questions of news ("Was a ransom paid?") that one voice answers with yes and another with no. */
export function findIssues({ accounts }: Material): readonly Finding[] {
  const kinds = new Map<RegExp, boolean>();
  return issues.flatMap((issue) => {
    const { lead } = issue;
    if (lead !== null && !kinds.has(lead)) kinds.set(lead, isOfKind(accounts, lead));
    if (lead !== null && kinds.get(lead) !== true) return [];
    // Two passes over the texts spare most questions the reading sentence by sentence.
    const isThere = (words: RegExp) => accounts.some(({ article }) => words.test(article.text));
    if (!isThere(issue.no) || !isThere(issue.yes)) return [];
    const answers = accounts.flatMap(({ statements }) =>
      statements.flatMap((statement) => answerIn(statement, issue) ?? []),
    );
    const things = new Set(answers.map(({ thing }) => thing));
    return [...things].flatMap(
      (thing) =>
        oppose(
          issue,
          thing,
          answers.filter((answer) => answer.thing === thing),
        ) ?? [],
    );
  });
}

/** Sentences that tell what a report is about. */
const leadSentences = 3;

/** Does one account open with the kind of event that a question is asked of, and do half of all come to it? */
function isOfKind(accounts: readonly Account[], lead: RegExp): boolean {
  const alike = accounts.filter(({ article }) => lead.test(article.title) || lead.test(article.text));
  const opens = ({ article, statements }: Account) =>
    lead.test(article.title) ||
    statements.slice(0, leadSentences).some(({ sentence }) => lead.test(sentence.text));
  return alike.length * 2 >= accounts.length && alike.some(opens);
}

function answerIn(statement: Statement, issue: Issue): Answer | undefined {
  const { text, start } = statement.sentence;
  const about = issue.about?.exec(text);
  if (about === null || text.endsWith("?")) return undefined;
  const no = issue.no.exec(text);
  const match = no ?? issue.yes.exec(text);
  if (match === null || isBackground(statement) || !isOnTopic(statement, issue)) return undefined;
  const before = text.slice(0, match.index).replace(anonymous, "");
  if (unreal.test(before) || (no === null && isTurned(before, match[0], issue))) return undefined;
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  const thing = match.groups?.who ?? about?.[1] ?? null;
  return { statement, yes: no === null, span, thing: thing === null ? null : singular(thing.toLowerCase()) };
}

const singular = (word: string) => word.replace(/(?<=[^s])s$/, "");

/** Is the topic of the question named in a statement, or in one next to it? */
function isOnTopic({ account, index }: Statement, { topic }: Issue): boolean {
  const near = account.statements.slice(Math.max(0, index - 2), index + 2);
  return topic === null || near.some(({ sentence }) => topic.test(sentence.text));
}

/** "if", "could": not told as so. */
const unreal =
  /\b(?:if|whether|unless|could|might|may|would have|should|feared|risk(?:ed)?|threaten\w*|calls? for|demand\w*|requir\w+|must|only)\b[^.;,]{0,60}$/i;

/** A "not" before a yes that no wording of "no" accounts for. */
const turned = /\b(?:not|never|no|nobody|nothing|none|den(?:y|ies|ied)|without|refus\w+)\b|n['’]t\b/i;

/** "asked not to be named": a "not" that turns nothing. */
const anonymous = /\bnot (?:to be (?:named|identified)|authori[sz]ed to speak)\b/gi;

/** Is a yes turned round, by a word that the wording of a yes ("without being asked") does not have itself? */
function isTurned(before: string, match: string, { yes }: Issue): boolean {
  const inside = turned.exec(match)?.[0].toLowerCase();
  return turned.test(before) || (inside !== undefined && !yes.source.toLowerCase().includes(inside));
}

function oppose(issue: Issue, thing: string | null, answers: readonly Answer[]): Finding | undefined {
  const yes = answers.filter((answer) => answer.yes);
  const no = answers.filter((answer) => !answer.yes && yes.some((other) => differ(answer, other, issue)));
  const opposed = yes.filter((answer) => no.some((other) => differ(answer, other, issue)));
  const [first, second] = [
    positionOf(
      issue.answers[0],
      opposed.map(({ statement, span }) => claimAt(statement, span)),
    ),
    positionOf(
      issue.answers[1],
      no.map(({ statement, span }) => claimAt(statement, span)),
    ),
  ];
  if (first === undefined || second === undefined) return undefined;
  const oneAccount = opposed.some((answer) =>
    no.some((other) => other.statement.account === answer.statement.account),
  );
  return {
    kind: "happened",
    question: issue.question.replace("@", thing ?? "it"),
    between: oneAccount ? "parties" : "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.65,
  };
}

/** Two accounts, or two voices in one, about one occasion. */
function differ(a: Answer, b: Answer, { moves, matter }: Issue): boolean {
  if (differentOccasions(a.statement, b.statement)) return false;
  if (matter && !shareMatter(a, b)) return false;
  if (a.statement.account !== b.statement.account)
    return !moves || (dayOf(a) !== undefined && dayOf(a) === dayOf(b));
  const [here, there] = [a, b].map(({ statement, span }) => speakerAt(statement, span));
  return here !== null && there !== null && here !== there;
}

/** Is a noun of one statement, or of those next to it, also in the other or next to it? */
function shareMatter({ statement: a }: Answer, { statement: b }: Answer): boolean {
  const there = nounsAround(b);
  return nounsAround(a).some((term) => there.includes(term));
}

function nounsAround({ account, index }: Statement): readonly string[] {
  return account.statements
    .slice(Math.max(0, index - 1), index + 2)
    .flatMap(({ terms }) => terms)
    .filter(({ term, token }) => /^(?:NOUN|PROPN)$/.test(token.pos) && !commonNouns.has(term))
    .map(({ term }) => term);
}

const dayOf = ({ statement }: Answer) => statement.account.article.publishedAt?.slice(0, 10);
