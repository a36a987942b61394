import { retireBatch } from "./retire-batch.ts";
import { inTransaction, type Workspace } from "./workspace.ts";

/** So many articles are looked at in one transaction: nobody waits for it noticeably. */
const BATCH = 200;
/** A story that goes on keeps its articles so many times as long as others are kept. */
const longer = 3;
/** A source that shows an old article again after so long has it taken for a new one. */
const rememberedMs = 365 * 24 * 3_600_000;

/** What is old, and when that is decided: ISO 8601. */
export interface Age {
  /** Articles first seen before are. */
  readonly before: string;
  readonly now: string;
}

/**
 * Removes old articles with all that only they need: their texts, words and history. A story keeps all its articles
 * as long as one of them is not old, but none for more than three times as long as that, so that what goes on for years
 * does not grow for years. Where a person decided about a story, all of it stays for good. What was removed is not taken
 * for new where a source still shows it. In short transactions; may be stopped at any moment.
 *
 * @returns how many articles were removed.
 */
export async function retireOldArticles(
  workspace: Workspace,
  age: Age,
  signal: AbortSignal,
): Promise<number> {
  const oldAt = Date.parse(age.before);
  const veryOld = new Date(oldAt - (longer - 1) * (Date.parse(age.now) - oldAt)).toISOString();
  let removed = 0;
  let next = { first_seen_at: "", seq: 0 };
  for (;;) {
    signal.throwIfAborted();
    const old = await listOld(workspace, age.before, next);
    const last = old.at(-1);
    if (last === undefined) break;
    removed += await inTransaction(workspace, (inner) => retireBatch(inner, old, { ...age, veryOld }));
    next = last;
  }
  await forgetVersions(workspace, age.now);
  return removed;
}

function listOld({ id, store }: Workspace, before: string, after: { first_seen_at: string; seq: number }) {
  return store
    .selectFrom("articles")
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.workspace", "=", "articles.workspace")
        .onRef("memberships.article", "=", "articles.id"),
    )
    .where("articles.workspace", "=", id)
    .where("articles.first_seen_at", "<", before)
    .where((e) =>
      e(e.refTuple("articles.first_seen_at", "articles.seq"), ">", e.tuple(after.first_seen_at, after.seq)),
    )
    .orderBy("articles.first_seen_at")
    .orderBy("articles.seq")
    .limit(BATCH)
    .select(["articles.seq", "first_seen_at", "articles.id", "articles.place", "memberships.story"])
    .execute();
}

async function forgetVersions({ id, store }: Workspace, now: string): Promise<void> {
  const before = new Date(Date.parse(now) - rememberedMs).toISOString();
  await store
    .deleteFrom("entry_versions")
    .where("workspace", "=", id)
    .where("seen_at", "<", before)
    .execute();
}
