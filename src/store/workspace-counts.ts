import type { Workspace } from "./workspace.ts";

/** How much a workspace has. */
export interface WorkspaceCounts {
  readonly articles: number;
  /** Those that have articles. */
  readonly stories: number;
  readonly digests: number;
  /** Deliveries that are still to be made. */
  readonly waiting: number;
  /** When the last article came; ISO 8601. */
  readonly lastArticleAt: string | null;
}

/** Counts what a workspace has. */
export async function countWorkspace({ id, store }: Workspace): Promise<WorkspaceCounts> {
  const articles = await store
    .selectFrom("articles")
    .where("workspace", "=", id)
    .select((e) => [e.fn.countAll<number>().as("count"), e.fn.max("first_seen_at").as("last")])
    .executeTakeFirstOrThrow();
  const stories = await store
    .selectFrom("memberships")
    .where("workspace", "=", id)
    .select((e) => e.fn.count<number>("story").distinct().as("count"))
    .executeTakeFirstOrThrow();
  const digests = await store
    .selectFrom("digests")
    .where("workspace", "=", id)
    .select((e) => e.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const waiting = await store
    .selectFrom("deliveries")
    .where("workspace", "=", id)
    .where("state", "in", ["planned", "sending"])
    .select((e) => e.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return {
    articles: articles.count,
    stories: stories.count,
    digests: digests.count,
    waiting: waiting.count,
    lastArticleAt: articles.last,
  };
}
