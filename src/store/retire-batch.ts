import { saveVersions } from "./seen-versions.ts";
import { advanceStoriesVersion } from "./stories-version.ts";
import type { Workspace } from "./workspace.ts";

/** An old article, and the story that it is in; null while it waits to be grouped. */
export interface OldArticle {
  readonly id: string;
  readonly place: string;
  readonly story: string | null;
  /** ISO 8601 */
  readonly first_seen_at: string;
}

/** What was first seen before is old; ISO 8601. */
export interface Bounds {
  readonly before: string;
  /** Even where its story goes on. */
  readonly veryOld: string;
  readonly now: string;
}

/**
 * Removes those of some old articles whose stories are old as a whole, and those that are very old, where nobody ever
 * decided about the story; and the stories that are empty then. How many articles that were. Part of a transaction.
 */
export async function retireBatch(
  workspace: Workspace,
  old: readonly OldArticle[],
  { before, veryOld, now }: Bounds,
): Promise<number> {
  const concerned = new Set(old.flatMap(({ story }) => story ?? []));
  const lastSeen = await findUndecided(workspace, [...concerned]);
  const gone = old.filter(({ story, first_seen_at: seenAt }) => {
    const lastAt = story === null ? undefined : lastSeen.get(story);
    return lastAt !== undefined && (lastAt < before || seenAt < veryOld);
  });
  if (gone.length === 0) return 0;
  // Who goes on from the stories as they were reads them again.
  await advanceStoriesVersion(workspace);
  await removeArticles(workspace, gone, now);
  await removeStories(workspace, [...new Set(gone.flatMap(({ story }) => story ?? []))]);
  return gone.length;
}

/** Those of some stories that nobody ever decided about, each with the time at which its last article came. */
async function findUndecided(
  { id, store }: Workspace,
  stories: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store
    .selectFrom("memberships")
    .innerJoin("articles", (join) =>
      join
        .onRef("articles.workspace", "=", "memberships.workspace")
        .onRef("articles.id", "=", "memberships.article"),
    )
    .leftJoin("decision_articles", (join) =>
      join
        .onRef("decision_articles.workspace", "=", "memberships.workspace")
        .onRef("decision_articles.article", "=", "memberships.article"),
    )
    .where("memberships.workspace", "=", id)
    .where("memberships.story", "in", stories)
    .groupBy("memberships.story")
    .having((e) => e.fn.count("decision_articles.article"), "=", 0)
    .select((e) => ["memberships.story", e.fn.max("articles.first_seen_at").as("last")])
    .execute();
  return new Map(rows.flatMap(({ story, last }) => (story === null ? [] : [[story, last]])));
}

async function removeArticles(
  workspace: Workspace,
  articles: readonly OldArticle[],
  now: string,
): Promise<void> {
  const { id, store } = workspace;
  const ids = articles.map((article) => article.id);
  const places = articles.map(({ place }) => place);
  const revisions = store.selectFrom("revisions").where("workspace", "=", id).where("article", "in", ids);
  const texts = await revisions.select("id").execute();
  await saveVersions(
    workspace,
    texts.map((text) => text.id),
    now,
  );
  await store.deleteFrom("story_events").where("workspace", "=", id).where("article", "in", ids).execute();
  await store.deleteFrom("memberships").where("workspace", "=", id).where("article", "in", ids).execute();
  await store.deleteFrom("entry_names").where("workspace", "=", id).where("place", "in", places).execute();
  // Before the articles: the index of words is told of them while it can be seen which are current.
  await store.deleteFrom("revisions").where("workspace", "=", id).where("article", "in", ids).execute();
  await store.deleteFrom("articles").where("workspace", "=", id).where("id", "in", ids).execute();
}

/** Stories that have no article any more, and those that were merged into them, unless history still tells of them. */
async function removeStories(workspace: Workspace, stories: readonly string[]): Promise<void> {
  const { id, store } = workspace;
  const empty = await listEmpty(workspace, stories);
  await store.deleteFrom("story_events").where("workspace", "=", id).where("story", "in", empty).execute();
  const told = await findTold(workspace, empty);
  // What was found last was merged into what was found before.
  for (const story of empty.toReversed()) {
    if (told.has(story)) continue;
    await store
      .deleteFrom("stories")
      .where("workspace", "=", id)
      .where("id", "=", story)
      .where((e) => {
        const merged = e
          .selectFrom("stories as merged")
          .where("merged.workspace", "=", id)
          .where("merged.merged_into", "=", story);
        return e.not(e.exists(merged.select("merged.id")));
      })
      .execute();
  }
}

/** Of these stories the empty ones, and after each those that were merged into it. */
async function listEmpty({ id, store }: Workspace, stories: readonly string[]): Promise<readonly string[]> {
  const rows = await store
    .withRecursive("chain", (db) =>
      db
        .selectFrom("stories")
        .leftJoin("memberships", (join) =>
          join
            .onRef("memberships.workspace", "=", "stories.workspace")
            .onRef("memberships.story", "=", "stories.id"),
        )
        .where("stories.workspace", "=", id)
        .where("stories.id", "in", stories)
        .where("memberships.article", "is", null)
        .select("stories.id")
        .unionAll(
          db
            .selectFrom("chain")
            .crossJoin("stories")
            .whereRef("stories.merged_into", "=", "chain.id")
            .where("stories.workspace", "=", id)
            .select("stories.id"),
        ),
    )
    .selectFrom("chain")
    .select("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Of these stories those that the history of others, or a decision, tells of. */
async function findTold({ id, store }: Workspace, stories: readonly string[]): Promise<ReadonlySet<string>> {
  const events = await store
    .selectFrom("story_events")
    .where("workspace", "=", id)
    .where("from_story", "in", stories)
    .select("from_story")
    .execute();
  const decided = await store
    .selectFrom("decision_articles")
    .where("workspace", "=", id)
    .where((e) => e.or([e("story_before", "in", stories), e("story_after", "in", stories)]))
    .select(["story_before", "story_after"])
    .execute();
  return new Set([
    ...events.flatMap(({ from_story }) => from_story ?? []),
    ...decided.flatMap(({ story_before, story_after }) => [story_before, story_after]),
  ]);
}
