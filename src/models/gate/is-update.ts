import { growing, shrinking } from "../../disagree/tests/number.ts";
import type { Role } from "../../values/quantity.ts";
import { figuresNamed } from "./check-figures.ts";
import type { Side } from "./find-veto.ts";

/** Are the figures of two sides one count at two times: the larger one in the later reports (of the missing, the smaller)? */
export function isUpdate([first, second, ...others]: readonly [Side, Side, ...Side[]]): boolean {
  if (others.length > 0) return false;
  const [a, b] = [countOf(first), countOf(second)];
  if (a === undefined || b === undefined || a.role !== b.role || a.low === b.low) return false;
  const [early, late] = a.low < b.low === growing.has(a.role) ? [first, second] : [second, first];
  const [before, after] = [timesOf(early), timesOf(late)];
  if (before.length === 0 || after.length === 0) return true;
  return Math.max(...before) < Math.max(...after) && Math.min(...before) <= Math.min(...after);
}

function countOf({ holds, evidence }: Side): { readonly role: Role; readonly low: number } | undefined {
  const named = evidence.flatMap((one) => figuresNamed(holds, one));
  const quoted = evidence.flatMap((one) =>
    figuresNamed(one.source.article.text.slice(one.start, one.end), one),
  );
  for (const { role, value } of [...named, ...quoted]) {
    if (role !== null && (growing.has(role) || shrinking.has(role))) return { role, low: value.low };
  }
  return undefined;
}

const timesOf = ({ evidence }: Side) =>
  evidence.flatMap(({ source: { article } }) =>
    article.publishedAt === null ? [] : [Date.parse(article.publishedAt)],
  );
