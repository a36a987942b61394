import type { Selectable } from "kysely";
import type { Article } from "../news/article.ts";
import { byPublication } from "../news/by-publication.ts";
import { toArticle } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import type { ArticleRow, RevisionRow } from "./schema.ts";
import { findSeenVersions, saveVersions } from "./seen-versions.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

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

/** What is read, and how to tell an edited article from another one that was put in its place. */
export interface Arrivals {
  readonly placed: readonly PlacedArticle[];
  /** ISO 8601. */
  readonly seenAt: string;
  readonly isSame: (before: Article, after: Article) => boolean;
  /** Is an article that was not there before told as news? All are where this is left out. */
  readonly isNews?: (article: Article) => boolean;
}

/**
 * Stores what was read, all or nothing. New articles wait to be grouped; a changed text becomes the current
 * revision of its article, which stays in its story. What is there twice is stored once.
 */
export async function storeArticles(
  workspace: Workspace,
  { placed, seenAt, isSame, isNews = () => true }: Arrivals,
): Promise<StoredCounts> {
  return inTransaction(workspace, async (inner) => {
    const found = await lookUp(inner, dropRepeated(placed));
    const counts = { new: 0, changed: 0, unchanged: 0 };
    const articles: KnownArticle[] = [];
    const revisions: Revision[] = [];
    const retired = await findRetired(inner, found, seenAt);
    for (const { place, article, here, known, before } of found) {
      // What was read at one place may be stored as an article of another: a folder and its copy. It stays that.
      const isKnown = known !== undefined && (known.id !== here?.id || known.revision === article.id);
      if (isKnown || retired.has(article.id)) {
        counts.unchanged += 1;
        continue;
      }
      const edited = here !== undefined && (before === undefined || isSame(before, article));
      counts[edited ? "changed" : "new"] += 1;
      if (here !== undefined && !edited) articles.push({ ...here, place: `${place}#${here.id}` });
      const newsAt = isNews(article) ? seenAt : null;
      const stored = edited ? here : { id: article.id, place, first_seen_at: seenAt, news_at: newsAt };
      articles.push({ ...stored, revision: article.id });
      if (known === undefined) revisions.push(toRow(article, stored.id, seenAt));
    }
    await write(inner, articles, revisions);
    return counts;
  });
}

type KnownArticle = Omit<Selectable<ArticleRow>, "workspace" | "seq">;
type Revision = Omit<Selectable<RevisionRow>, "workspace">;

/** What was read, with what is stored of it. */
interface Found extends PlacedArticle {
  /** The article at its place. */
  readonly here: KnownArticle | undefined;
  /** The article that had this very text at some time. */
  readonly known: KnownArticle | undefined;
  /** The text that stood there until now, where this one was never seen. */
  readonly before: Article | undefined;
}

/** In the order in which articles are grouped. */
async function lookUp(workspace: Workspace, placed: readonly PlacedArticle[]): Promise<readonly Found[]> {
  const ids = placed.map(({ article }) => article.id);
  const byRevision = await findByRevision(workspace, ids);
  const places = placed.map(({ place }) => place);
  const byPlace = await findByPlace(workspace, places);
  const found = placed.map(({ place, article }) => {
    return { place, article, here: byPlace.get(place), known: byRevision.get(article.id) };
  });
  const replaced = found.flatMap(({ here, known }) => (known === undefined && here ? [here.revision] : []));
  const texts = await readRevisions(workspace, replaced);
  return found
    .map((one) => ({ ...one, before: texts.get(one.here?.revision ?? "") }))
    .sort((a, b) => byPublication(a.article, b.article));
}

/** Of texts that are nowhere those that were, until their articles were retired: their sources still show them. */
async function findRetired(
  workspace: Workspace,
  found: readonly Found[],
  seenAt: string,
): Promise<ReadonlySet<string>> {
  const unknown = found.filter(({ here, known }) => here === undefined && known === undefined);
  const retired = await findSeenVersions(
    workspace,
    unknown.map(({ article }) => article.id),
  );
  await saveVersions(workspace, [...retired], seenAt);
  return retired;
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

async function write(
  { id: workspace, store }: Workspace,
  articles: readonly KnownArticle[],
  revisions: readonly Revision[],
): Promise<void> {
  for (const chunk of inChunks(articles)) {
    await store
      .insertInto("articles")
      .values(chunk.map((row) => ({ ...row, workspace })))
      .onConflict((conflict) =>
        conflict
          .columns(["workspace", "id"])
          .doUpdateSet((e) => ({ revision: e.ref("excluded.revision"), place: e.ref("excluded.place") })),
      )
      .execute();
  }
  for (const chunk of inChunks(revisions))
    await store
      .insertInto("revisions")
      .values(chunk.map((row) => ({ ...row, workspace })))
      .execute();
  for (const chunk of inChunks(articles.map(({ id }) => id))) {
    // What was read in the text that stood there no longer holds.
    await store
      .deleteFrom("article_traits")
      .where("workspace", "=", workspace)
      .where("article", "in", chunk)
      .execute();
    await store
      .insertInto("memberships")
      .values(chunk.map((article) => ({ workspace, article, story: null })))
      .onConflict((conflict) => conflict.columns(["workspace", "article"]).doNothing())
      .execute();
  }
}

async function findByRevision({ id, store }: Workspace, ids: readonly string[]) {
  const known = new Map<string, KnownArticle>();
  for (const chunk of inChunks(ids)) {
    const rows = await store
      .selectFrom("revisions")
      .innerJoin("articles", (join) =>
        join
          .onRef("articles.workspace", "=", "revisions.workspace")
          .onRef("articles.id", "=", "revisions.article"),
      )
      .where("revisions.workspace", "=", id)
      .where("revisions.id", "in", chunk)
      .select(["revisions.id as known", "articles.id", "place", "revision", "first_seen_at", "news_at"])
      .execute();
    for (const { known: revision, ...article } of rows) known.set(revision, article);
  }
  return known;
}

async function findByPlace({ id, store }: Workspace, places: readonly string[]) {
  const known = new Map<string, KnownArticle>();
  for (const chunk of inChunks(places)) {
    const rows = await store
      .selectFrom("articles")
      .where("workspace", "=", id)
      .where("place", "in", chunk)
      .select(["id", "place", "revision", "first_seen_at", "news_at"])
      .execute();
    for (const article of rows) known.set(article.place, article);
  }
  return known;
}

async function readRevisions({ id, store }: Workspace, ids: readonly string[]) {
  const texts = new Map<string, Article>();
  for (const chunk of inChunks(ids)) {
    const rows = await store
      .selectFrom("revisions")
      .where("workspace", "=", id)
      .where("id", "in", chunk)
      .selectAll()
      .execute();
    for (const row of rows) texts.set(row.id, toArticle(row));
  }
  return texts;
}

function toRow(article: Article, of: string, seenAt: string): Revision {
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
