import { quoteSpan, type Span } from "../../news/citation.ts";
import { type Material, type Statement, speakerAt } from "../accounts.ts";
import { askWhether, fit } from "../ask-whether.ts";
import { type Finding, positionOf } from "../finding.ts";
import { isBackground } from "../plain-figure.ts";
import { clauseFrom, saidClause } from "../said-clause.ts";
import { findSayings } from "../speakers.ts";

/** A claim and its denial in one sentence: "Marsh told police that the rifle was not his, but her family disputed that claim." */
export function findDeniedAtOnce({ accounts }: Material): readonly Finding[] {
  return accounts.flatMap(({ statements }) =>
    statements.flatMap((one) => (isBackground(one) ? [] : (deniedIn(one) ?? []))),
  );
}

const nouns = "claims?|charges?|allegations?|accusations?|assertions?|suggestions?|reports?|version|account";
const denies =
  "(?:(?:has|have|had|later|always|since|strongly|repeatedly|fiercely|categorically|firmly|vehemently|flatly) )*(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed))";

/** "…, but she disputes that claim": in a clause of its own. */
const inClause = new RegExp(
  `^(?<claim>.{20,}?)(?:, (?:but|although|though|while)|;) (?<denial>(?<who>[^,;]{2,50}?) ${denies} (?:it|this|that|them|(?:the|this|that|those|these|such|all) (?:\\w+ )?(?:${nouns}))(?! (?:that|of|about)\\b)\\b.*)$`,
  "di",
);
/** "… – charges that she denied", "…, which it fiercely denies": in a clause that depends on the claim. */
const inRelative = new RegExp(
  `^(?<claim>.{20,}?)(?:,| [—–-]) (?<denial>(?:(?:an? |the )?(?<noun>${nouns})(?: that| which)?|which) (?<who>[^,;]{2,60}?) ${denies}\\b.*)$`,
  "di",
);

/** A claim that its reporter does not vouch for, and that is no denial itself. */
const claimed =
  /\b(?:accus\w+ (?<accused>(?:\S+ ){1,5}?)of (?<deed>\w+ing)\b (?<rest>.+)$|accus\w+|alleg\w+|claim(?:s|ed)?|said|says?|told|suspicion|suspect\w*|report(?:s|ed)?)\b/i;
const negated = /\b(?:not|never|no|nobody|den(?:y|ies|ied)|if|whether)\b|n['’]t\b/i;

function deniedIn(statement: Statement): Finding | undefined {
  const { sentence } = statement;
  const match = inClause.exec(sentence.text) ?? inRelative.exec(sentence.text);
  const groups = match?.indices?.groups;
  if (groups === undefined || sentence.text.endsWith("?")) return undefined;
  const [claim, denial] = [groups.claim!, groups.denial!].map(([from, to]) => ({
    start: sentence.start + from,
    end: sentence.start + to,
  }));
  const words = match!.groups!.claim!;
  if (claim === undefined || denial === undefined || negated.test(words) || !claimed.test(words))
    return undefined;
  const denier = whoDenies(match!.groups!.who!, words);
  const question = ask(statement, words, match!.groups!.noun);
  if (denier === null || question === null) return undefined;
  const says = findSayings(sentence).some(({ verb }) => sentence.tokens[verb]!.end <= claim.end);
  const speaker = says ? speakerAt(statement, claim) : null;
  const [held, rejected] = [
    positionOf("Yes", [claimOf(statement, claim, speaker === denier ? null : speaker)]),
    positionOf("No", [claimOf(statement, denial, denier)]),
  ];
  if (held === undefined || rejected === undefined) return undefined;
  return {
    kind: "claim-denied",
    question,
    between: "parties",
    positions: [held, rejected],
    grade: "disagree",
    score: 0.72,
  };
}

const claimOf = ({ account: { article } }: Statement, span: Span, speaker: string | null) => ({
  outlet: article.outlet,
  speaker,
  quote: quoteSpan(article, span),
});

/** The words for the denier; of "which it denies" whom the claim names last. */
function whoDenies(who: string, claim: string): string | null {
  if (!/^(?:he|she|it|they)$/i.test(who)) return who;
  const accused = claimed.exec(claim)?.groups?.accused?.trim();
  if (accused !== undefined && /^\p{Lu}/u.test(accused)) return accused;
  return claim.match(/(?<!^)\b\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu)?.at(-1) ?? null;
}

/** "accused Belford of taking the money" → "Did Belford take the money?"; else by what is said to be so. */
function ask({ sentence }: Statement, claim: string, noun: string | undefined): string | null {
  const { accused, deed, rest } = claimed.exec(claim)?.groups ?? {};
  const verb = sentence.tokens.find(({ text, pos }) => text === deed && pos === "VERB")?.lemma;
  if (accused !== undefined && rest !== undefined && verb !== undefined && /^(?:the |\p{Lu})/u.test(accused))
    return fit(`Did ${accused}${verb} ${rest}`);
  if (noun !== undefined) return `Are the ${noun.toLowerCase()} true?`.replace(/^Are (?=.*[^s] true)/, "Is ");
  const that = sentence.tokens.findIndex(
    ({ lower, start }) => lower === "that" && start < sentence.start + claim.length,
  );
  const [saying] = findSayings(sentence);
  const { clause, antecedent } = saidClause(sentence);
  return that >= 0
    ? askWhether(
        sentence,
        clauseFrom(sentence.tokens, { from: that, to: sentence.tokens.length }),
        saying?.speaker ?? null,
      )
    : saying === undefined
      ? null
      : askWhether(sentence, clause, antecedent);
}
