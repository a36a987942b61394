import type { StatedPoint } from "../../src/models/answers.ts";
import type { Line, Material } from "../../src/models/material.ts";
import { fold, words } from "./fold.ts";
import { type Gold, type GoldQuote, placeOf } from "./gold.ts";

/** Gold kinds that annotators wrote, as the kinds that a model may choose from. */
const kinds: Readonly<Record<string, StatedPoint["kind"]>> = {
  percent: "number",
  figures: "number",
  money: "number",
  duration: "number",
  time: "date",
  "who did it": "actor",
  "who said it": "actor",
  "claim vs denial": "claim-denied",
  status: "happened",
};

/** What a good model would answer for one gold disagreement: its sides, with line ids and quotes. */
export function goldAnswer(
  gold: Gold,
  one: Gold["disagreements"][number],
  material: Material,
  idAt: ReadonlyMap<string, string>,
): StatedPoint {
  const asked = one.point.split(/: /)[0]!.replace(/[?.]$/, "");
  return {
    question: `${asked}?`,
    kind: kindOf(one),
    compatible_reading: null,
    sides: one.sides.map(({ label, quotes }) => ({
      holds: label ?? quotes[0]!.quote,
      evidence: quotes.map((quote) => evidenceOf(gold, quote, material, idAt)),
    })),
  };
}

/** What a careless model would make of a trap: its passages as sides. */
export function trapAnswer(
  gold: Gold,
  trap: NonNullable<Gold["traps"]>[number],
  material: Material,
  idAt: ReadonlyMap<string, string>,
): StatedPoint {
  const quotes = trap.quotes.slice(0, 2);
  return {
    question: "What is the figure?",
    kind: guessKind(quotes.map(({ quote }) => [quote])),
    compatible_reading: null,
    sides: quotes.map((quote) => ({
      holds: quote.quote,
      evidence: [evidenceOf(gold, quote, material, idAt)],
    })),
  };
}

function kindOf({ kind, grade, sides }: Gold["disagreements"][number]): StatedPoint["kind"] {
  if (grade === "update over time") return "update";
  if (kind !== undefined) return kinds[kind] ?? (kind as StatedPoint["kind"]);
  return guessKind(sides.map(({ quotes }) => quotes.map(({ quote }) => quote)));
}

/** The kind that a model would choose by what all sides have. */
function guessKind(sides: readonly (readonly string[])[]): StatedPoint["kind"] {
  const all = (pattern: RegExp) => sides.every((quotes) => quotes.some((quote) => pattern.test(quote)));
  if (all(/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/i)) {
    return all(
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    )
      ? "date"
      : "number";
  }
  return all(/\b(?:denie[sd]|rejected|not|no)\b/) ? "claim-denied" : "happened";
}

function evidenceOf(
  gold: Gold,
  { article, quote, who }: GoldQuote,
  { lines }: Material,
  idAt: ReadonlyMap<string, string>,
): StatedPoint["sides"][number]["evidence"][number] {
  const articleId = idAt.get(placeOf(gold.articles[article]!));
  const own = [...lines.values()].filter(({ source }) => source.article.id === articleId);
  return { id: lineOf(quote, own)?.id ?? "a0.s00", quote, who: who ?? "outlet" };
}

/** The line that has the quotation, or of one that spans several the line with the most of its words. */
function lineOf(quote: string, lines: readonly Line[]): Line | undefined {
  const folded = fold(quote);
  const whole = lines.find(({ sentence }) => fold(sentence.text).includes(folded));
  if (whole !== undefined) return whole;
  const wanted = new Set(words(quote));
  const share = ({ sentence }: Line) => words(sentence.text).filter((word) => wanted.has(word)).length;
  return lines.toSorted((a, b) => share(b) - share(a))[0];
}
