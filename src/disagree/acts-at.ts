import type { Span } from "../news/citation.ts";
import type { Token } from "../text/sentence.ts";
import type { Statement } from "./accounts.ts";
import { type ActMention, actsIn } from "./act-mentions.ts";
import { sayVerbs } from "./lexicons/common-lexicon.ts";

/** The acts to which a time or a place at a span belongs; several where their words are the same. */
export function actsAt(statement: Statement, span: Span): readonly ActMention[] {
  const { tokens } = statement.sentence;
  const from = tokens.findIndex(({ start }) => start >= span.start);
  const end = tokens.findIndex(({ start }) => start >= span.end);
  const to = end < 0 ? tokens.length : end;
  const all = actsIn(statement).filter((mention) => isTold(tokens, mention));
  const left = atLeft(tokens, all, from);
  const beside = [atPremodified(tokens, all, to), left ?? [], atCoordinate(tokens, all, to)].find(
    (found) => found.length > 0,
  );
  if (beside !== undefined) return beside;
  const opensClause = /^,?$/.test(tokens[to]?.text ?? "") && tokens[to + 1]?.lower === "when";
  if (left !== undefined && !opensClause) return [];
  const right = atRight(tokens, all, to);
  return right.length > 0 || !pointsBack(statement, span) ? right : actsBefore(statement);
}

/** "Thursday's signing ceremony", "the early-morning 3 a.m. blast". */
function atPremodified(
  tokens: readonly Token[],
  all: readonly ActMention[],
  to: number,
): readonly ActMention[] {
  return all.filter(
    ({ isNoun, from }) =>
      isNoun &&
      from >= to &&
      from <= to + 3 &&
      tokens
        .slice(to, from)
        .every(({ pos, text }) => /^(?:PART|ADJ|NOUN)$/.test(pos) || /^['’]s$/.test(text)),
  );
}

/** The act whose words stand last before the time, with no other verb between; undefined where no verb stands there. */
function atLeft(
  tokens: readonly Token[],
  all: readonly ActMention[],
  from: number,
): readonly ActMention[] | undefined {
  for (let i = from - 1; i >= 0; i -= 1) {
    const token = tokens[i]!;
    const here = all.filter((mention) => mention.to - 1 === i && (!mention.isNoun || from - i <= 5));
    if (here.length > 0)
      return here[0]!.isNoun && isGoverned(tokens, all, i) ? [] : withOverlapping(here, all);
    if (/^[;:—–]$/.test(token.text)) return undefined;
    if (endsClause(tokens, i)) return undefined;
    if (token.pos === "VERB" && !token.lower.endsWith("ing")) return subjectActs(tokens, all, i);
  }
  return undefined;
}

/** "was convicted for the shooting by a jury on 7 July": the time is that of the other act. */
function isGoverned(tokens: readonly Token[], all: readonly ActMention[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^[;:—–,]$/.test(tokens[i]!.text); i -= 1)
    if (
      all.some(({ from, to, isNoun }) => !isNoun && from <= i && to > i && to <= at) ||
      (tokens[i]!.pos === "VERB" && lawVerbs.test(tokens[i]!.lemma))
    )
      return true;
  return false;
}

/** What comes long after an act, and names it. */
const lawVerbs =
  /^(?:charge|accuse|convict|sentence|indict|investigate|arrest|testify|respond|arrive|question|plead|remember|mark|recall|discuss|describe|follow|attend)$/;

/** "returned with a pistol at 1:30 and fired": what is done right after. */
function atCoordinate(
  tokens: readonly Token[],
  all: readonly ActMention[],
  to: number,
): readonly ActMention[] {
  return tokens[to]?.lower === "and"
    ? all.filter((mention) => !mention.isNoun && mention.from === to + 1)
    : [];
}

/** "rose on" may belong to "temperature rose": all acts that some word is of. */
const withOverlapping = (here: readonly ActMention[], all: readonly ActMention[]) =>
  all.filter((one) => here.some((other) => one.from < other.to && other.from < one.to));

/** ", and", ", while", ", who": another clause begins. */
const endsClause = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === "," &&
  /^(?:and|but|while|who|which|as|when|he|she|it|they)$/.test(tokens[at + 1]?.lower ?? "");

/** "The bang was heard at": the act that is the subject of a verb that says no more than that it took place. */
function subjectActs(
  tokens: readonly Token[],
  all: readonly ActMention[],
  verb: number,
): readonly ActMention[] {
  if (sayVerbs.has(tokens[verb]!.lemma)) return [];
  let end = verb;
  while (end > 0 && /^(?:AUX|ADV)$/.test(tokens[end - 1]!.pos)) end -= 1;
  return all.filter(
    ({ isNoun, to }) =>
      isNoun &&
      to <= end &&
      end - to <= 4 &&
      tokens.slice(to, end).every(({ pos }) => /^(?:ADP|DET|NOUN|PROPN|ADJ)$/.test(pos)),
  );
}

/** "On Tuesday thieves broke into", "It was nearly three before a torch picked out": the first verb after the time. */
function atRight(tokens: readonly Token[], all: readonly ActMention[], to: number): readonly ActMention[] {
  for (let i = to; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const here = all.filter((mention) => !mention.isNoun && mention.from <= i && mention.to > i);
    if (here.length > 0) return here;
    if (token.pos === "VERB") return subjectActs(tokens, all, i);
    if (/^[;:—–.]$/.test(token.text)) return [];
  }
  return [];
}

/** "It was shortly after nine, she says": the time of what was told before. */
const pointsBack = ({ sentence: { text, start } }: Statement, span: Span) =>
  /(?:^|[,“"] ?)(?:It|That|This|The (?:incident|accident)) (?:was|happened|occurred|took place|came)(?: [\p{L}-]+){0,3} $/iu.test(
    text.slice(0, span.start - start),
  );

/** The acts of the last of two sentences before that names any. */
function actsBefore({ account, index }: Statement): readonly ActMention[] {
  for (const at of [index - 1, index - 2]) {
    const earlier = account.statements[at];
    const found = earlier === undefined ? [] : actsIn(earlier).filter(({ isNoun }) => !isNoun);
    if (found.length > 0) return found;
  }
  return [];
}

/** Is an act told as a fact, not denied or only possible? */
const isTold = (tokens: readonly Token[], { from }: ActMention) =>
  !tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) =>
      /^(?:not|n['’]t|never|still|remain|remains|remained|without|if|might|may|could|would|should)$/.test(
        lower,
      ),
    );
