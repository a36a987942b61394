import type { Token } from "../../text/sentence.ts";
import { claimAt, type Material, type Statement } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { isBackground } from "../plain-figure.ts";

/** "asserts his innocence", "we have the wrong person": more than the formal plea. */
const denial =
  /\b(?:asserts?|asserted|maintain(?:s|ed|ing)?|protest(?:s|ed)?|proclaim(?:s|ed)?|insist(?:s|ed)? on) (?:his|her|their) innocence\b|\b(?:the |got the |have the )wrong (?:person|man|woman|suspect|guy)\b|\b(?:he|she|client|son|daughter|brother|father|husband)(?: is|['’]s| was) (?:completely |totally )?innocent\b/i;

/** What somebody is accused of. */
const accusation =
  /\b(?<!wrongly )(?:charged (?:with|in)|accused (?:of|shooter|killer|gunman|attacker)|indicted (?:on|for)|believed to (?:be|have been) (?:one of )?the|suspected of|(?:expected|intended?|plans?|going) to (?:be )?(?:charge|indict)\w*|fac(?:es|ing) (?:\w+ )?charges|file criminal charges)\b/i;

/** Somebody is accused in one sentence, and in another is said to be innocent. */
export function findInnocence({ accounts }: Material): readonly Finding[] {
  const statements = accounts.flatMap((account) => account.statements);
  const accusations = statements.filter((one) => isAccusation(one) && !isBackground(one));
  for (const one of statements) {
    if (!denial.test(one.sentence.text)) continue;
    const finding = oppose(one, accusations, statements);
    if (finding !== undefined) return [finding];
  }
  return [];
}

function oppose(
  denying: Statement,
  accusations: readonly Statement[],
  statements: readonly Statement[],
): Finding | undefined {
  const name = accusedIn(denying, accusations);
  if (name === undefined) return undefined;
  const about = accusations.filter((one) => one !== denying && isSubjectOf(name, one));
  const given = usualGivenName(name, statements);
  if (given === undefined) return undefined;
  const claims = about
    .filter((one) => [null, given].includes(givenName(name, one)))
    .map((one) => claimAt(one, accusationSpan(one)));
  const accused = positionOf("Accused", claims);
  const innocent = positionOf("Denied", [claimAt(denying, denying.sentence)]);
  if (accused === undefined || innocent === undefined) return undefined;
  return {
    kind: "claim-denied",
    question: `Is ${name} guilty of what is alleged?`,
    between: "parties",
    positions: [accused, innocent],
    grade: "disagree",
    score: 0.58,
  };
}

/** An accusation that is not told in the words of somebody quoted, who may be the lawyer of the accused. */
function isAccusation({ sentence }: Statement): boolean {
  const match = accusation.exec(sentence.text);
  return (
    match !== null &&
    !sentence.tokens.some(
      ({ start, quoted }) =>
        quoted &&
        start >= sentence.start + match.index &&
        start < sentence.start + match.index + match[0].length,
    )
  );
}

/** Of the people named in a denial or just before it, the one who is accused most. */
function accusedIn(denying: Statement, accusations: readonly Statement[]): string | undefined {
  const { statements } = denying.account;
  const near = statements.slice(Math.max(0, denying.index - 2), denying.index + 1);
  const names = [...new Set(near.flatMap((one) => [...namesIn(one)]))];
  const counted = names.map((name) => ({
    name,
    count: accusations.filter((one) => one !== denying && isSubjectOf(name, one)).length,
  }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? undefined : best.name;
}

/** The name stands shortly before what its bearer is accused of, or right after "against". */
function isSubjectOf(name: string, { sentence: { text } }: Statement): boolean {
  const at = accusation.exec(text)!.index;
  const before = text.lastIndexOf(name, at);
  return (before >= 0 && at - before < 80) || new RegExp(`\\bagainst (?:\\S+ ){0,3}${name}\\b`).test(text);
}

/** The given name that goes with a surname, null where none does; undefined where two people may share the surname. */
function usualGivenName(name: string, statements: readonly Statement[]): string | null | undefined {
  const found = Map.groupBy(
    statements.flatMap((one) => givenName(name, one) ?? []),
    (given) => given,
  );
  const [first, second] = [...found].toSorted((a, b) => b[1].length - a[1].length);
  if (first === undefined) return null;
  return second === undefined || first[1].length >= 2 * second[1].length ? first[0] : undefined;
}

/** "Corey" of "Corey Morgan"; null where the surname stands alone. */
const givenName = (name: string, { sentence: { text } }: Statement) =>
  new RegExp(`(\\p{Lu}\\p{Ll}+) ${name}\\b`, "u").exec(text)?.[1] ?? null;

/** Last names: capitalised words that end a name, without a genitive. */
function namesIn({ sentence: { tokens } }: Statement): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ pos, text }, i) =>
      pos === "PROPN" &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
      tokens[i + 1]?.pos !== "PROPN" &&
      !isPlace(tokens, i)
        ? [text]
        : [],
    ),
  );
}

/** "in west Belfast". */
function isPlace(tokens: readonly Token[], last: number): boolean {
  const first = tokens.findLastIndex(({ pos }, i) => i < last && pos !== "PROPN" && pos !== "ADJ");
  return /^(?:in|at|near|from|of|across)$/.test(tokens[first]?.lower ?? "");
}

function accusationSpan({ sentence }: Statement) {
  const match = accusation.exec(sentence.text)!;
  const start = sentence.start + match.index;
  return { start, end: start + match[0].length };
}
