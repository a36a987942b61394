import type { Article } from "../news/article.ts";
import { toArticle } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import { saveVersions } from "./seen-versions.ts";
import type { PlacedArticle } from "./store-articles.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** An article from a feed, with all names by which it may be known. */
export interface NamedArticle extends PlacedArticle {
  readonly aliases: readonly string[];
}

/**
 * The articles at the places at which they are known, whichever of their names they are known by, and the names to
 * remember for the next time. One that is known by an alias only and is another text altogether keeps its own place:
 * feeds use ids again.
 */
export async function findKnownPlaces<T extends NamedArticle>(
  workspace: Workspace,
  articles: readonly T[],
  isSame: (before: Article, after: Article) => boolean,
): Promise<readonly T[]> {
  const names = articles.flatMap(({ place, aliases }) => [place, ...aliases]);
  const known = await readPlaces(workspace, names);
  const byAlias = articles.flatMap(({ place, aliases }) => {
    const other = known.has(place) ? undefined : placeByAlias(aliases, known);
    return other ?? [];
  });
  const texts = await readTexts(workspace, byAlias);
  return articles.map((one) => {
    const place = known.get(one.place) ?? placeByAlias(one.aliases, known);
    if (place === undefined || place === one.place) return one;
    const before = texts.get(place);
    const isReused = !known.has(one.place) && before !== undefined && !isSame(before, one.article);
    return isReused ? { ...one, aliases: [] } : { ...one, place, aliases: [one.place, ...one.aliases] };
  });
}

/** Remembers by which other names articles are known, and which versions of entries need no second look. */
export async function saveEntries(
  workspace: Workspace,
  articles: readonly NamedArticle[],
  versions: readonly string[],
  seenAt: string,
): Promise<void> {
  const names = articles.flatMap(({ place, aliases }) =>
    aliases.filter((name) => name !== place).map((name) => ({ name, place })),
  );
  await inTransaction(workspace, async (inner) => {
    for (const chunk of inChunks(names)) {
      await inner.store
        .insertInto("entry_names")
        .values(chunk.map((name) => ({ ...name, workspace: inner.id })))
        .onConflict((conflict) => conflict.columns(["workspace", "name"]).doNothing())
        .execute();
    }
    await saveVersions(inner, versions, seenAt);
  });
}

/** The texts that stand at places now. */
export async function readTexts(
  { id, store }: Workspace,
  places: readonly string[],
): Promise<ReadonlyMap<string, Article>> {
  const texts = new Map<string, Article>();
  for (const chunk of inChunks(places)) {
    const rows = await store
      .selectFrom("articles")
      .innerJoin("revisions", (join) =>
        join
          .onRef("revisions.workspace", "=", "articles.workspace")
          .onRef("revisions.id", "=", "articles.revision"),
      )
      .where("articles.workspace", "=", id)
      .where("articles.place", "in", chunk)
      .selectAll("revisions")
      .select("articles.place")
      .execute();
    for (const row of rows) texts.set(row.place, toArticle(row));
  }
  return texts;
}

function placeByAlias(aliases: readonly string[], known: ReadonlyMap<string, string>): string | undefined {
  return aliases.map((alias) => known.get(alias)).find((place) => place !== undefined);
}

/** For each name that is known the place of its article. */
async function readPlaces(
  { id, store }: Workspace,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  for (const chunk of inChunks(names)) {
    const named = await store
      .selectFrom("entry_names")
      .where("workspace", "=", id)
      .where("name", "in", chunk)
      .selectAll()
      .execute();
    for (const { name, place } of named) places.set(name, place);
    const here = await store
      .selectFrom("articles")
      .where("workspace", "=", id)
      .where("place", "in", chunk)
      .select("place")
      .execute();
    for (const { place } of here) places.set(place, place);
  }
  return places;
}
