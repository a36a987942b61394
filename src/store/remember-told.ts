import type { Selectable } from "kysely";
import type { Brief } from "../news/brief.ts";
import { briefsOf, type Digest } from "../news/digest.ts";
import type { DigestRow, ToldStoryRow } from "./delivery-rows.ts";
import { renameFollowed } from "./follows.ts";
import { inChunks } from "./in-chunks.ts";
import { findStoryIds } from "./stories.ts";
import type { Workspace } from "./workspace.ts";

/** A channel. */
type Channel = Pick<ToldStoryRow, "platform" | "channel">;

/** A digest that a channel has, or may have. */
interface ToldDigest extends Channel, Pick<Selectable<DigestRow>, "until" | "last_article" | "value"> {
  readonly digest: number;
  /** Null: it was asked for, or tells in a thread what changed. */
  readonly schedule: number | null;
  /** The digest in whose thread it is; null: it is in none. */
  readonly thread_of: number | null;
  /** ISO 8601. */
  readonly at: string;
}

/** The articles of a story as one text, by which it is seen whether there are others. */
export function articlesSeen(articles: readonly string[]): string {
  return articles.toSorted().join(" ");
}

/**
 * Writes down what the readers of a channel know from a digest: for its schedule, or, of what changed and is told in a
 * thread, for all schedules of the channel that had told the story; and for the channel itself.
 */
export async function rememberTold(workspace: Workspace, told: ToldDigest): Promise<void> {
  const briefs = briefsOf(JSON.parse(told.value) as Digest);
  if (told.schedule !== null) {
    await moveWindow(workspace, { ...told, schedule: told.schedule });
    await saveShown(workspace, told, [{ schedule: told.schedule, briefs }]);
  } else if (told.thread_of !== null) {
    await saveShown(workspace, told, await findShowing(workspace, told, briefs));
  }
  await forgetFormerNames(workspace, told, briefs);
  const rows = briefs.map(({ story }) => ({
    ...{ workspace: workspace.id, platform: told.platform, channel: told.channel, story: story.id },
    ...{ digest: told.digest, told_at: told.at, looked_at: told.at },
    seen: articlesSeen(story.articles.map(({ id }) => id)),
  }));
  for (const chunk of inChunks(rows))
    await workspace.store
      .insertInto("told_stories")
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(["workspace", "platform", "channel", "story"]).doUpdateSet((e) => ({
          digest: e.ref("excluded.digest"),
          told_at: e.ref("excluded.told_at"),
          looked_at: e.ref("excluded.looked_at"),
          seen: e.ref("excluded.seen"),
        })),
      )
      .execute();
}

/** In a thread that takes no replies nothing more is told: the next digests tell it. */
export async function leaveThread(
  { id, store }: Workspace,
  { platform, channel }: Channel,
  thread: number,
): Promise<void> {
  await store
    .deleteFrom("told_stories")
    .where("workspace", "=", id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .where("digest", "in", (e) =>
      e
        .selectFrom("digests")
        .innerJoin("slots", "slots.id", "digests.slot")
        .where("digests.workspace", "=", id)
        .where((or) => or.or([or("digests.id", "=", thread), or("slots.thread_of", "=", thread)]))
        .select("digests.id"),
    )
    .execute();
}

async function moveWindow(
  { id: workspace, store }: Workspace,
  { schedule, until, last_article }: ToldDigest & { readonly schedule: number },
): Promise<void> {
  await store
    .updateTable("schedules")
    .set({ last_window_end: until, ...(last_article !== null && { last_article }) })
    .where("workspace", "=", workspace)
    .where("id", "=", schedule)
    // The clock may have been set back since; the order of the articles has not.
    .where((e) =>
      last_article === null
        ? e.or([e("last_window_end", "is", null), e("last_window_end", "<", until)])
        : e.or([e("last_article", "is", null), e("last_article", "<=", last_article)]),
    )
    .execute();
}

/** What the readers of a schedule were shown. */
interface Showing {
  readonly schedule: number;
  readonly briefs: readonly Brief[];
}

async function saveShown(
  { id: workspace, store }: Workspace,
  { digest, at }: ToldDigest,
  showings: readonly Showing[],
): Promise<void> {
  const rows = showings.flatMap(({ schedule, briefs }) =>
    briefs.map(({ story }) => ({ workspace, schedule, story: story.id, digest, shown_at: at })),
  );
  for (const chunk of inChunks(rows)) {
    await store
      .insertInto("shown_stories")
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(["schedule", "story"]).doUpdateSet((e) => ({
          digest: e.ref("excluded.digest"),
          shown_at: e.ref("excluded.shown_at"),
        })),
      )
      .execute();
  }
}

/** The schedules of a channel that have told these stories, under whatever name. */
async function findShowing(
  workspace: Workspace,
  { platform, channel }: Channel,
  briefs: readonly Brief[],
): Promise<readonly Showing[]> {
  const shown = await workspace.store
    .selectFrom("shown_stories as shown")
    .innerJoin("schedules", "schedules.id", "shown.schedule")
    .where("shown.workspace", "=", workspace.id)
    .where("schedules.platform", "=", platform)
    .where("schedules.channel", "=", channel)
    .select(["shown.schedule", "shown.story"])
    .execute();
  const names = await findStoryIds(workspace, [
    ...shown.map(({ story }) => story),
    ...briefs.map(({ story }) => story.id),
  ]);
  return [...Map.groupBy(shown, ({ schedule }) => schedule)].map(([schedule, rows]) => ({
    schedule,
    briefs: briefs.filter((brief) =>
      rows.some(({ story }) => story === brief.story.id || names.get(story) === names.get(brief.story.id)),
    ),
  }));
}

/** A story that was merged is looked at, and followed, under its present name alone. */
async function forgetFormerNames(
  workspace: Workspace,
  { platform, channel }: Channel,
  briefs: readonly Brief[],
): Promise<void> {
  const { id, store } = workspace;
  const told = await store
    .selectFrom("told_stories")
    .where("workspace", "=", id)
    .where("platform", "=", platform)
    .where("channel", "=", channel)
    .select("story")
    .execute();
  const names = await findStoryIds(
    workspace,
    told.map(({ story }) => story),
  );
  const present = new Set(briefs.map(({ story }) => story.id));
  for (const { story } of told) {
    const name = names.get(story);
    if (name === undefined || name === story || !present.has(name)) continue;
    await store
      .deleteFrom("told_stories")
      .where((e) => e.and({ workspace: id, platform, channel, story }))
      .execute();
    await renameFollowed(workspace, { platform, channel, story }, name);
  }
}
