import { claimAt, type Material, type Statement } from "../disagree/accounts.ts";
import { askWhether } from "../disagree/ask-whether.ts";
import { saidClause } from "../disagree/said-clause.ts";
import { findSayings } from "../disagree/speakers.ts";
import { coverage } from "../disagree/terms.ts";
import type { Change } from "../news/change.ts";
import { unconfirmed } from "./correction-lexicon.ts";
import { isFresh, type Retold } from "./retold.ts";

/** Somebody confirms something. */
interface Confirmation {
  readonly statement: Statement;
  /** What is confirmed, as canonical terms. */
  readonly matter: readonly string[];
}

/** How much of what is confirmed (by rarity) must have been told as unconfirmed. */
const matchAtLeast = 0.7;
/** Two words in common are soon there by chance. */
const leastTerms = 3;

/** What an article told as unconfirmed and a new one reports as confirmed. */
export function findConfirmations(retold: Retold): readonly Change[] {
  const { material } = retold;
  const statements = material.accounts.flatMap((account) => account.statements);
  const isNew = (statement: Statement) => isFresh(retold, claimAt(statement, statement.sentence));
  const old = statements.filter((statement) => !isNew(statement));
  const known = old.flatMap(confirmedIn);
  const doubtful = old.filter(({ sentence }) => unconfirmed.test(sentence.text));
  return statements
    .filter(isNew)
    .flatMap(confirmedIn)
    .filter((one) => !known.some(({ statement }) => covers(statement, one, material)))
    .flatMap((one) => {
      const doubt = doubtful.find((statement) => covers(statement, one, material));
      return (doubt && asChange(doubt, one.statement)) ?? [];
    })
    .slice(0, 1);
}

/** "The ministry confirmed that the mine had closed", but not "had not confirmed", "hopes to confirm". */
function confirmedIn(statement: Statement): readonly Confirmation[] {
  const { tokens, text } = statement.sentence;
  if (unconfirmed.test(text)) return [];
  return findSayings(statement.sentence).flatMap(({ verb }) => {
    const token = tokens[verb]!;
    const before = tokens.slice(Math.max(0, verb - 3), verb).map(({ lower }) => lower);
    const isReal = /^(?:confirmed|confirms)$/.test(token.lower) && !before.some((word) => hedges.test(word));
    const matter = statement.terms.filter(({ index }) => index > verb).map(({ term }) => term);
    return isReal && !token.quoted && matter.length >= leastTerms ? [{ statement, matter }] : [];
  });
}

const hedges = /^(?:not|n['’]t|never|neither|to|would|could|can|may|might|will|if|until|unless|should)$/;

/** Is what is confirmed told in a statement, or in it and the one before, to which "this" refers? */
function covers(statement: Statement, { matter }: Confirmation, { rarity }: Material): boolean {
  const previous = statement.account.statements[statement.index - 1];
  const near = new Set([...statement.bag, ...(previous?.bag ?? [])]);
  return coverage(matter, near, rarity) >= matchAtLeast;
}

/** Undefined where what is confirmed cannot be asked in a few words. */
function asChange(doubt: Statement, confirmation: Statement): Change | undefined {
  const { clause, antecedent } = saidClause(confirmation.sentence);
  const question = askWhether(confirmation.sentence, clause, antecedent);
  if (question === null) return undefined;
  return {
    kind: "confirmed",
    question,
    before: [{ answer: "Not confirmed", claims: [claimAt(doubt, doubt.sentence)] }],
    after: [{ answer: "Confirmed", claims: [claimAt(confirmation, confirmation.sentence)] }],
  };
}
