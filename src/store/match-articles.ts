import { sql } from "kysely";
import { typedVariants } from "./typed-variants.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Of so many matches, the latest, the best are found: ranking all would take as long as there are articles with a
 * common word.
 */
const ranked = 2_000;
/** So many words, the rarest, decide: each costs time, and more change little. */
const mostWords = 6;
/** So many unknown words are looked up as mistyped, which takes some 15 ms each, and each may be so many others. */
const mostMistyped = 3;
const mostMeant = 4;

/** What is looked for, as the index is asked for it, and how many articles have it, as far as was counted. */
interface Counted {
  readonly match: string;
  readonly count: number;
}

/**
 * The ids of articles in which the words occur, best first: those with all of them, then those with some, among which
 * is a rare one if any is rare. A word in the headline counts most; one that no article has may be mistyped. All that
 * is SQLite's own in searching is here.
 *
 * @param words letters and digits only; several with spaces between them follow one another in the text.
 */
export async function matchArticles(
  workspace: Workspace,
  words: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const counted = await countWords(workspace, words);
  const present = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, mostWords);
  if (present.length === 0) return [];
  const all = present.map(({ match }) => match);
  const withAll = counted.every(({ count }) => count > 0)
    ? await matchBest(workspace, all.join(" AND "), limit)
    : [];
  if (withAll.length >= limit) return withAll;
  const rare = present.filter(({ count }) => count < ranked).map(({ match }) => match);
  const some = all.join(" OR ");
  const match =
    rare.length === 0 || rare.length === all.length ? some : `(${rare.join(" OR ")}) AND (${some})`;
  return [...new Set([...withAll, ...(await matchBest(workspace, match, limit))])].slice(0, limit);
}

async function countWords(workspace: Workspace, words: readonly string[]): Promise<readonly Counted[]> {
  const counted: Counted[] = [];
  let unknown = 0;
  for (const word of words) {
    const match = `"${word}"`;
    const count = await countUpTo(ranked, workspace, match);
    if (count === 0) unknown += 1;
    const meant = count === 0 && unknown <= mostMistyped ? await findMeant(workspace, word) : null;
    counted.push(meant ?? { match, count });
  }
  return counted;
}

/** The words of the index that a mistyped word may stand for, the commonest of them; null where there are none. */
async function findMeant({ store }: Workspace, word: string): Promise<Counted | null> {
  const variants = JSON.stringify(typedVariants(word).map((variant) => `"${variant}"`));
  const { rows } = await sql<Counted>`
    select match, count from (
      select value as match, (select count(*) from (
        select rowid from article_words where article_words match value limit ${ranked})) as count
      from json_each(${variants}))
    where count > 0 order by count desc, match limit ${mostMeant}`.execute(store);
  if (rows.length === 0) return null;
  const match = `(${rows.map((row) => row.match).join(" OR ")})`;
  return { match, count: rows.reduce((sum, { count }) => sum + count, 0) };
}

async function matchBest(workspace: Workspace, match: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from (
      select articles.id, bm25(article_words, 8.0, 2.0, 1.0) as distance
      from article_words join articles on articles.seq = article_words.rowid
      where article_words match ${match} and articles.workspace = ${workspace.id}
      order by article_words.rowid desc limit ${ranked})
    order by distance, id limit ${limit}`.execute(workspace.store);
  return rows.map(({ id }) => id);
}

/** How many articles of all workspaces a word is in, if not more. */
async function countUpTo(most: number, { store }: Workspace, match: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select rowid from article_words where article_words match ${match} limit ${most})`.execute(store);
  return rows[0]!.count;
}
