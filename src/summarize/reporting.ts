import type { Article } from "../news/article.ts";
import { TEASER } from "./headline-lexicon.ts";
import { LOADED } from "./stands-alone-lexicon.ts";
import type { Statement } from "./statement.ts";

/**
 * How far an article reports an event rather than teases, answers questions, tells how the writer feels or stirs
 * up, 0 to 1. Its sentences are taken before those of a list of questions, a blog or a tabloid that say as much.
 */
export function rateReporting({ title, text }: Article, statements: readonly Statement[]): number {
  const size = Math.max(4, statements.length);
  const outside = statements.map((statement) => withoutQuotations(statement.text));
  const share = (pattern: RegExp) => outside.filter((it) => pattern.test(it)).length / size;
  const questions = text.match(/\?\s*\n/g)?.length ?? 0;
  return Math.max(
    0,
    1 -
      (TEASER.test(title.replace(/…$/, "")) ? 0.4 : 0) -
      Math.min(0.4, questions * 0.15) -
      Math.min(0.5, 2 * share(/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/)) -
      Math.min(0.6, 2.5 * share(LOADED)) -
      (statements.length < 3 ? 0.2 : 0),
  );
}

/** A text with what stands between quotation marks left out. */
export function withoutQuotations(text: string): string {
  return text.replace(/["“„«][^"”»]*["”»]?/g, " … ");
}
