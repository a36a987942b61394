import type { Selectable, Transaction } from "kysely";
import type { Article } from "../news/article.ts";
import { byPublication } from "../news/by-publication.ts";
import { inChunks } from "./in-chunks.ts";
import type { Store } from "./open-store.ts";
import type { RevisionRow, Schema } from "./schema.ts";

/** An article as it was read, and the place that makes it the same article when its text has changed. */
export interface PlacedArticle {
  readonly place: string;
  readonly article: Article;
}

/** What storing did: articles that were not there, that have another text than before, and that are as they were. */
export interface StoredCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface KnownArticle {
  readonly id: string;
  readonly place: string;
  readonly revision: string;
  readonly first_seen_at: string;
}

/**
 * Stores what was read, all or nothing. New articles wait to be grouped; a changed text becomes the current
 * revision of its article, which stays in its story. What is there twice is stored once.
 *
 * @param seenAt ISO 8601.
 */
export async function storeArticles(
  store: Store,
  read: readonly PlacedArticle[],
  seenAt: string,
): Promise<StoredCounts> {
  const placed = dropRepeated(read);
  return store.transaction().execute(async (trx) => {
    const byRevision = await findByRevision(
      trx,
      placed.map(({ article }) => article.id),
    );
    const byPlace = await findByPlace(
      trx,
      placed.map(({ place }) => place),
    );
    const articles: KnownArticle[] = [];
    const revisions: Selectable<RevisionRow>[] = [];
    const counts = { new: 0, changed: 0, unchanged: 0 };
    for (const { place, article } of placed.toSorted((a, b) => byPublication(a.article, b.article))) {
      const here = byPlace.get(place);
      const read = byRevision.get(article.id);
      const kind = compare(article, here, read);
      counts[kind] += 1;
      if (kind === "unchanged") continue;
      const stored = here ?? { id: article.id, place, first_seen_at: seenAt };
      articles.push({ ...stored, revision: article.id });
      if (read === undefined) revisions.push(toRow(article, stored.id, seenAt));
    }
    await write(trx, articles, revisions);
    return counts;
  });
}

/** The first at each place and of each id: folders may overlap, or hold the same file. */
function dropRepeated(placed: readonly PlacedArticle[]): readonly PlacedArticle[] {
  const seen = new Set<string>();
  return placed.filter(({ place, article }) => {
    const names = [`at ${place}`, `id ${article.id}`];
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  });
}

/** What was read at one place may be stored as an article of another: a folder and its copy. Then it stays that. */
function compare(
  article: Article,
  here: KnownArticle | undefined,
  read: KnownArticle | undefined,
): keyof StoredCounts {
  if (read !== undefined && (read.id !== here?.id || here.revision === article.id)) return "unchanged";
  return here === undefined ? "new" : "changed";
}

async function write(
  trx: Transaction<Schema>,
  articles: readonly KnownArticle[],
  revisions: readonly Selectable<RevisionRow>[],
): Promise<void> {
  for (const chunk of inChunks(articles)) {
    await trx
      .insertInto("articles")
      .values(chunk)
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((e) => ({ revision: e.ref("excluded.revision") })),
      )
      .execute();
  }
  for (const chunk of inChunks(revisions)) await trx.insertInto("revisions").values(chunk).execute();
  for (const chunk of inChunks(articles)) {
    await trx
      .insertInto("memberships")
      .values(chunk.map(({ id }) => ({ article: id, story: null })))
      .onConflict((conflict) => conflict.column("article").doNothing())
      .execute();
  }
}

/** Articles that are in no story yet, the first that came first, under the ids they keep. */
export async function readWaiting(store: Store, limit: number): Promise<Article[]> {
  const rows = await store
    .selectFrom("memberships")
    .innerJoin("articles", "articles.id", "memberships.article")
    .innerJoin("revisions", "revisions.id", "articles.revision")
    .where("memberships.story", "is", null)
    .orderBy("articles.seq")
    .limit(limit)
    .selectAll("revisions")
    .execute();
  return rows.map((row) => ({ ...toArticle(row), id: row.article }));
}

/** The article that a stored revision is. */
export function toArticle(row: Omit<Selectable<RevisionRow>, "seen_at" | "article">): Article {
  return {
    id: row.id,
    url: row.url,
    path: row.path,
    outlet: row.outlet,
    title: row.title,
    text: row.text,
    publishedAt: row.published_at,
    publishedPrecision: row.published_precision,
    language: row.language,
  };
}

function toRow(article: Article, of: string, seenAt: string): Selectable<RevisionRow> {
  return {
    id: article.id,
    article: of,
    url: article.url,
    path: article.path,
    outlet: article.outlet,
    title: article.title,
    text: article.text,
    published_at: article.publishedAt,
    published_precision: article.publishedPrecision,
    language: article.language,
    seen_at: seenAt,
  };
}

async function findByRevision(trx: Transaction<Schema>, ids: readonly string[]) {
  const known = new Map<string, KnownArticle>();
  for (const chunk of inChunks(ids)) {
    const rows = await trx
      .selectFrom("revisions")
      .innerJoin("articles", "articles.id", "revisions.article")
      .where("revisions.id", "in", chunk)
      .select(["revisions.id as known", "articles.id", "place", "revision", "first_seen_at"])
      .execute();
    for (const { known: id, ...article } of rows) known.set(id, article);
  }
  return known;
}

async function findByPlace(trx: Transaction<Schema>, places: readonly string[]) {
  const known = new Map<string, KnownArticle>();
  for (const chunk of inChunks(places)) {
    const rows = await trx
      .selectFrom("articles")
      .where("place", "in", chunk)
      .select(["id", "place", "revision", "first_seen_at"])
      .execute();
    for (const article of rows) known.set(article.place, article);
  }
  return known;
}
