import { claimAt, type Material, speakerAt } from "../accounts.ts";
import { askWhether } from "../ask-whether.ts";
import { type Assertion, assertionsIn } from "../assertions.ts";
import { isPresent } from "../base-form.ts";
import { type Finding, positionOf } from "../finding.ts";
import { commonNouns } from "../lexicons/common-lexicon.ts";
import { nominalised } from "../lexicons/polarity-lexicon.ts";
import { differentOccasions } from "../occasions.ts";
import { firstOfEach, pairsAcross } from "../pairs.ts";
import { isBackground } from "../plain-figure.ts";
import { findSayings } from "../speakers.ts";
import { coverage, type Rarity, type Term } from "../terms.ts";

/** One account says that something was done, another that it was not: "had never asked for cameras". */
export function findPolarities({ accounts, rarity }: Material): readonly Finding[] {
  const assertions = accounts.flatMap(({ statements }) =>
    statements.filter((statement) => !isBackground(statement)).flatMap(assertionsIn),
  );
  const acts = new Set(assertions.filter(({ negated }) => negated).map(({ act }) => act));
  const compared = assertions.filter(({ act }) => acts.has(act));
  const pairs = pairsAcross(compared, ({ act }) => act).filter(
    ([a, b]) =>
      a.negated !== b.negated && sameMatter(a, b, rarity) && !isUpdate(a, b) && !knowsBoth(a, b, compared),
  );
  return firstOfEach(pairs, ([{ act }]) => act).flatMap(([a, b]) => oppose(a, b) ?? []);
}

/** The same act by the same actor on the same thing: what the denied clause names is named by the other. */
function sameMatter(a: Assertion, b: Assertion, rarity: Rarity): boolean {
  if (a.future !== b.future || differentOccasions(a.statement, b.statement)) return false;
  const [no, yes] = a.negated ? [a, b] : [b, a];
  if (anyNegation.test(textUpTo(yes))) return false;
  const shared = (here: readonly Term[], there: readonly Term[]) => {
    const others = new Set(there.map(({ term }) => term));
    return here.filter(
      ({ term, token }) => others.has(term) && !commonNouns.has(term) && token.pos !== "NUM",
    );
  };
  const subjects = shared(no.subject, yes.subject);
  const objects = shared(no.object, yes.object);
  const crossed = [...shared(no.subject, yes.object), ...shared(no.object, yes.subject)];
  const all = [...subjects, ...objects, ...crossed];
  if (disjointNames(no, yes) || isOwnDeed(no, yes) || isOwnDeed(yes, no)) return false;
  const covered = coverage(
    [...no.subject, ...no.object].map(({ term }) => term),
    new Set([...yes.subject, ...yes.object].map(({ term }) => term)),
    rarity,
  );
  if (tensesDiffer(no, yes) || (yes.subject.length > 0 && no.subject.length > 0 && !sharesActor(no, yes)))
    return false;
  if (no.cancelled) return subjects.some(({ token }) => token.pos === "PROPN") && !disjointPlaces(no, yes);
  // "Brussels had already given its approval": of what, the act says.
  const bare = [no, yes].some(({ object }) => object.length === 0);
  if (bare && nominalActs.has(no.act)) return subjects.some(({ token }) => token.pos === "PROPN");
  const nouns = all.filter(({ token }) => token.pos === "NOUN" || token.pos === "PROPN");
  const isWhole = nouns.length === 1 && covered >= whollyCovered;
  return (
    (objects.length > 0 || crossed.length > 0) && (isWhole || nouns.length >= 2) && covered >= leastCovered
  );
}

/** The sentence up to the end of the clause. */
const textUpTo = ({ statement: { sentence }, clause }: Assertion) =>
  sentence.text.slice(0, sentence.tokens[clause.to - 1]!.end - sentence.start);

/** A "not" anywhere, or what comes close to one. */
const anyNegation =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|non|hardly|barely|except|only)\b|n['’]t\b/i;

const nominalActs: ReadonlySet<string> = new Set(nominalised.values());

/** "leads" and "never led": of now and of then. */
const tensesDiffer = (a: Assertion, b: Assertion) =>
  [a, b].filter(({ statement, verb }) => isPresent(statement.sentence.tokens[verb]!)).length === 1;

/** The two subjects have a word in common, or what one does is done to the other's. */
function sharesActor(a: Assertion, b: Assertion): boolean {
  const there = new Set([...b.subject, ...b.object].map(({ term }) => term));
  const all = new Set(b.subject.map(({ term }) => term));
  return a.subject.some(({ term }) => there.has(term)) || a.object.some(({ term }) => all.has(term));
}

/** How much of the denied clause (by rarity) the affirming clause must name. */
const leastCovered = 0.45;
/** The same where only one noun is shared: "her hand was not broken". */
const whollyCovered = 0.9;

function disjointPlaces(a: Assertion, b: Assertion): boolean {
  const names = ({ object }: Assertion) =>
    object.filter(({ token }) => token.pos === "PROPN").map(({ term }) => term);
  const [here, there] = [names(a), names(b)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

function disjointNames(a: Assertion, b: Assertion): boolean {
  const names = ({ subject }: Assertion) =>
    subject.filter(({ token }) => token.pos === "PROPN").map(({ term }) => term);
  const [here, there] = [names(a), names(b)];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** "We aren't paying attention" is said of the speaker, and denies nothing of whom the other names. */
function isOwnDeed({ statement, clause, verb }: Assertion, other: Assertion): boolean {
  const { tokens } = statement.sentence;
  const isOwn = tokens.slice(clause.from, verb).some(({ lower }) => /^(?:i|we)$/.test(lower));
  const names = other.subject.filter(({ token }) => token.pos === "PROPN").map(({ token }) => token.lower);
  if (!isOwn || names.length === 0) return false;
  const speaker = speakerAt(statement, tokens[verb]!)?.toLowerCase().split(" ") ?? [];
  return !names.some((name) => speaker.includes(name));
}

/** What had not been done so far may have been done by the time of the later report. */
function isUpdate(a: Assertion, b: Assertion): boolean {
  const [no, yes] = a.negated ? [a, b] : [b, a];
  if (!no.pending) return false;
  const [before, after] = [no, yes].map(({ statement }) =>
    statement.account.article.publishedAt?.slice(0, 10),
  );
  const already = /\balready\b/i.test(yes.statement.sentence.text);
  return before == null || after == null || before < after || (before === after && !already);
}

const knowsBoth = (a: Assertion, b: Assertion, all: readonly Assertion[]) =>
  [a, b].some((one) =>
    all.some(
      (other) =>
        other.statement.account === one.statement.account &&
        other.act === one.act &&
        other.negated !== one.negated,
    ),
  );

function oppose(a: Assertion, b: Assertion): Finding | undefined {
  const [first, second] = [a, b].map((one) =>
    positionOf(one.negated ? "No" : "Yes", [claimAt(one.statement, spanOf(one))]),
  );
  const question = ask(a) ?? ask(b);
  if (first === undefined || second === undefined || question === null) return undefined;
  return {
    kind: "happened",
    question,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.6,
  };
}

/** The question of a clause, without an "and" or "of" that hangs at its end. */
function ask({ statement: { sentence }, clause: { from, to } }: Assertion): string | null {
  let end = to;
  while (end > from && /^(?:CCONJ|ADP|DET|PUNCT|SCONJ)$/.test(sentence.tokens[end - 1]!.pos)) end -= 1;
  const words = sentence.tokens.slice(from + 1, end);
  if (words.some(({ lower }) => /^(?:them|him|it|us|me)$/.test(lower))) return null;
  // "Okonkwo said she had broken her hand": who speaks is meant.
  const speaker = findSayings(sentence).find(({ subject }) => subject.to <= from)?.speaker ?? null;
  return askWhether(sentence, { from, to: end }, speaker);
}

function spanOf({ statement: { sentence }, clause, verb }: Assertion) {
  const from = sentence.tokens[Math.min(clause.from, verb)]!;
  return { start: from.start, end: sentence.tokens[clause.to - 1]!.end };
}
