import { inChunks } from "./in-chunks.ts";
import { relocate } from "./relocate.ts";
import { saveEvents } from "./save-events.ts";
import type { DecisionArticleRow, DecisionRow } from "./schema.ts";
import { advanceStoriesVersion } from "./stories-version.ts";
import type { Workspace } from "./workspace.ts";

/** Who decides, when (ISO 8601), and why. */
export interface DecidedBy {
  readonly who: string;
  readonly at: string;
  readonly note: string | null;
}

/** An article that a decision is about, and the story in which it is. */
export interface Judged {
  readonly article: string;
  readonly revision: string;
  readonly story: string;
}

/** A decision to be stored: the articles on each side, and where those that change their story go. */
export interface Verdict {
  readonly kind: DecisionRow["kind"];
  /** Of an undo: the decision that no longer holds. */
  readonly undoes: number | null;
  readonly left: readonly Judged[];
  readonly right: readonly Judged[];
  /** Article → story. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Stores a decision and puts the articles where it says; its number. */
export async function saveDecision(
  workspace: Workspace,
  { kind, undoes, left, right, targets }: Verdict,
  { who, at, note }: DecidedBy,
): Promise<number> {
  await advanceStoriesVersion(workspace);
  const { id } = await workspace.store
    .insertInto("decisions")
    .values({ workspace: workspace.id, kind, who, decided_at: at, note, undoes })
    .returning("id")
    .executeTakeFirstOrThrow();
  const events = relocate(await readMembers(workspace, [...left, ...right], targets), targets);
  await saveEvents(workspace, events, { at, decision: id });
  const toRow =
    (side: "left" | "right") =>
    ({ article, revision, story }: Judged): DecisionArticleRow => ({
      workspace: workspace.id,
      decision: id,
      article,
      revision,
      side,
      story_before: story,
      story_after: targets.get(article) ?? story,
    });
  const rows = [...left.map(toRow("left")), ...right.map(toRow("right"))];
  for (const chunk of inChunks(rows))
    await workspace.store.insertInto("decision_articles").values(chunk).execute();
  return id;
}

/** Every article of the stories that are left or joined. */
async function readMembers(
  workspace: Workspace,
  judged: readonly Judged[],
  targets: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const concerned = new Set([...judged.map(({ story }) => story), ...targets.values()]);
  const members = new Map<string, string[]>();
  for (const chunk of inChunks([...concerned])) {
    const rows = await workspace.store
      .selectFrom("memberships")
      .where("workspace", "=", workspace.id)
      .where("story", "in", chunk)
      .select(["article", "story"])
      .execute();
    // Sorted here: the database would go through all articles for it.
    for (const { article, story } of rows.toSorted((a, b) => (a.article < b.article ? -1 : 1)))
      members.set(story!, [...(members.get(story!) ?? []), article]);
  }
  return members;
}
