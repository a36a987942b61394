import type { Quote, Span } from "../news/citation.ts";
import type { Disagreement } from "../news/disagreement.ts";
import { sameDimension } from "../values/quantity.ts";
import type { Material } from "./accounts.ts";
import { answerOf, compatible, type Figure, figuresOf } from "./figure.ts";
import type { Differences, Finding } from "./finding.ts";
import { coverage } from "./terms.ts";

/** The most entries kept in each section of a brief; a digest shows the first few of them. */
const most = { disagreements: 12, comparisons: 4 };

/** Orders findings by how sure they are, keeps one on each point, and says who tells of that event and is silent on it. */
export function mergeFindings(findings: readonly Finding[], events: readonly Material[]): Differences {
  const kept: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((other) => samePoint(finding, other))) kept.push(finding);
  }
  const section = (grade: Finding["grade"], count: number) =>
    kept
      .filter((finding) => finding.grade === grade)
      .slice(0, count)
      .map((finding) => complete(finding, events));
  return {
    disagreements: section("disagree", most.disagreements),
    comparisons: section("compare", most.comparisons),
  };
}

/** Two findings are on one point when they share the words of two sides, or ask the same question. */
function samePoint(a: Finding, b: Finding): boolean {
  if (a.question === b.question) return true;
  const others = quotesOf(b);
  const shared = quotesOf(a).filter((quote) => others.some((other) => isSamePlace(quote, other)));
  // A sentence can give several figures: they are of one point where the answers are the same.
  if (isCounted(a) && isCounted(b)) return shared.length >= 1 && sharedAnswers(a, b) >= 2;
  return shared.length >= (takesSides(a) && takesSides(b) ? 1 : 2);
}

const sharedAnswers = (a: Finding, b: Finding) =>
  a.positions.filter(({ answer }) => b.positions.some((other) => isOneAnswer(answer, other.answer))).length;

/** "7" and "7 rifles", "46 million florins" and "46m". */
const isOneAnswer = (one: string, other: string) =>
  one === other || (/\d[\d.,]*/.exec(one)?.[0] ?? one) === (/\d[\d.,]*/.exec(other)?.[0] ?? other);

const takesSides = ({ kind }: Finding) => /^(?:happened|claim-denied|stance)$/.test(kind);

const quotesOf = ({ positions }: Pick<Finding, "positions">) =>
  positions.flatMap(({ claims }) => claims.map(({ quote }) => quote));

const isSamePlace = (quote: Quote, other: Quote) =>
  quote.articleId === other.articleId &&
  overlaps(other, { start: quote.start, end: quote.start + quote.text.length });

function complete(
  { grade: _grade, score: _score, ...finding }: Finding,
  events: readonly Material[],
): Disagreement {
  // What most say comes first.
  const [first, second, ...rest] = finding.positions.toSorted((a, b) => b.claims.length - a.claims.length);
  return {
    ...finding,
    positions: [first!, second!, ...rest],
    silent: isCounted(finding) ? findSilent(finding, eventOf(finding, events)) : [],
  };
}

function eventOf(finding: Pick<Finding, "positions">, events: readonly Material[]): Material {
  const quoted = new Set(quotesOf(finding).map(({ articleId }) => articleId));
  const tells = ({ accounts, reprints }: Material) =>
    [...accounts, ...reprints].some(({ article }) => quoted.has(article.id));
  return events.find(tells)!;
}

/** Only of a figure or a date can it be told for sure that an account does not give it. */
const isCounted = ({ kind }: Pick<Finding, "kind">) =>
  kind === "number" || kind === "date" || kind === "update";

/** How much of what the claims have in common (by rarity) an account may say and still be silent on the question. */
const silentBelow = 0.6;

/** The accounts that answer nothing: they make no claim, and no sentence of theirs is about the matter. */
function findSilent(finding: Pick<Finding, "positions">, { accounts, rarity }: Material): readonly string[] {
  const quotes = quotesOf(finding);
  const bags = accounts.flatMap(({ statements }) =>
    statements
      .filter(({ sentence }) =>
        quotes.some((quote) => quote.articleId === sentence.articleId && overlaps(quote, sentence)),
      )
      .map(({ bag }) => bag),
  );
  const topic = [...new Set(bags.flatMap((bag) => [...bag]))].filter(
    (term) => bags.filter((bag) => bag.has(term)).length >= Math.min(2, bags.length),
  );
  const answers = accounts.flatMap((account) =>
    figuresOf(account).filter((figure) => isQuoted(figure, finding)),
  );
  return accounts
    .filter(({ article }) => !quotes.some(({ articleId }) => articleId === article.id))
    .filter(
      (account) =>
        !figuresOf(account).some((figure) => answers.some((answer) => compatibleAlike(figure, answer))),
    )
    .filter(({ statements }) => statements.every(({ bag }) => coverage(topic, bag, rarity) < silentBelow))
    .map(({ article }) => article.id);
}

/** A figure that is the answer of a position: it stands in a quote of the position, and reads as the answer does. */
const isQuoted = (figure: Figure, { positions }: Pick<Finding, "positions">) =>
  positions.some(
    ({ answer, claims }) =>
      answerOf(figure) === answer &&
      claims.some(
        ({ quote }) =>
          quote.articleId === figure.statement.account.article.id && overlaps(quote, figure.quantity),
      ),
  );

/** In whatever notation: of one dimension, and so close that both can be true. */
const compatibleAlike = (a: Figure, b: Figure) =>
  sameDimension(a.quantity.unit, b.quantity.unit) && compatible(a, b);

const overlaps = (quote: Quote, span: Span) =>
  quote.start < span.end && span.start < quote.start + quote.text.length;
