import type { Token } from "../text/sentence.ts";
import type { Statement } from "./accounts.ts";
import type { Act } from "./act.ts";
import { misfortunes } from "./lexicons/acts-misfortune-lexicon.ts";
import { actsOfPeople } from "./lexicons/acts-people-lexicon.ts";
import { actsOnThings } from "./lexicons/acts-things-lexicon.ts";

/** Words of a statement that name an act or event: "put their names to the contract", "the signing". */
export interface ActMention {
  readonly statement: Statement;
  readonly act: Act;
  /** Indexes into `sentence.tokens`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** By a noun that names it, not a verb. */
  readonly isNoun: boolean;
}

/** A wording of an act: its words as lemmas. */
interface Wording {
  readonly act: Act;
  readonly words: readonly string[];
  readonly kind: "verb" | "noun" | "loose";
}

/** Words that may stand between two of a phrase. */
const mostBetween = 3;

/** The acts that a statement names, in order. */
export function actsIn(statement: Statement): readonly ActMention[] {
  const known = mentions.get(statement);
  if (known !== undefined) return known;
  const { tokens } = statement.sentence;
  const found = tokens.flatMap((token, from) =>
    [...new Set([token.lemma, token.lower])].flatMap((word) =>
      (wordings.get(word) ?? []).flatMap((wording) => {
        const to = endOf(tokens, from, wording);
        const { act, kind } = wording;
        return to === undefined || (kind === "loose" && !namesThing(statement, act))
          ? []
          : [{ statement, act, from, to, isNoun: kind === "noun" }];
      }),
    ),
  );
  mentions.set(statement, found);
  return found;
}

/** Several tests ask for the acts of the same statement. */
const mentions = new WeakMap<Statement, readonly ActMention[]>();

/** Where a wording that begins at a token ends; undefined where it is not there. */
function endOf(tokens: readonly Token[], from: number, { words, kind }: Wording): number | undefined {
  if (kind === "noun") {
    if (tokens[from]!.pos === "VERB" && !isAttributed(tokens, from)) return undefined;
  } else if (kind === "verb" && words.length === 1 && !isVerbal(tokens, from)) return undefined;
  let at = from;
  for (const word of words.slice(1)) {
    const next = tokens.findIndex(
      ({ lemma, lower }, i) => i > at && i <= at + 1 + mostBetween && (lemma === word || lower === word),
    );
    const broken = tokens.slice(at + 1, next).some(({ text }) => /^[,;:.—–]$/.test(text));
    if (next < 0 || broken) return undefined;
    at = next;
  }
  return at + 1;
}

/** A verb, or a word that the tagger took for a noun after an auxiliary or a pronoun: "had burst". */
const isVerbal = (tokens: readonly Token[], at: number) =>
  tokens[at]!.pos === "VERB" || /^(?:AUX|PRON)$/.test(tokens[at - 1]?.pos ?? "");

/** "the signing", "Thursday's signing": a noun that the tagger took for a verb. */
const isAttributed = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.pos === "DET" || /^['’]s$/.test(tokens[at - 1]?.text ?? "");

const namesThing = ({ sentence: { tokens } }: Statement, { things }: Act) =>
  tokens.some(({ lemma, lower }) => things.has(lemma) || things.has(lower.replace(/s$/, "")));

/** All wordings by their first word. */
const wordings: ReadonlyMap<string, readonly Wording[]> = Map.groupBy(
  [...misfortunes, ...actsOfPeople, ...actsOnThings].flatMap((act) => [
    ...act.verbs.map((words) => ({ act, kind: "verb" as const, words: words.split(" ") })),
    ...act.nouns.map((words) => ({ act, kind: "noun" as const, words: words.split(" ") })),
    ...act.loose.map((words) => ({ act, kind: "loose" as const, words: words.split(" ") })),
  ]),
  ({ words }) => words[0]!,
);
