import type { Workspace } from "./workspace.ts";

/** What a model answered under a key; undefined where that is not known. */
export async function findModelAnswer({ id, store }: Workspace, key: string): Promise<unknown> {
  const row = await store
    .selectFrom("model_answers")
    .select("answer")
    .where("workspace", "=", id)
    .where("key", "=", key)
    .executeTakeFirst();
  return row === undefined ? undefined : JSON.parse(row.answer);
}

/** Keeps an answer, in place of an earlier one; `keptAt` is ISO 8601. */
export async function saveModelAnswer(
  { id, store }: Workspace,
  key: string,
  answer: unknown,
  keptAt: string,
): Promise<void> {
  const row = { workspace: id, key, answer: JSON.stringify(answer), kept_at: keptAt };
  await store.replaceInto("model_answers").values(row).execute();
}

/** Forgets the answers that were kept before a time (ISO 8601). How many they were. */
export async function removeModelAnswers({ id, store }: Workspace, before: string): Promise<number> {
  const { numDeletedRows } = await store
    .deleteFrom("model_answers")
    .where("workspace", "=", id)
    .where("kept_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
