import type { Role } from "../../values/quantity.ts";
import { claimAt, type Material, type Statement, speakerAt } from "../accounts.ts";
import { askHowMany } from "../ask-how-many.ts";
import { answerOf, type Figure, figuresOf } from "../figure.ts";
import { type Finding, positionOf } from "../finding.ts";
import { differentDays } from "../occasions.ts";
import { isBackground, isOverSeveralEvents } from "../plain-figure.ts";

/** What may be withheld, by its words and by the fate that a figure of it has. */
const aspects: readonly { readonly words: RegExp; readonly roles: readonly (Role | null)[] }[] = [
  {
    words: /\b(?:size|strength|composition|number of (?:\w+ )?(?:troops|soldiers|officers))\b/i,
    roles: ["sent"],
  },
  { words: /\b(?:casualties|losses|death toll|number of (?:dead|deaths))\b/i, roles: ["casualty", "death"] },
  {
    words: /\b(?:number of (?:jobs|layoffs|redundancies)|how many jobs|how many workers)\b/i,
    roles: ["layoff"],
  },
];

/** One account says that a figure was not disclosed, another has one from somebody: "casualties were not disclosed", "12 died, Norland says". */
export function findDisclosures({ accounts }: Material): readonly Finding[] {
  return aspects.flatMap(({ words, roles }) => {
    const withheld = accounts
      .flatMap(({ statements }) => statements)
      .find(({ sentence }) => words.test(sentence.text) && undisclosed.test(sentence.text));
    if (withheld === undefined) return [];
    const given = accounts.flatMap(figuresOf).filter(({ quantity }) => roles.includes(quantity.role));
    // An account that has a figure of its own means another by what was not disclosed.
    if (given.some(({ statement }) => statement.account === withheld.account)) return [];
    const figure = given.find((one) => isEstimate(one, withheld));
    return figure === undefined ? [] : (oppose(withheld, figure) ?? []);
  });
}

/** Not "were not immediately released": that waits for the next report. */
const undisclosed =
  /\b(?:was|were|is|are|has|have|had)(?: not|n['’]t)(?: been)? (?:publicly )?(?:disclosed|revealed|made public)\b/i;

/** Somebody's figure for the same, which no later day brought to light. */
function isEstimate(figure: Figure, withheld: Statement): boolean {
  const { statement, quantity } = figure;
  const { historical, part, forecast, negated, change } = quantity.flags;
  if (part || negated || change || quantity.value.low < 2) return false;
  // "previously estimated that about 900 had been sent" stands for as long as nobody discloses more.
  if ((historical || forecast) && !/\bestimat/i.test(statement.sentence.text)) return false;
  if (isBackground(statement) || isOverSeveralEvents(statement) || differentDays(statement, withheld))
    return false;
  const [toldAt, withheldAt] = [statement, withheld].map(({ account }) => account.article.publishedAt);
  const isLater = toldAt !== null && withheldAt !== null && toldAt!.slice(0, 10) > withheldAt!.slice(0, 10);
  const named = statement.terms.filter(({ token }) => token.pos === "PROPN");
  return (
    !isLater &&
    speakerAt(statement, quantity) !== null &&
    (named.some(({ term }) => withheld.bag.has(term)) ||
      withheld.terms.some(({ term, token }) => token.pos === "PROPN" && statement.bag.has(term)))
  );
}

function oppose(withheld: Statement, figure: Figure): readonly Finding[] | undefined {
  const question = askHowMany([figure]);
  const [silent, told] = [
    positionOf("not disclosed", [claimAt(withheld, withheld.sentence)]),
    positionOf(answerOf(figure), [claimAt(figure.statement, figure.quantity)]),
  ];
  if (question === null || silent === undefined || told === undefined) return undefined;
  return [
    {
      kind: "disclosure",
      question,
      between: "outlets",
      positions: [silent, told],
      grade: "disagree",
      score: 0.55,
    },
  ];
}
