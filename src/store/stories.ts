import type { Article } from "../news/article.ts";
import type { StoryEvent } from "../news/story-event.ts";
import { selectCurrent, toArticle } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import { saveEvents } from "./save-events.ts";
import { readStoriesVersion } from "./stories-version.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** A story as it is stored: its id and its articles. */
export interface StoredStory {
  readonly id: string;
  readonly articles: readonly [Article, ...Article[]];
}

/**
 * Stores what grouping did to the stories, all or nothing; their version afterwards. Null, and nothing is stored,
 * where they are no longer as they were at `version`: another process grouped articles, or a person decided.
 */
export async function saveGrouping(
  workspace: Workspace,
  grouping: { readonly version: string; readonly events: readonly StoryEvent[]; readonly at: string },
): Promise<string | null> {
  return inTransaction(workspace, async (inner) => {
    if ((await readStoriesVersion(inner)) !== grouping.version) return null;
    await saveEvents(inner, grouping.events, { at: grouping.at, decision: null });
    return readStoriesVersion(inner);
  });
}

/** For each id the story that has it, or into which that was merged; ids that no story ever had are left out. */
export async function findStoryIds(
  { id: workspace, store }: Workspace,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const chunk of inChunks([...new Set(ids)])) {
    const rows = await store
      .withRecursive("chain", (db) =>
        db
          .selectFrom("stories")
          .where("workspace", "=", workspace)
          .where("id", "in", chunk)
          .select(["id as asked", "id", "merged_into"])
          .unionAll(
            db
              .selectFrom("stories")
              .innerJoin("chain", "chain.merged_into", "stories.id")
              .where("stories.workspace", "=", workspace)
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
export async function listStoryIds(workspace: Workspace, since: string | null): Promise<readonly string[]> {
  const rows = await selectCurrent(workspace)
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

/** Stories with the current revisions of their articles, in order of publication; in the order of the ids. */
export async function readStories(
  workspace: Workspace,
  ids: readonly string[],
): Promise<readonly StoredStory[]> {
  const members = new Map<string, Article[]>(ids.map((id) => [id, []]));
  for (const chunk of inChunks(ids)) {
    const rows = await selectMembers(workspace)
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

function selectMembers(workspace: Workspace) {
  return selectCurrent(workspace).selectAll("revisions").select("memberships.story");
}
