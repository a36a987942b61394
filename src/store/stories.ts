import type { Transaction } from "kysely";
import type { Article } from "../news/article.ts";
import type { StoryEvent } from "../news/story-event.ts";
import { toArticle } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import type { Store } from "./open-store.ts";
import { saveEvents } from "./save-events.ts";
import type { Schema } from "./schema.ts";

/** A story as it is stored: its id and its articles. */
export interface StoredStory {
  readonly id: string;
  readonly articles: readonly [Article, ...Article[]];
}

/** Changes whenever stories or decisions do: what was read before may be out of date. */
export async function readStoriesVersion(store: Store | Transaction<Schema>): Promise<string> {
  const { events, decisions } = await store
    .selectNoFrom((e) => [
      e
        .selectFrom("story_events")
        .select((f) => f.fn.max("id").as("id"))
        .as("events"),
      e
        .selectFrom("decisions")
        .select((f) => f.fn.max("id").as("id"))
        .as("decisions"),
    ])
    .executeTakeFirstOrThrow();
  return `${events ?? 0}.${decisions ?? 0}`;
}

/**
 * Stores what grouping did to the stories, all or nothing; their version afterwards. Null, and nothing is stored,
 * where they are no longer as they were at `version`: another process grouped articles, or a person decided.
 */
export async function saveGrouping(
  store: Store,
  grouping: { readonly version: string; readonly events: readonly StoryEvent[]; readonly at: string },
): Promise<string | null> {
  return store.transaction().execute(async (trx) => {
    if ((await readStoriesVersion(trx)) !== grouping.version) return null;
    await saveEvents(trx, grouping.events, { at: grouping.at, decision: null });
    return readStoriesVersion(trx);
  });
}

/**
 * The stories that new articles can join, those longest without news first, and the version they are of. Articles
 * are in the order in which they came, under the ids that they keep when their text changes.
 */
export async function readOpenStories(
  store: Store,
): Promise<{ readonly version: string; readonly stories: readonly StoredStory[] }> {
  return store.transaction().execute(async (trx) => {
    const version = await readStoriesVersion(trx);
    const rows = await selectMembers(trx)
      .innerJoin("stories", "stories.id", "memberships.story")
      .where("stories.retired_at", "is", null)
      .orderBy("articles.seq")
      .execute();
    const members = new Map<string, Article[]>();
    for (const row of rows) {
      const articles = members.get(row.story!) ?? [];
      articles.push({ ...toArticle(row), id: row.article });
      // Taken out and put back: the story with the latest news comes last.
      members.delete(row.story!);
      members.set(row.story!, articles);
    }
    return { version, stories: toStories(members) };
  });
}

/** For each id the story that has it, or into which that was merged; ids that no story ever had are left out. */
export async function findStoryIds(
  store: Store | Transaction<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const chunk of inChunks([...new Set(ids)])) {
    const rows = await store
      .withRecursive("chain", (db) =>
        db
          .selectFrom("stories")
          .where("id", "in", chunk)
          .select(["id as asked", "id", "merged_into"])
          .unionAll(
            db
              .selectFrom("stories")
              .innerJoin("chain", "chain.merged_into", "stories.id")
              .select(["chain.asked", "stories.id", "stories.merged_into"]),
          ),
      )
      .selectFrom("chain")
      .where("merged_into", "is", null)
      .select(["asked", "id"])
      .execute();
    for (const { asked, id } of rows) found.set(asked, id);
  }
  return found;
}

/**
 * Ids of the stories that have an article published at or after `since`, or, where it is undated, first seen then;
 * the newest first. All stories without it.
 *
 * @param since ISO 8601.
 */
export async function listStoryIds(store: Store, since: string | null): Promise<readonly string[]> {
  const rows = await store
    .selectFrom("memberships")
    .innerJoin("articles", "articles.id", "memberships.article")
    .innerJoin("revisions", "revisions.id", "articles.revision")
    .where("memberships.story", "is not", null)
    .select((e) => [
      "memberships.story",
      e.fn.max(e.fn.coalesce("revisions.published_at", "articles.first_seen_at")).as("newest_at"),
    ])
    .groupBy("memberships.story")
    .$if(since !== null, (query) =>
      query.having(
        (e) => e.fn.max(e.fn.coalesce("revisions.published_at", "articles.first_seen_at")),
        ">=",
        since,
      ),
    )
    .orderBy("newest_at", "desc")
    .orderBy("memberships.story")
    .execute();
  return rows.map(({ story }) => story!);
}

/** Ids of the stories with an article that became news at or after `since` (ISO 8601), the latest news first. */
export async function listStoryIdsInNews(store: Store, since: string): Promise<readonly string[]> {
  const rows = await store
    .selectFrom("memberships")
    .innerJoin("articles", "articles.id", "memberships.article")
    .where("memberships.story", "is not", null)
    .where("articles.news_at", ">=", since)
    .select((e) => ["memberships.story", e.fn.max("articles.news_at").as("news_at")])
    .groupBy("memberships.story")
    .orderBy("news_at", "desc")
    .orderBy("memberships.story")
    .execute();
  return rows.map(({ story }) => story!);
}

/** Stories with the current revisions of their articles, in order of publication; in the order of the ids. */
export async function readStories(store: Store, ids: readonly string[]): Promise<readonly StoredStory[]> {
  const members = new Map<string, Article[]>(ids.map((id) => [id, []]));
  for (const chunk of inChunks(ids)) {
    const rows = await selectMembers(store)
      .where("memberships.story", "in", chunk)
      .orderBy((e) => e.fn.coalesce("revisions.published_at", e.val("~")))
      .orderBy("revisions.id")
      .execute();
    for (const row of rows) members.get(row.story!)!.push(toArticle(row));
  }
  return toStories(members);
}

function toStories(members: ReadonlyMap<string, readonly Article[]>): readonly StoredStory[] {
  return [...members].flatMap(([id, [first, ...others]]) =>
    first === undefined ? [] : [{ id, articles: [first, ...others] }],
  );
}

function selectMembers(store: Store | Transaction<Schema>) {
  return store
    .selectFrom("memberships")
    .innerJoin("articles", "articles.id", "memberships.article")
    .innerJoin("revisions", "revisions.id", "articles.revision")
    .selectAll("revisions")
    .select("memberships.story");
}
