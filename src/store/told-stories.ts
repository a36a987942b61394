import { selectCurrent } from "./articles.ts";
import { inChunks } from "./in-chunks.ts";
import type { Store } from "./open-store.ts";
import { articlesSeen } from "./remember-told.ts";
import { findStoryIds } from "./stories.ts";
import { inWorkspace, type Workspace } from "./workspace.ts";

/** A story as a channel was last told of it, and where. */
export interface ToldStory {
  readonly workspace: Workspace;
  readonly platform: string;
  readonly channel: string;
  /** As it was called then. */
  readonly story: string;
  /** As it is called now. */
  readonly storyNow: string;
  /** The digest that told it last. */
  readonly digest: number;
  /** The digest in whose thread changes are told: that one, or the one in whose thread it is itself. */
  readonly thread: number;
  /** ISO 8601. */
  readonly toldAt: string;
  /** The articles that it had when it was last looked, as one text. */
  readonly seen: string;
  /** Those that it has now. */
  readonly articles: string;
}

/** Whose changes are told, and when it is looked for them. Times are ISO 8601. */
export interface Lookout {
  /** Looked at then, or before. */
  readonly lookedBefore: string;
  /** Told since then, or followed. */
  readonly toldSince: string;
  /** Now. */
  readonly now: string;
}

/**
 * The stories, of all workspaces, that have other articles than when it was last looked. Left out is what a channel
 * does not want: it has ended to follow the story, is closed, or has all its schedules paused; and what waits: while
 * something is on its way to the channel that may tell the same.
 */
export async function listChangedStories(store: Store, lookout: Lookout): Promise<readonly ToldStory[]> {
  const due = await listDue(store, lookout);
  const changed: ToldStory[] = [];
  for (const [id, rows] of Map.groupBy(due, ({ workspace }) => workspace)) {
    const workspace = inWorkspace(store, id);
    const names = await findStoryIds(
      workspace,
      rows.map(({ story }) => story),
    );
    const articles = await readArticles(workspace, [...names.values()]);
    for (const { thread_of, told_at: toldAt, ...row } of rows) {
      const storyNow = names.get(row.story);
      const now = storyNow === undefined ? undefined : articles.get(storyNow);
      const told = { ...row, workspace, thread: thread_of ?? row.digest, toldAt };
      if (storyNow !== undefined && now !== undefined && now !== row.seen)
        changed.push({ ...told, storyNow, articles: now });
      else await saveLook(workspace, row, { seen: row.seen, at: lookout.now });
    }
  }
  return changed;
}

/** Was a channel told of a story, under whatever name, so that it has a thread? */
export async function isTold(
  workspace: Workspace,
  { platform, channel, story }: Pick<ToldStory, "platform" | "channel" | "story">,
): Promise<boolean> {
  const rows = await workspace.store
    .selectFrom("told_stories")
    .where("workspace", "=", workspace.id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .select("story")
    .execute();
  const told = rows.map((row) => row.story);
  const names = await findStoryIds(workspace, [...told, story]);
  return told.some((one) => one === story || (names.get(one) ?? one) === names.get(story));
}

/** Writes down that it was looked, at which articles; what comes later is found the next time. */
export async function saveLook(
  { id, store }: Workspace,
  { platform, channel, story }: Pick<ToldStory, "platform" | "channel" | "story">,
  { seen, at }: { readonly seen: string; readonly at: string },
): Promise<void> {
  await store
    .updateTable("told_stories")
    .set({ looked_at: at, seen })
    .where("workspace", "=", id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("story", "=", story)
    .execute();
}

function listDue(store: Store, { lookedBefore, toldSince }: Lookout) {
  return store
    .selectFrom("told_stories as told")
    .innerJoin("digests", "digests.id", "told.digest")
    .innerJoin("slots", "slots.id", "digests.slot")
    .leftJoin("follows", (join) =>
      join
        .onRef("follows.workspace", "=", "told.workspace")
        .onRef("follows.platform", "=", "told.platform")
        .onRef("follows.channel", "=", "told.channel")
        .onRef("follows.story", "=", "told.story"),
    )
    .where("told.looked_at", "<=", lookedBefore)
    .where("follows.ended_at", "is", null)
    .where((e) => e.or([e("told.told_at", ">=", toldSince), e("follows.story", "is not", null)]))
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("closed_channels as closed")
            .whereRef("closed.workspace", "=", "told.workspace")
            .whereRef("closed.platform", "=", "told.platform")
            .whereRef("closed.channel", "=", "told.channel")
            .select("closed.channel"),
        ),
      ),
    )
    .where((e) => {
      const ofChannel = e
        .selectFrom("schedules")
        .whereRef("schedules.workspace", "=", "told.workspace")
        .whereRef("schedules.platform", "=", "told.platform")
        .whereRef("schedules.channel", "=", "told.channel")
        .select("schedules.id");
      return e.or([
        e("follows.story", "is not", null),
        e.not(e.exists(ofChannel)),
        e.exists(ofChannel.where("schedules.state", "=", "active")),
      ]);
    })
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("slots as pending")
            .where("pending.outcome", "=", "pending")
            .whereRef("pending.workspace", "=", "told.workspace")
            .whereRef("pending.platform", "=", "told.platform")
            .whereRef("pending.channel", "=", "told.channel")
            .select("pending.id"),
        ),
      ),
    )
    .select(["told.workspace", "told.platform", "told.channel", "told.story", "told.digest"])
    .select(["told.told_at", "told.seen", "slots.thread_of"])
    .orderBy("told.looked_at")
    .orderBy("told.story")
    .execute();
}

/** The articles of stories, by their present names. */
async function readArticles(
  workspace: Workspace,
  stories: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const members: { readonly story: string | null; readonly id: string }[] = [];
  for (const chunk of inChunks([...new Set(stories)]))
    members.push(
      ...(await selectCurrent(workspace)
        .where("memberships.story", "in", chunk)
        .select(["memberships.story", "revisions.id"])
        .execute()),
    );
  const byStory = Map.groupBy(members, ({ story }) => story!);
  return new Map([...byStory].map(([story, rows]) => [story, articlesSeen(rows.map(({ id }) => id))]));
}
