import type { Span } from "../../news/citation.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { type Finding, positionOf } from "../finding.ts";
import { sayVerbs } from "../lexicons/common-lexicon.ts";
import { contestedWords } from "../lexicons/contested-words-lexicon.ts";

/** A contested word where it stands. */
interface Use {
  readonly statement: Statement;
  readonly span: Span;
}

/** How many accounts must keep a word at a distance before another's use of it is worth showing. */
const leastDistant = 2;

/** A word that takes a side is one outlet's own, and others put it into quotation marks: the liberation, the “liberation”. */
export function findFramings({ accounts }: Material): readonly Finding[] {
  return contestedWords.flatMap(({ word, forms }) => {
    const statements = accounts.flatMap((account) => account.statements);
    const distant = statements.flatMap((statement) => usesIn(statement, distantForm(forms)));
    const distantIn = new Set(distant.map(({ statement }) => statement.account));
    const own = statements
      .filter(({ account }) => !distantIn.has(account))
      .flatMap((statement) => usesIn(statement, new RegExp(`\\b${forms}\\b`, "i")))
      .filter((use) => isOwn(use) && distant.some((other) => speaksOfSame(use, other)));
    const kept = distant.filter((use) => own.some((other) => speaksOfSame(use, other)));
    const [plainly, marked] = [
      positionOf("In its own words", own.map(claimOf)),
      positionOf("In quotation marks", kept.map(claimOf)),
    ];
    const isFew = new Set(kept.map(({ statement }) => statement.account)).size < leastDistant;
    if (isFew || plainly === undefined || marked === undefined) return [];
    return [
      {
        kind: "wording",
        question: `Is “${word}” the outlet’s own word?`,
        between: "outlets",
        positions: [plainly, marked],
        grade: "disagree",
        score: 0.35,
      } as const,
    ];
  });
}

/** Of at most three words in quotation marks. */
const distantForm = (forms: string) =>
  new RegExp(`[“"‘](?:[\\w-]+ )?\\b${forms}\\b(?: [\\w-]+){0,2}[”"’]`, "i");

function usesIn(statement: Statement, form: RegExp): readonly Use[] {
  const { text, start } = statement.sentence;
  const match = form.exec(text);
  return match === null
    ? []
    : [{ statement, span: { start: start + match.index, end: start + match.index + match[0].length } }];
}

const claimOf = ({ statement, span }: Use) => claimAt(statement, span);

/** Not quoted, and not what somebody is reported to say or called it. */
function isOwn({ statement, span }: Use): boolean {
  const { tokens, text, start } = statement.sentence;
  const token = tokens.find((one) => one.start >= span.start);
  const called = /\b(?:called|described|so-called|labell?ed|termed|what \w+ calls?)\b/i;
  return (
    token !== undefined &&
    !token.quoted &&
    speakerAt(statement, span) === null &&
    !tokens.some(({ quoted, pos, lemma }) => !quoted && pos === "VERB" && sayVerbs.has(lemma)) &&
    !called.test(text.slice(0, span.start - start))
  );
}

/** Both sentences name one thing or place. */
const speaksOfSame = ({ statement: a }: Use, { statement: b }: Use) =>
  a.account !== b.account && a.terms.some(({ term, token }) => token.pos === "PROPN" && b.bag.has(term));
