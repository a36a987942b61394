import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import {
  causedBy,
  causes,
  kindsOfCause,
  misfortune,
  namedAs,
  toldAsEvent,
} from "../lexicons/causes-lexicon.ts";
import { isBackground } from "../plain-figure.ts";

/** A cause that a statement names. */
interface Cause {
  readonly statement: Statement;
  readonly kind: string;
  /** The words that name it. */
  readonly words: string;
  /** What it caused, null where only the sentence before names it. */
  readonly harm: string | null;
}

/** What caused a misfortune, where accounts or those whom they quote name causes of two kinds. */
export function findCauses({ accounts }: Material): readonly Finding[] {
  const named = accounts.flatMap(({ statements }) => statements.flatMap((one) => causeIn(one) ?? []));
  for (const [i, a] of named.entries()) {
    const b = named.slice(i + 1).find((other) => differ(a, other));
    if (b !== undefined && !named.some((other) => mixes(other, a, b))) return oppose(a, b, named);
  }
  return [];
}

function causeIn(statement: Statement): Cause | undefined {
  const { text } = statement.sentence;
  const previous = statement.account.statements
    .slice(Math.max(0, statement.index - 2), statement.index)
    .map(({ sentence }) => sentence.text)
    .join(" ");
  if (text.endsWith("?") || denied.test(text) || isBackground(statement)) return undefined;
  if (!misfortune.test(text) && !misfortune.test(previous)) return undefined;
  const groups = (causedBy.exec(text) ?? causes.exec(text) ?? namedAs.exec(text))?.groups;
  const phrase = groups?.cause ?? groups?.defect;
  const first = phrase === undefined ? eventIn(text) : firstKind(phrase);
  if (first === undefined) return undefined;
  const harm = misfortune.exec(text.replace(phrase ?? "", ""))?.[0].toLowerCase() ?? null;
  return { statement, kind: first.kind, words: first.words, harm };
}

/** The kind that is named first: "a leaking pump that had been hit by lightning". */
function firstKind(phrase: string): { readonly kind: string; readonly words: string } | undefined {
  const found = kindsOfCause.flatMap(({ kind, words }) => {
    const match = words.exec(phrase);
    return match === null ? [] : [{ kind, index: match.index, words: match[0] }];
  });
  return found.toSorted((a, b) => a.index - b.index)[0];
}

const eventIn = (text: string) =>
  toldAsEvent.flatMap(({ kind, words }) => {
    const match = words.exec(text);
    return match === null ? [] : [{ kind, words: match[0] }];
  })[0];

/** "ruled out arson", "not caused by", "if it was caused by". */
const denied =
  /\b(?:ruled out|rules out|not (?:been )?(?:caused|sparked|started|due|because|down)|rather than|no (?:sign|evidence|indication)|den(?:y|ied|ies)|if|whether|could have|might have|similar|another|in (?:19|20)\d\d|last year|years? ago)\b|n['’]t\b/i;

const differ = (a: Cause, b: Cause) => a.kind !== b.kind && a.statement !== b.statement && isOtherVoice(a, b);

function isOtherVoice(a: Cause, b: Cause): boolean {
  if (a.statement.account !== b.statement.account) return true;
  const [here, there] = [a, b].map(({ statement }) => claimAt(statement, statement.sentence).speaker);
  // "The railway blamed ice" names who says so, though not by a verb of saying.
  const voices = [here, there].map((voice, i) =>
    voice === null && /\bblamed\b/.test([a, b][i]!.statement.sentence.text) ? "who blames" : voice,
  );
  return voices[0] !== null && voices[1] !== null && voices[0] !== voices[1];
}

/** An account that names both causes in one breath has them work together. */
const mixes = (other: Cause, a: Cause, b: Cause) => {
  const other1 = kindsOfCause.find(({ kind }) => kind === a.kind)!;
  const other2 = kindsOfCause.find(({ kind }) => kind === b.kind)!;
  return other1.words.test(other.statement.sentence.text) && other2.words.test(other.statement.sentence.text);
};

function oppose(a: Cause, b: Cause, named: readonly Cause[]): readonly Finding[] {
  const [first, second] = [a, b].map(({ kind, words }) =>
    positionOf(
      words.charAt(0).toUpperCase() + words.slice(1),
      named
        .filter((other) => other.kind === kind)
        .map(({ statement }) => claimAt(statement, statement.sentence)),
    ),
  );
  if (first === undefined || second === undefined) return [];
  const between = a.statement.account === b.statement.account ? "parties" : "outlets";
  const what = a.harm ?? b.harm ?? undefined;
  const noun = what === undefined || /ed$|sank|flames/.test(what) ? "it" : `the ${what}`;
  return [
    {
      kind: "cause",
      question: `What caused ${noun}?`,
      between,
      positions: [first, second],
      grade: "disagree",
      score: 0.62,
    },
  ];
}
