import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { setPhrases } from "../lexicons/common-lexicon.ts";
import { pairsAcross } from "../pairs.ts";
import { findSayings } from "../speakers.ts";

/** Words in quotation marks, with who is said to have spoken them. */
interface Spoken {
  readonly statement: Statement;
  readonly words: string;
  readonly key: string;
  readonly speaker: string;
}

const fewestWords = 7;
const mostWordsAsked = 11;

/** Two accounts put the same quotation into different mouths. */
export function findAttributionConflicts({ accounts }: Material): readonly Finding[] {
  const spoken = accounts.flatMap(({ statements }) => statements.flatMap(spokenIn));
  return pairsAcross(spoken, ({ key }) => key).flatMap(([a, b]) =>
    differ(a, b) ? (oppose(a, b) ?? []) : [],
  );
}

function spokenIn(statement: Statement): readonly Spoken[] {
  return [...statement.sentence.text.matchAll(/[“"]([^“”"]+)[”"]/g)].flatMap((match) => {
    const words = match[1]!.replace(/[,.]$/, "");
    const { speaker } = claimAt(statement, statement.sentence);
    // "It said" may mean any of several bodies.
    const vague = findSayings(statement.sentence).some((saying) => /^(?:it|they)$/i.test(saying.speaker));
    const isCommon = words.split(/\s+/).length < fewestWords || setPhrases.test(words);
    if (speaker === null || vague || isCommon) return [];
    return [{ statement, words, key: words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "), speaker }];
  });
}

/** Two named people; a firm and its spokesman are one voice. */
function differ(a: Spoken, b: Spoken): boolean {
  const [here, there] = [namesIn(a.speaker), namesIn(b.speaker)];
  if (here.length < 2 || there.length < 2 || here.some((name) => there.includes(name))) return false;
  return !near(b.statement).includes(here.at(-1)!) && !near(a.statement).includes(there.at(-1)!);
}

const namesIn = (speaker: string): readonly string[] => speaker.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];

const near = ({ account, index }: Statement) =>
  account.statements
    .slice(Math.max(0, index - 1), index + 2)
    .map(({ sentence }) => sentence.text)
    .join(" ");

function oppose(a: Spoken, b: Spoken): Finding | undefined {
  const [first, second] = [a, b].map(({ statement, speaker }) =>
    positionOf(speaker, [claimAt(statement, statement.sentence)]),
  );
  if (first === undefined || second === undefined) return undefined;
  const words = a.words.split(/\s+/);
  const asked = words.length > mostWordsAsked ? `${words.slice(0, mostWordsAsked - 1).join(" ")} …` : a.words;
  return {
    kind: "actor",
    question: `Who said “${asked}”?`,
    between: "outlets",
    positions: [first, second],
    grade: "disagree",
    score: 0.8,
  };
}
