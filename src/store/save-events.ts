import type { Insertable } from "kysely";
import type { StoryEvent } from "../news/story-event.ts";
import { inChunks } from "./in-chunks.ts";
import type { StoryEventRow } from "./schema.ts";
import { advanceStoriesVersion } from "./stories-version.ts";
import type { Workspace } from "./workspace.ts";

/** When it happened (ISO 8601), and the decision that caused it, if one did. */
export interface EventCause {
  readonly at: string;
  readonly decision: number | null;
}

/** Carries out changes to the stories, in their order, and writes them into the history. */
export async function saveEvents(
  workspace: Workspace,
  events: readonly StoryEvent[],
  cause: EventCause,
): Promise<void> {
  if (events.length === 0) return;
  await advanceStoriesVersion(workspace);
  await foundStories(workspace, events, cause.at);
  let placed = new Map<string, string>();
  for (const event of events) {
    if (event.kind === "assigned") placed.set(event.article, event.story);
    else if (event.kind === "moved") placed.set(event.article, event.to);
    else if (event.kind === "split") {
      for (const article of event.articles) placed.set(article, event.into);
      await workspace.store
        .updateTable("stories")
        .set({ merged_into: null, retired_at: null })
        .where("workspace", "=", workspace.id)
        .where("id", "=", event.into)
        .execute();
    } else if (event.kind === "merged") {
      // Everything placed so far is part of what is merged.
      await placeArticles(workspace, placed);
      placed = new Map();
      await mergeStory(workspace, event.from, event.into);
    }
  }
  await placeArticles(workspace, placed);
  await retireStories(workspace, events, cause.at);
  const rows = events
    .flatMap((event) => toRows(event, cause))
    .map((row) => ({ ...row, workspace: workspace.id }));
  for (const chunk of inChunks(rows))
    await workspace.store.insertInto("story_events").values(chunk).execute();
}

async function foundStories(workspace: Workspace, events: readonly StoryEvent[], at: string): Promise<void> {
  const ids = new Set<string>();
  for (const event of events) {
    if (event.kind === "assigned") ids.add(event.story);
    if (event.kind === "split") ids.add(event.into);
  }
  for (const chunk of inChunks([...ids])) {
    await workspace.store
      .insertInto("stories")
      .values(
        chunk.map((id) => ({
          workspace: workspace.id,
          id,
          founded_at: at,
          merged_into: null,
          retired_at: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(["workspace", "id"]).doNothing())
      .execute();
  }
}

async function placeArticles(workspace: Workspace, placed: ReadonlyMap<string, string>): Promise<void> {
  for (const chunk of inChunks([...placed])) {
    await workspace.store
      .insertInto("memberships")
      .values(chunk.map(([article, story]) => ({ workspace: workspace.id, article, story })))
      .onConflict((conflict) =>
        conflict.columns(["workspace", "article"]).doUpdateSet((e) => ({ story: e.ref("excluded.story") })),
      )
      .execute();
  }
}

async function mergeStory(workspace: Workspace, from: string, into: string): Promise<void> {
  // Where one of the two was open to new articles, the one that they become is.
  await workspace.store
    .updateTable("stories")
    .set({ retired_at: null })
    .where("workspace", "=", workspace.id)
    .where("id", "=", into)
    .where((e) =>
      e.exists(
        e
          .selectFrom("stories as gone")
          .whereRef("gone.workspace", "=", "stories.workspace")
          .where("gone.id", "=", from)
          .where("gone.retired_at", "is", null)
          .select("gone.id"),
      ),
    )
    .execute();
  await workspace.store
    .updateTable("memberships")
    .set({ story: into })
    .where("workspace", "=", workspace.id)
    .where("story", "=", from)
    .execute();
  await workspace.store
    .updateTable("stories")
    .set({ merged_into: into })
    .where("workspace", "=", workspace.id)
    .where("id", "=", from)
    .execute();
}

async function retireStories(workspace: Workspace, events: readonly StoryEvent[], at: string): Promise<void> {
  const ids = events.flatMap((event) => (event.kind === "retired" ? [event.story] : []));
  for (const chunk of inChunks(ids)) {
    await workspace.store
      .updateTable("stories")
      .set({ retired_at: at })
      .where("workspace", "=", workspace.id)
      .where("id", "in", chunk)
      .execute();
    await workspace.store
      .deleteFrom("article_traits")
      .where("workspace", "=", workspace.id)
      .where("article", "in", (e) =>
        e
          .selectFrom("memberships")
          .where("memberships.workspace", "=", workspace.id)
          .where("memberships.story", "in", chunk)
          .select("memberships.article"),
      )
      .execute();
  }
}

function toRows(
  event: StoryEvent,
  { at, decision }: EventCause,
): Omit<Insertable<StoryEventRow>, "workspace">[] {
  const row = { happened_at: at, kind: event.kind, from_story: null, article: null, decision };
  switch (event.kind) {
    case "assigned":
      return [{ ...row, story: event.story, article: event.article }];
    case "merged":
      return [{ ...row, story: event.into, from_story: event.from }];
    case "moved":
      return [{ ...row, story: event.to, from_story: event.from, article: event.article }];
    case "split":
      return event.articles.map((article) => ({
        ...row,
        story: event.into,
        from_story: event.from,
        article,
      }));
    case "retired":
      return [{ ...row, story: event.story }];
  }
}
